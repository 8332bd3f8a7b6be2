import type { Carrier, Fact, Source } from '../schema.ts';
import { COMMON_CODES, COMPLAINTS, NOT_FOUND, UNUSED_NUMBER } from './onSeveralCarriers.ts';

export const SMART = {
  id: 'smart',
  code: 0,
  prefixes: ['010', '015', '016', '069', '070', '081', '086', '087', '093', '096', '098'],
  prefixFact: 'smart-prefixes-1',
  aboutFacts: ['smart-contact-1', 'smart-balance-transfer-1'],
  facts: [
    'smart-prefixes-1',
    ...COMMON_CODES,
    'smart-contact-1',
    'smart-contact-2',
    'smart-contact-3',
    'smart-terms-1',
    'smart-number-lifecycle-1',
    'smart-balance-3',
    'all-networks-top-up-1',
    'smart-balance-transfer-1',
    'smart-balance-transfer-2',
    'smart-balance-transfer-3',
    'smart-balance-transfer-4',
    'smart-balance-transfer-5',
    'smart-vas-1',
    'smart-vas-2',
    'trc-vas-1',
    ...UNUSED_NUMBER,
    'trc-number-lifecycle-10',
    'trc-number-lifecycle-9',
    ...COMPLAINTS,
  ],
  unknown: NOT_FOUND,
} as const satisfies Carrier;

export const FACTS: readonly Fact[] = [
  {
    id: 'smart-prefixes-1',
    source: 'cellcard-prefixes',
    confidence: 'high',
    values: {
      prefixes: '010 015 016 069 070 081 086 087 093 096 098',
    },
  },
  {
    id: 'smart-terms-1',
    source: 'smart-terms',
    confidence: 'high',
  },
  {
    id: 'smart-contact-1',
    source: 'smart-terms',
    confidence: 'high',
  },
  {
    id: 'smart-contact-2',
    source: 'smart-contact',
    confidence: 'medium',
    values: {
      shopHotline: '1204',
    },
  },
  {
    id: 'smart-contact-3',
    source: 'smart-contact-2',
    confidence: 'high',
  },
  {
    id: 'smart-number-lifecycle-1',
    source: 'smart-number-lifecycle',
    confidence: 'medium',
    values: {
      smallUsd: 1,
      smallDays: 8,
      bigUsd: 50,
      bigDays: 200,
    },
  },
  {
    id: 'smart-balance-transfer-1',
    source: 'smart-balance-transfer',
    confidence: 'medium',
    values: {
      activateCode: '*767#',
    },
  },
  {
    id: 'smart-balance-transfer-2',
    source: 'smart-balance-transfer',
    confidence: 'medium',
    values: {
      transferCode: '*100*[receiver]*[amount USD]*[password]#',
    },
  },
  {
    id: 'smart-balance-transfer-3',
    source: 'smart-balance-transfer',
    confidence: 'medium',
    values: {
      feeCents: 10,
    },
  },
  {
    id: 'smart-balance-transfer-4',
    source: 'smart-balance-transfer',
    confidence: 'medium',
    values: {
      keepUsd: 1,
    },
  },
  {
    id: 'smart-balance-transfer-5',
    source: 'smart-balance-transfer',
    confidence: 'medium',
    values: {
      offCode: '*000*2#',
    },
  },
  {
    id: 'smart-vas-1',
    source: 'smart-vas',
    confidence: 'medium',
  },
  {
    id: 'smart-vas-2',
    source: 'smart-contact',
    confidence: 'medium',
  },
  {
    id: 'smart-balance-3',
    source: 'smart-balance',
    confidence: 'medium',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'smart-terms',
    url: 'https://www.smart.com.kh/terms-and-conditions/',
    kind: 'official',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-05-24',
  },
  {
    id: 'smart-contact',
    url: 'https://www.smart.com.kh/km/get-smart/plans/smart-at-home/',
    kind: 'official',
    linkable: true,
    language: 'km',
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'smart-contact-2',
    url: 'https://www.smart.com.kh/privacy-notice',
    kind: 'official',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-05-24',
  },
  {
    id: 'smart-number-lifecycle',
    url: 'https://www.smart.com.kh/km/get-smart/top-up/',
    kind: 'official',
    linkable: true,
    language: 'km',
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'smart-balance-transfer',
    url: 'https://www.smart.com.kh/services/smart-ors-panh-ha/share2talk',
    kind: 'official',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-05-24',
  },
  {
    id: 'smart-vas',
    url: 'https://www.smart.com.kh/zh/support/services/smartpay-faqs/',
    kind: 'official',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-05-24',
  },
  {
    id: 'smart-balance',
    url: 'https://galinkh.blogspot.com/2017/09/SIM-expiration-date-in-Cambodia.html',
    kind: 'third-party',
    date: '2017-09',
    linkable: true,
    language: 'ja',
    checkedOn: '2026-11-25',
    recheckBy: '2027-02-25',
  },
];

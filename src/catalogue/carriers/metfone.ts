import type { Carrier, Fact, Source } from '../schema.ts';
import { COMMON_CODES, COMPLAINTS, NOT_FOUND } from './onSeveralCarriers.ts';

export const METFONE = {
  id: 'metfone',
  code: 1,
  prefixes: ['031', '060', '066', '067', '068', '071', '088', '090', '097'],
  prefixFact: 'metfone-prefixes-1',
  aboutFacts: ['metfone-number-lifecycle-4', 'metfone-balance-transfer-2'],
  facts: [
    'metfone-prefixes-1',
    ...COMMON_CODES,
    'metfone-contact-1',
    'metfone-contact-2',
    'metfone-top-up-1',
    'all-networks-top-up-1',
    'metfone-balance-transfer-1',
    'metfone-balance-transfer-2',
    'metfone-balance-transfer-3',
    'metfone-balance-transfer-4',
    'metfone-balance-transfer-5',
    'trc-vas-1',
    'metfone-number-lifecycle-1',
    'metfone-number-lifecycle-2',
    'metfone-number-lifecycle-3',
    'metfone-number-lifecycle-4',
    'metfone-number-lifecycle-5',
    'trc-number-lifecycle-8',
    ...COMPLAINTS,
  ],
  unknown: NOT_FOUND,
} as const satisfies Carrier;

export const FACTS: readonly Fact[] = [
  {
    id: 'metfone-prefixes-1',
    source: 'cellcard-prefixes',
    confidence: 'high',
    values: {
      prefixes: '031 060 066 067 068 071 088 090 097',
    },
  },
  {
    id: 'metfone-number-lifecycle-1',
    source: 'metfone-number-lifecycle',
    confidence: 'high',
    values: {
      outgoingDays: 60,
    },
  },
  {
    id: 'metfone-number-lifecycle-2',
    source: 'metfone-number-lifecycle',
    confidence: 'high',
    values: {
      incomingDays: 30,
    },
  },
  {
    id: 'metfone-number-lifecycle-3',
    source: 'metfone-number-lifecycle',
    confidence: 'high',
    values: {
      reservedDays: 90,
    },
  },
  {
    id: 'metfone-number-lifecycle-4',
    source: 'metfone-number-lifecycle',
    confidence: 'high',
    values: {
      totalDays: 180,
    },
  },
  {
    id: 'metfone-contact-1',
    source: 'metfone-contact',
    confidence: 'medium',
    values: {
      shortCode: '1777',
    },
  },
  {
    id: 'metfone-contact-2',
    source: 'metfone-contact',
    confidence: 'medium',
    values: {
      phone: '+855 97 909 7097',
    },
  },
  {
    id: 'metfone-top-up-1',
    source: 'metfone-top-up',
    confidence: 'medium',
  },
  {
    id: 'metfone-balance-transfer-1',
    source: 'metfone-balance-transfer',
    confidence: 'high',
    values: {
      pinWord: 'PIN',
      pinNumber: '1537',
    },
  },
  {
    id: 'metfone-balance-transfer-2',
    source: 'metfone-balance-transfer',
    confidence: 'high',
    values: {
      transferCode: '*1537*[PIN]*[number]*[cents]#',
    },
  },
  {
    id: 'metfone-balance-transfer-3',
    source: 'metfone-balance-transfer',
    confidence: 'high',
    values: {
      feeCents: 15,
    },
  },
  {
    id: 'metfone-balance-transfer-4',
    source: 'metfone-balance-transfer',
    confidence: 'high',
    values: {
      minUsd: '0.50',
      maxUsd: 10,
    },
  },
  {
    id: 'metfone-balance-transfer-5',
    source: 'metfone-balance-transfer',
    confidence: 'high',
  },
  {
    id: 'metfone-number-lifecycle-5',
    source: 'metfone-number-lifecycle-2',
    confidence: 'medium',
    values: {
      activityDays: 60,
    },
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'metfone-number-lifecycle',
    url: 'https://www.metfone.com.kh/en/revoking-prepaid-number',
    kind: 'official',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-05-24',
  },
  {
    id: 'metfone-contact',
    url: 'https://metfone.com.kh/en/support/metfone-privilege',
    kind: 'official',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-05-24',
  },
  {
    id: 'metfone-top-up',
    url: 'https://pay.metfone.com.kh/?lang=cn',
    kind: 'official',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-05-24',
  },
  {
    id: 'metfone-balance-transfer',
    url: 'https://metfone.com.kh/kh/service/vas/utilities/i-share',
    kind: 'official',
    linkable: true,
    language: 'km',
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'metfone-number-lifecycle-2',
    url: 'https://metfone.com.kh/kh/mobile/prepaid/4-ever',
    kind: 'official',
    linkable: true,
    language: 'km',
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
];

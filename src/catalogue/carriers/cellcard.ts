import type { Carrier, Fact, Source } from '../schema.ts';
import { COMMON_CODES, COMPLAINTS, NOT_FOUND, UNUSED_NUMBER } from './onSeveralCarriers.ts';

export const CELLCARD = {
  id: 'cellcard',
  code: 2,
  prefixes: [
    '011',
    '012',
    '014',
    '017',
    '061',
    '076',
    '077',
    '078',
    '085',
    '089',
    '092',
    '095',
    '099',
  ],
  prefixFact: 'cellcard-prefixes-1',
  aboutFacts: ['cellcard-contact-1', 'cellcard-terms-1', 'cellcard-number-lifecycle-1'],
  facts: [
    'cellcard-prefixes-1',
    ...COMMON_CODES,
    'cellcard-balance-3',
    'cellcard-balance-1',
    'cellcard-contact-1',
    'cellcard-contact-2',
    'all-networks-top-up-1',
    'cellcard-terms-1',
    'cellcard-terms-2',
    'cellcard-terms-3',
    'cellcard-esim-1',
    'cellcard-vas-4',
    'cellcard-instalments-1',
    'trc-vas-1',
    'cellcard-number-lifecycle-1',
    'cellcard-number-lifecycle-2',
    ...UNUSED_NUMBER,
    'cellcard-complaints-1',
    ...COMPLAINTS,
  ],
  unknown: NOT_FOUND,
} as const satisfies Carrier;

export const FACTS: readonly Fact[] = [
  {
    id: 'cellcard-prefixes-1',
    source: 'cellcard-prefixes',
    confidence: 'high',
    values: {
      prefixes: '011 012 014 017 061 076 077 078 085 089 092 095 099',
    },
  },
  {
    id: 'cellcard-terms-1',
    source: 'cellcard-terms',
    confidence: 'high',
  },
  {
    id: 'cellcard-balance-1',
    source: 'cellcard-terms',
    confidence: 'medium',
    values: {
      balanceCode: '#124#',
      usageCode: '#823#',
    },
  },
  {
    id: 'cellcard-number-lifecycle-1',
    source: 'cellcard-terms',
    confidence: 'medium',
    values: {
      deleteDays: 90,
    },
  },
  {
    id: 'cellcard-number-lifecycle-2',
    source: 'cellcard-terms',
    confidence: 'medium',
    values: {
      retainDays: 90,
    },
  },
  {
    id: 'cellcard-terms-2',
    source: 'cellcard-terms',
    confidence: 'medium',
  },
  {
    id: 'cellcard-terms-3',
    source: 'cellcard-terms',
    confidence: 'medium',
  },
  {
    id: 'cellcard-complaints-1',
    source: 'cellcard-terms',
    confidence: 'medium',
    values: {
      complaintDays: 14,
    },
  },
  {
    id: 'cellcard-contact-1',
    source: 'cellcard-contact',
    confidence: 'high',
    values: {
      shortCode: '812',
    },
  },
  {
    id: 'cellcard-contact-2',
    source: 'cellcard-contact',
    confidence: 'high',
    values: {
      phone: '+855 12 812 812',
    },
  },
  {
    id: 'cellcard-esim-1',
    source: 'cellcard-terms',
    confidence: 'high',
  },
  {
    id: 'cellcard-vas-4',
    source: 'cellcard-vas',
    confidence: 'medium',
    values: {
      maxUsd: '9.99',
      dayUsd: 20,
      dayTimes: 5,
    },
  },
  {
    id: 'cellcard-instalments-1',
    source: 'cellcard-instalments',
    confidence: 'medium',
  },
  {
    id: 'cellcard-balance-3',
    source: 'cellcard-contact',
    confidence: 'high',
    values: {
      balanceCode: '#124#',
    },
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'cellcard-prefixes',
    url: 'https://trc.gov.kh/en/resources/mobile-prefixes/',
    kind: 'regulator',
    date: '2024-12',
    linkable: true,
    readVia: 'copy',
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'cellcard-terms',
    url: 'https://www.cellcard.com.kh/en/terms-conditions/',
    kind: 'official',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-05-24',
  },
  {
    id: 'cellcard-contact',
    url: 'https://www.cellcard.com.kh/en/faqs/network-guarantee/',
    kind: 'official',
    linkable: true,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'cellcard-vas',
    url: 'https://www.cellcard.com.kh/en/faqs/%E1%9E%91%E1%9E%BC%E1%9E%91%E1%9E%B6%E1%9E%8F%E1%9F%8B%E1%9E%87%E1%9E%B6%E1%9E%98%E1%9E%BD%E1%9E%99%E1%9E%9F%E1%9F%82%E1%9E%9B%E1%9E%80%E1%9E%B6%E1%9E%8F/',
    kind: 'official',
    linkable: true,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'cellcard-instalments',
    url: 'https://cellcard.com.kh/en/faqs',
    kind: 'official',
    linkable: true,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
];

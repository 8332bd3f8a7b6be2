import type { Fact, Seller, Source } from '../schema.ts';

export const UBIGI = {
  id: 'ubigi',
  code: 4,
  aboutFacts: ['ubigi-refund-condition-1', 'ubigi-refund-condition-fr-1'],
  review: { days: 10, fact: 'ubigi-refund-window-1' },
  facts: [
    'ubigi-refund-window-1',
    'ubigi-refund-condition-1',
    'ubigi-refund-condition-fr-1',
    'ubigi-validity-1',
  ],
  unknown: [
    'seller-refund',
    'seller-proof',
    'seller-renewal',
    'seller-data',
    'seller-after-deletion',
  ],
} as const satisfies Seller;

export const FACTS: readonly Fact[] = [
  {
    id: 'ubigi-refund-window-1',
    source: 'ubigi-refund-window',
    confidence: 'high',
    values: {
      refundDays: 14,
      payDays: 10,
    },
  },
  {
    id: 'ubigi-refund-condition-1',
    source: 'ubigi-refund-window',
    confidence: 'medium',
  },
  {
    id: 'ubigi-validity-1',
    source: 'ubigi-refund-window',
    confidence: 'high',
    values: {
      months: 6,
    },
  },
  {
    id: 'ubigi-refund-condition-fr-1',
    source: 'ubigi-refund-condition-fr',
    confidence: 'high',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'ubigi-refund-window',
    url: 'https://cellulardata.ubigi.com/help-center/assistance/i-did-not-use-my-plan-can-i-get-a-refund',
    kind: 'official',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-05-24',
  },
  {
    id: 'ubigi-refund-condition-fr',
    url: 'https://cellulardata.ubigi.com/fr/aide-en-ligne/assistance/je-nai-pas-utilise-mon-data-plan-puis-je-obtenir-un-remboursement/',
    kind: 'official',
    linkable: true,
    language: 'fr',
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
];

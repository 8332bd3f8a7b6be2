import type { Fact, Seller, Source } from '../schema.ts';

export const YESIM = {
  id: 'yesim',
  code: 5,
  aboutFacts: ['yesim-support-channel-1'],
  review: { days: 15, fact: 'yesim-refund-duration-1' },
  facts: ['yesim-refund-window-1', 'yesim-refund-duration-1', 'yesim-support-channel-1'],
  unknown: [
    'seller-papers',
    'seller-proof',
    'seller-renewal',
    'seller-data',
    'seller-after-deletion',
  ],
} as const satisfies Seller;

export const FACTS: readonly Fact[] = [
  {
    id: 'yesim-refund-window-1',
    source: 'yesim-refund-window',
    confidence: 'medium',
    values: {
      refundDays: 30,
    },
  },
  {
    id: 'yesim-refund-duration-1',
    source: 'yesim-refund-window',
    confidence: 'medium',
    values: {
      reviewDays: 15,
      creditEur: 10,
    },
  },
  {
    id: 'yesim-support-channel-1',
    source: 'yesim-refund-window',
    confidence: 'medium',
    values: {
      email: 'info@yesim.app',
      reportHours: 1,
    },
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'yesim-refund-window',
    url: 'https://yesim.tech/id/refund-policy',
    kind: 'official',
    linkable: true,
    language: 'id',
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
];

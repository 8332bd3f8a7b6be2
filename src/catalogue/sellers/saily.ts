import type { Fact, Seller, Source } from '../schema.ts';

export const SAILY = {
  id: 'saily',
  code: 2,
  aboutFacts: ['saily-support-channel-1'],
  facts: [
    'saily-refund-window-1',
    'saily-refund-activated-1',
    'saily-support-channel-1',
    'saily-controller-1',
  ],
  unknown: [
    'seller-papers',
    'seller-how-long',
    'seller-proof',
    'seller-renewal',
    'seller-data',
    'seller-after-deletion',
  ],
} as const satisfies Seller;

export const FACTS: readonly Fact[] = [
  {
    id: 'saily-refund-window-1',
    source: 'saily-refund-window',
    confidence: 'high',
    values: {
      refundDays: 30,
    },
  },
  {
    id: 'saily-refund-activated-1',
    source: 'saily-refund-window',
    confidence: 'high',
    values: {
      unusedPercent: 99,
    },
  },
  {
    id: 'saily-support-channel-1',
    source: 'saily-refund-window',
    confidence: 'high',
  },
  {
    id: 'saily-ultra-cancel-1',
    source: 'saily-ultra-cancel',
    confidence: 'low',
  },
  {
    id: 'saily-controller-1',
    source: 'saily-controller',
    confidence: 'medium',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'saily-refund-window',
    url: 'https://support.saily.com/hc/en-us/articles/16420576170652-What-is-Saily-s-refund-policy',
    kind: 'official',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-05-24',
  },
  {
    id: 'saily-ultra-cancel',
    url: 'https://passporterapp.com/en/blog/viajes/cancel-saily-ultra-plan',
    kind: 'third-party',
    linkable: false,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'saily-controller',
    url: 'https://saily.com/legal/privacy-policy',
    kind: 'official',
    date: '2025-11-07',
    linkable: true,
    readVia: 'copy',
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
];

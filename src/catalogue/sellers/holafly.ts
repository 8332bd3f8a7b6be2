import type { Fact, Seller, Source } from '../schema.ts';

export const HOLAFLY = {
  id: 'holafly',
  code: 1,
  aboutFacts: ['holafly-refund-window-1', 'holafly-refund-window-subscription-1'],
  review: { days: 10, fact: 'holafly-refund-duration-1' },
  facts: [
    'holafly-refund-window-1',
    'holafly-refund-window-subscription-1',
    'holafly-refund-duration-1',
    'holafly-refund-evidence-1',
    'holafly-refund-fee-1',
    'holafly-support-channel-1',
    'holafly-subscription-cancel-1',
    'holafly-always-on-1',
  ],
  unknown: ['seller-papers', 'seller-proof', 'seller-data', 'seller-after-deletion'],
} as const satisfies Seller;

export const FACTS: readonly Fact[] = [
  {
    id: 'holafly-refund-window-1',
    source: 'holafly-refund-window',
    confidence: 'high',
    values: {
      refundMonths: 6,
    },
  },
  {
    id: 'holafly-refund-window-subscription-1',
    source: 'holafly-refund-window-subscription',
    confidence: 'high',
    values: {
      refundDays: 14,
    },
  },
  {
    id: 'holafly-support-channel-1',
    source: 'holafly-refund-window',
    confidence: 'high',
    values: {
      email: 'help@holafly.com',
    },
  },
  {
    id: 'holafly-refund-fee-1',
    source: 'holafly-refund-window',
    confidence: 'high',
    values: {
      feeUsd: '3.50',
    },
  },
  {
    id: 'holafly-refund-duration-1',
    source: 'holafly-refund-duration',
    confidence: 'high',
    values: {
      answerDays: '5–10',
    },
  },
  {
    id: 'holafly-refund-evidence-1',
    source: 'holafly-refund-duration',
    confidence: 'high',
  },
  {
    id: 'holafly-subscription-cancel-1',
    source: 'holafly-subscription-cancel',
    confidence: 'high',
    values: {
      noticeDays: 7,
    },
  },
  {
    id: 'holafly-always-on-1',
    source: 'holafly-subscription-cancel',
    confidence: 'high',
    values: {
      gb: 1,
      since: '2025-11-04',
    },
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'holafly-refund-window',
    url: 'https://esim.holafly.com/refund-policy',
    kind: 'official',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-05-24',
  },
  {
    id: 'holafly-refund-window-subscription',
    url: 'https://esim.holafly.com/plans/pages/refund-policy',
    kind: 'official',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-05-24',
  },
  {
    id: 'holafly-refund-duration',
    url: 'https://esim.holafly.com/faq/about-esims/request-holafly-refund',
    kind: 'official',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-05-24',
  },
  {
    id: 'holafly-subscription-cancel',
    url: 'https://esim.holafly.com/faq/holafly-plans/cancel-holafly-plans-subscription',
    kind: 'official',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-05-24',
  },
];

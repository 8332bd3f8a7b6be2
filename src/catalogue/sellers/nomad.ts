import type { Fact, Seller, Source } from '../schema.ts';

export const NOMAD = {
  id: 'nomad',
  code: 3,
  aboutFacts: ['nomad-cancel-path-1'],
  facts: [
    'nomad-refund-window-1',
    'nomad-do-not-delete-first-1',
    'nomad-cancel-path-1',
    'nomad-refund-duration-1',
    'nomad-identifiers-1',
    'nomad-support-channel-1',
  ],
  unknown: ['seller-papers', 'seller-how-long', 'seller-proof', 'seller-renewal', 'seller-data'],
} as const satisfies Seller;

export const FACTS: readonly Fact[] = [
  {
    id: 'nomad-refund-window-1',
    source: 'nomad-refund-window',
    confidence: 'high',
    values: {
      refundDays: 30,
    },
  },
  {
    id: 'nomad-do-not-delete-first-1',
    source: 'nomad-refund-window',
    confidence: 'high',
  },
  {
    id: 'nomad-cancel-path-1',
    source: 'nomad-cancel-path',
    confidence: 'high',
  },
  {
    id: 'nomad-refund-duration-1',
    source: 'nomad-refund-window',
    confidence: 'medium',
    values: {
      policyDays: '2–5',
      articleDays: '5–7',
    },
  },
  {
    id: 'nomad-identifiers-1',
    source: 'nomad-cancel-path',
    confidence: 'high',
  },
  {
    id: 'nomad-support-channel-1',
    source: 'nomad-support-channel',
    confidence: 'high',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'nomad-refund-window',
    url: 'https://www.getnomad.app/help-center/en/articles/9886352-nomad-esim-s-refund-policy',
    kind: 'official',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-05-24',
  },
  {
    id: 'nomad-cancel-path',
    url: 'https://www.getnomad.app/help-center/en/articles/12866560-refund-if-esim-can-t-be-installed',
    kind: 'official',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-05-24',
  },
  {
    id: 'nomad-support-channel',
    url: 'https://www.getnomad.app/help-center/en/articles/9886352-what-is-your-refund-policy',
    kind: 'official',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-05-24',
  },
];

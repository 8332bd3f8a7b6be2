import type { Fact, Seller, Source } from '../schema.ts';

export const TRIP_COM = {
  id: 'trip-com',
  code: 7,
  facts: ['trip-com-esim-early-termination-1', 'trip-com-esim-renewal-1'],
  unknown: [
    'seller-refund',
    'seller-papers',
    'seller-how-long',
    'seller-proof',
    'seller-data',
    'seller-after-deletion',
  ],
} as const satisfies Seller;

export const FACTS: readonly Fact[] = [
  {
    id: 'trip-com-esim-renewal-1',
    source: 'trip-com-esim-renewal',
    confidence: 'medium',
  },
  {
    id: 'trip-com-esim-early-termination-1',
    source: 'trip-com-esim-renewal',
    confidence: 'medium',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'trip-com-esim-renewal',
    url: 'https://www.trip.com/things-to-do/detail/51934317/',
    kind: 'official',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-05-24',
  },
];

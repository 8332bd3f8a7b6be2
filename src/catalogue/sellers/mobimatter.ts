import type { Fact, Seller, Source } from '../schema.ts';
import { EVERY_QUESTION } from './onSeveralSellers.ts';

export const MOBIMATTER = {
  id: 'mobimatter',
  code: 6,
  aboutFacts: ['mobimatter-refund-policy-1'],
  facts: ['mobimatter-refund-policy-1'],
  unknown: EVERY_QUESTION,
} as const satisfies Seller;

export const FACTS: readonly Fact[] = [
  {
    id: 'mobimatter-refund-policy-1',
    source: 'mobimatter-refund-policy',
    confidence: 'medium',
    values: {
      fixHours: 12,
    },
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'mobimatter-refund-policy',
    url: 'https://mobimatter.com/delivery-refunds',
    kind: 'official',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-05-24',
  },
];

import type { Fact, Seller, Source } from '../schema.ts';
import { EVERY_QUESTION } from './onSeveralSellers.ts';

export const KLOOK = {
  id: 'klook',
  code: 8,
  aboutFacts: ['klook-esim-cancel-path-1'],
  facts: ['klook-esim-cancel-path-1'],
  unknown: EVERY_QUESTION,
} as const satisfies Seller;

export const FACTS: readonly Fact[] = [
  {
    id: 'klook-esim-cancel-path-1',
    source: 'klook-esim-cancel-path',
    confidence: 'medium',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'klook-esim-cancel-path',
    url: 'https://www.klook.com/tl/faq/category-61-question-936/',
    kind: 'official',
    linkable: true,
    language: 'tl',
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
];

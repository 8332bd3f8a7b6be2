import type { Carrier, Fact, Source } from '../schema.ts';
import { COMMON_CODES, COMPLAINTS, NOT_FOUND, UNUSED_NUMBER } from './onSeveralCarriers.ts';

export const YES = {
  id: 'yes',
  code: 3,
  prefixes: ['018'],
  prefixFact: 'seatel-prefixes-1',
  aboutFacts: ['seatel-status-1', 'all-networks-common-codes-6'],
  facts: [
    'seatel-prefixes-1',
    'seatel-status-1',
    ...COMMON_CODES,
    'all-networks-top-up-1',
    'trc-vas-1',
    ...UNUSED_NUMBER,
    ...COMPLAINTS,
  ],
  unknown: NOT_FOUND,
} as const satisfies Carrier;

export const FACTS: readonly Fact[] = [
  {
    id: 'seatel-prefixes-1',
    source: 'cellcard-prefixes',
    confidence: 'high',
    values: {
      prefixes: '018',
    },
  },
  {
    id: 'seatel-status-1',
    source: 'cellcard-prefixes',
    confidence: 'high',
  },
];

export const SOURCES: readonly Source[] = [];

import type { Carrier, Fact, Source } from '../schema.ts';
import { COMMON_CODES, COMPLAINTS, NOT_FOUND, UNUSED_NUMBER } from './onSeveralCarriers.ts';

export const UNSURE = {
  id: 'unsure',
  code: 5,
  prefixes: [],

  facts: [
    'all-networks-common-codes-6',
    ...COMMON_CODES,
    'trc-vas-1',
    ...UNUSED_NUMBER,
    ...COMPLAINTS,
  ],
  unknown: NOT_FOUND,
} as const satisfies Carrier;

export const FACTS: readonly Fact[] = [];

export const SOURCES: readonly Source[] = [];

import type { Fact, Seller, Source } from '../schema.ts';
import { EVERY_QUESTION } from './onSeveralSellers.ts';

export const ALOSIM = {
  id: 'alosim',
  code: 10,
  facts: [],
  unknown: EVERY_QUESTION,
} as const satisfies Seller;

export const FACTS: readonly Fact[] = [];

export const SOURCES: readonly Source[] = [];

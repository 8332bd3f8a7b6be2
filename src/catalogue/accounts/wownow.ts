import type { Account, Fact, Source } from '../schema.ts';

export const WOWNOW = {
  id: 'wownow',
  code: 48,
  group: 'daily',
  needsOldNumberSms: 'unknown',
  steps: [],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [];

export const SOURCES: readonly Source[] = [];

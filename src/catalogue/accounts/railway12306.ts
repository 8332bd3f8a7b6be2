import type { Account, Fact, Source } from '../schema.ts';

export const RAILWAY_12306 = {
  id: 'railway-12306',
  code: 40,
  group: 'chinese',
  needsOldNumberSms: 'unknown',
  steps: [],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [];

export const SOURCES: readonly Source[] = [];

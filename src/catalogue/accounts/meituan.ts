import type { Account, Fact, Source } from '../schema.ts';

export const MEITUAN = {
  id: 'meituan',
  code: 38,
  group: 'chinese',
  needsOldNumberSms: 'unknown',
  steps: [],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [];

export const SOURCES: readonly Source[] = [];

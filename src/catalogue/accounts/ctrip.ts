import type { Account, Fact, Source } from '../schema.ts';

export const CTRIP = {
  id: 'ctrip',
  code: 39,
  group: 'chinese',
  needsOldNumberSms: 'unknown',
  steps: [],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [];

export const SOURCES: readonly Source[] = [];

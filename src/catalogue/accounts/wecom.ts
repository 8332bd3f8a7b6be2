import type { Account, Fact, Source } from '../schema.ts';

export const WECOM = {
  id: 'wecom',
  code: 42,
  group: 'chinese',
  needsOldNumberSms: 'unknown',
  steps: [],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [];

export const SOURCES: readonly Source[] = [];

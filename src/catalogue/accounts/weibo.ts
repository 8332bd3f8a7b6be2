import type { Account, Fact, Source } from '../schema.ts';

export const WEIBO = {
  id: 'weibo',
  code: 35,
  group: 'chinese',
  needsOldNumberSms: 'unknown',
  steps: [],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [];

export const SOURCES: readonly Source[] = [];

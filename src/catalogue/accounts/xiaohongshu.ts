import type { Account, Fact, Source } from '../schema.ts';

export const XIAOHONGSHU = {
  id: 'xiaohongshu',
  code: 34,
  group: 'chinese',
  needsOldNumberSms: 'unknown',
  steps: [],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [];

export const SOURCES: readonly Source[] = [];

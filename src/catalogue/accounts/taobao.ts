import type { Account, Fact, Source } from '../schema.ts';

export const TAOBAO = {
  id: 'taobao',
  code: 36,
  group: 'chinese',
  needsOldNumberSms: 'unknown',
  steps: [],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [];

export const SOURCES: readonly Source[] = [];

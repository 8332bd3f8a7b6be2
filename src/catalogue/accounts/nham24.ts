import type { Account, Fact, Source } from '../schema.ts';

export const NHAM24 = {
  id: 'nham24',
  code: 30,
  group: 'daily',
  needsOldNumberSms: 'unknown',
  steps: [
    {
      id: 'ask-change',
    },
    {
      id: 'credit',
    },
  ],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [];

export const SOURCES: readonly Source[] = [];

import type { Account, Fact, Source } from '../schema.ts';

export const PASSAPP = {
  id: 'passapp',
  code: 28,
  group: 'daily',
  needsOldNumberSms: 'unknown',
  steps: [
    {
      id: 'ask-change',
    },
  ],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [];

export const SOURCES: readonly Source[] = [];

import type { Account, Fact, Source } from '../schema.ts';

export const FOODPANDA = {
  id: 'foodpanda',
  code: 29,
  group: 'daily',
  needsOldNumberSms: 'unknown',
  steps: [
    {
      id: 'ask-change',
    },
    {
      id: 'addresses',
    },
  ],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [];

export const SOURCES: readonly Source[] = [];

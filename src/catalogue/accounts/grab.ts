import type { Account, Fact, Source } from '../schema.ts';

export const GRAB = {
  id: 'grab',
  code: 27,
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

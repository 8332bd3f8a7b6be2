import type { Account, Fact, Source } from '../schema.ts';

export const MESSENGER = {
  id: 'messenger',
  code: 17,
  group: 'messaging',
  needsOldNumberSms: 'unknown',
  steps: [
    {
      id: 'facebook-first',
    },
    {
      id: 'ask-change',
    },
  ],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [];

export const SOURCES: readonly Source[] = [];

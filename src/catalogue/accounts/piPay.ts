import type { Account, Fact, Source } from '../schema.ts';

export const PI_PAY = {
  id: 'pi-pay',
  code: 6,
  group: 'money',
  needsOldNumberSms: 'unknown',
  steps: [
    {
      id: 'ask-change',
    },
    {
      id: 'empty',
    },
  ],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [];

export const SOURCES: readonly Source[] = [];

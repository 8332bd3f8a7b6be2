import type { Account, Fact, Source } from '../schema.ts';

export const CANADIA_BANK = {
  id: 'canadia-bank',
  code: 45,
  group: 'money',
  needsOldNumberSms: 'unknown',
  steps: [],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [];

export const SOURCES: readonly Source[] = [];

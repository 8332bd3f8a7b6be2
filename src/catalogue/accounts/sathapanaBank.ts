import type { Account, Fact, Source } from '../schema.ts';

export const SATHAPANA_BANK = {
  id: 'sathapana-bank',
  code: 47,
  group: 'money',
  needsOldNumberSms: 'unknown',
  steps: [],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [];

export const SOURCES: readonly Source[] = [];

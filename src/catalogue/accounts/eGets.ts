import type { Account, Fact, Source } from '../schema.ts';

export const E_GETS = {
  id: 'e-gets',
  code: 49,
  group: 'daily',
  needsOldNumberSms: 'unknown',
  steps: [],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [];

export const SOURCES: readonly Source[] = [];

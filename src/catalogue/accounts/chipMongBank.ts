import type { Account, Fact, Source } from '../schema.ts';

export const CHIP_MONG_BANK = {
  id: 'chip-mong-bank',
  code: 46,
  group: 'money',
  needsOldNumberSms: 'unknown',
  steps: [],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [];

export const SOURCES: readonly Source[] = [];

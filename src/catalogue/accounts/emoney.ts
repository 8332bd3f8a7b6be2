import type { Account, Fact, Source } from '../schema.ts';

export const EMONEY = {
  id: 'emoney',
  code: 44,
  group: 'money',
  needsOldNumberSms: 'unknown',
  steps: [{ id: 'empty' }, { id: 'ask-change' }, { id: 'idle', facts: ['emoney-idle-account-1'] }],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [
  {
    id: 'emoney-idle-account-1',
    source: 'emoney-idle-account',
    confidence: 'medium',
    values: {
      idleMonths: 6,
      dormantMonths: 12,
    },
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'emoney-idle-account',
    url: 'https://mg.emoney.com.kh:8686/assets/term-of-use-en.html',
    kind: 'official',
    linkable: true,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
];

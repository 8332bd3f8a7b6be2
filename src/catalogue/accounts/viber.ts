import type { Account, Fact, Source } from '../schema.ts';

export const VIBER = {
  id: 'viber',
  code: 20,
  group: 'messaging',
  needsOldNumberSms: 'unknown',
  steps: [
    {
      id: 'ask-change',
    },
    {
      id: 'delete',
      facts: ['viber-delete-account-1'],
    },
  ],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [
  {
    id: 'viber-delete-account-1',
    source: 'viber-delete-account',
    confidence: 'medium',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'viber-delete-account',
    url: 'https://ip-calculator.ru/blog/ask/how-to-deactivate-or-delete-your-viber-account',
    kind: 'third-party',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-02-24',
  },
];

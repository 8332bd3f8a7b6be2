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
    confidence: 'low',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'viber-delete-account',
    url: 'https://ip-calculator.ru/blog/ask/how-to-deactivate-or-delete-your-viber-account',
    kind: 'third-party',
    linkable: false,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
];

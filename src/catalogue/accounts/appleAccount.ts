import type { Account, Fact, Source } from '../schema.ts';

export const APPLE_ACCOUNT = {
  id: 'apple-account',
  code: 25,
  group: 'device',
  needsOldNumberSms: 'no',
  smsFact: 'apple-account-needsoldnumbersms-1',
  steps: [
    {
      id: 'path',
      facts: ['apple-account-change-path-1'],
    },
    {
      id: 'web',
      facts: ['apple-account-change-path-1'],
      action: {
        kind: 'code',
        fact: 'apple-account-change-path-1',
        value: 'page',
      },
    },
    {
      id: 'order',
      facts: ['apple-account-needsoldnumbersms-1'],
    },
    {
      id: 'second',
      facts: ['apple-account-lost-number-1'],
    },
  ],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [
  {
    id: 'apple-account-needsoldnumbersms-1',
    source: 'apple-account-needsoldnumbersms',
    confidence: 'medium',
  },
  {
    id: 'apple-account-change-path-1',
    source: 'apple-account-needsoldnumbersms',
    confidence: 'high',
    values: {
      page: 'account.apple.com',
    },
  },
  {
    id: 'apple-account-lost-number-1',
    source: 'apple-account-needsoldnumbersms',
    confidence: 'high',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'apple-account-needsoldnumbersms',
    url: 'https://support.apple.com/en-us/122621',
    kind: 'official',
    linkable: true,
    readVia: 'copy',
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
];

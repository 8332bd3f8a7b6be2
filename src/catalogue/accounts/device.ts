import type { Account } from '../schema.ts';

export const DEVICE_ACCOUNTS = [
  {
    id: 'google-account',
    group: 'device',
    needsOldNumberSms: 'unknown',
    smsFact: 'google-account-needsoldnumbersms-1',
    steps: [
      { id: 'early', facts: ['google-account-wait-before-cancelling-1'] },
      { id: 'path', facts: ['google-account-change-path-1'] },
      {
        id: 'places',
        facts: ['google-account-several-places-1', 'google-account-change-path-1'],
        action: { kind: 'code', fact: 'google-account-change-path-1', value: 'page' },
      },
      { id: 'sign-in', facts: ['google-account-sign-in-with-number-1'] },
      { id: 'code', facts: ['google-account-needsoldnumbersms-1'] },
    ],
  },
  {
    id: 'apple-account',
    group: 'device',
    needsOldNumberSms: 'no',
    smsFact: 'apple-account-needsoldnumbersms-1',
    steps: [
      { id: 'path', facts: ['apple-account-change-path-1'] },
      {
        id: 'web',
        facts: ['apple-account-change-path-1'],
        action: { kind: 'code', fact: 'apple-account-change-path-1', value: 'page' },
      },
      { id: 'order', facts: ['apple-account-needsoldnumbersms-1'] },
      { id: 'second', facts: ['apple-account-lost-number-1'] },
    ],
  },
  {
    id: 'microsoft-account',
    group: 'device',
    needsOldNumberSms: 'unknown',
    smsFact: 'microsoft-account-needsoldnumbersms-1',
    steps: [
      { id: 'another-way', facts: ['microsoft-account-needsoldnumbersms-1'] },
      { id: 'not-all', facts: ['microsoft-account-advice-1'] },
      {
        id: 'wait',
        facts: ['microsoft-account-lost-number-1', 'microsoft-account-lost-number-cancel-1'],
      },
    ],
  },
] as const satisfies readonly Account[];

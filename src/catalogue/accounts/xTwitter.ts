import type { Account, Fact, Source } from '../schema.ts';

export const X_TWITTER = {
  id: 'x-twitter',
  code: 22,
  group: 'messaging',
  needsOldNumberSms: 'unknown',
  smsFact: 'x-twitter-needsoldnumbersms-1',
  steps: [
    {
      id: 'stay-in',
      facts: ['x-twitter-lost-number-1'],
    },
    {
      id: 'path',
      facts: ['x-twitter-lost-number-1'],
    },
    {
      id: 'paid-only',
      facts: ['x-twitter-sms-2fa-1'],
    },
    {
      id: 'code',
      facts: ['x-twitter-needsoldnumbersms-1'],
    },
  ],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [
  {
    id: 'x-twitter-needsoldnumbersms-1',
    source: 'x-twitter-needsoldnumbersms',
    confidence: 'low',
  },
  {
    id: 'x-twitter-lost-number-1',
    source: 'x-twitter-needsoldnumbersms',
    confidence: 'low',
  },
  {
    id: 'x-twitter-sms-2fa-1',
    source: 'x-twitter-sms-2fa',
    confidence: 'medium',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'x-twitter-needsoldnumbersms',
    url: 'https://aefdigital.com/article/x-two-factor-authentication-2fa-verification-help/99',
    kind: 'third-party',
    date: '2024',
    linkable: false,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'x-twitter-sms-2fa',
    url: 'https://www.hindustantimes.com/technology/from-march-20-only-blue-subscribers-can-use-sms-based-two-factor-authentication-twitter-101676696070052-amp.html',
    kind: 'news',
    date: '2023-02',
    linkable: true,
    checkedOn: '2026-11-25',
    recheckBy: '2027-11-25',
  },
];

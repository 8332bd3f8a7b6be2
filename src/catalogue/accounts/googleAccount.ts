import type { Account, Fact, Source } from '../schema.ts';

export const GOOGLE_ACCOUNT = {
  id: 'google-account',
  code: 24,
  group: 'device',
  needsOldNumberSms: 'unknown',
  smsFact: 'google-account-needsoldnumbersms-1',
  waits: { days: 7, fact: 'google-account-wait-before-cancelling-1' },
  steps: [
    {
      id: 'early',
      facts: ['google-account-wait-before-cancelling-1'],
    },
    {
      id: 'path',
      facts: ['google-account-change-path-1'],
    },
    {
      id: 'places',
      facts: ['google-account-several-places-1'],
    },
    {
      id: 'sign-in',
      facts: ['google-account-sign-in-with-number-1'],
    },
    {
      id: 'code',
      facts: ['google-account-needsoldnumbersms-1'],
    },
  ],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [
  {
    id: 'google-account-needsoldnumbersms-1',
    source: 'google-account-needsoldnumbersms',
    confidence: 'low',
  },
  {
    id: 'google-account-change-path-1',
    source: 'google-account-change-path',
    confidence: 'low',
  },
  {
    id: 'google-account-sign-in-with-number-1',
    source: 'google-account-sign-in-with-number',
    confidence: 'high',
  },
  {
    id: 'google-account-wait-before-cancelling-1',
    source: 'google-account-wait-before-cancelling',
    confidence: 'high',
    values: {
      waitDays: 7,
    },
  },
  {
    id: 'google-account-several-places-1',
    source: 'google-account-wait-before-cancelling',
    confidence: 'medium',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'google-account-needsoldnumbersms',
    url: 'https://consultingtimes.com/?p=298500',
    kind: 'third-party',
    linkable: false,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'google-account-change-path',
    url: 'https://admin.in.ilovexclub.com/forum.php?mod=viewthread&ordertype=2&tid=1154361',
    kind: 'third-party',
    date: '2019-04-04',
    linkable: false,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'google-account-sign-in-with-number',
    url: 'https://www.ettoday.net/news/20251018/3052437.htm',
    kind: 'news',
    date: '2025-10-18',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-11-24',
  },
  {
    id: 'google-account-wait-before-cancelling',
    url: 'https://support.google.com/accounts?p=privpol_phone&hl=en',
    kind: 'official',
    linkable: true,
    readVia: 'copy',
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
];

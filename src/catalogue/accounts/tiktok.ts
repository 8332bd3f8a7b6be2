import type { Account, Fact, Source } from '../schema.ts';

export const TIKTOK = {
  id: 'tiktok',
  code: 23,
  group: 'messaging',
  needsOldNumberSms: 'unknown',
  smsFact: 'tiktok-needsoldnumbersms-1',
  steps: [
    {
      id: 'path',
      facts: ['tiktok-change-path-1'],
    },
    {
      id: 'codes',
      facts: ['tiktok-needsoldnumbersms-1'],
    },
  ],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [
  {
    id: 'tiktok-needsoldnumbersms-1',
    source: 'tiktok-needsoldnumbersms',
    confidence: 'low',
  },
  {
    id: 'tiktok-change-path-1',
    source: 'tiktok-needsoldnumbersms',
    confidence: 'low',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'tiktok-needsoldnumbersms',
    url: 'https://splaitor.com/how-to-change-phone-number-in-tiktok/',
    kind: 'third-party',
    linkable: false,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
];

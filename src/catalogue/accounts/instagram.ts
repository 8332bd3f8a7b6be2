import type { Account, Fact, Source } from '../schema.ts';

export const INSTAGRAM = {
  id: 'instagram',
  code: 18,
  group: 'messaging',
  needsOldNumberSms: 'no',
  smsFact: 'instagram-needsoldnumbersms-1',
  steps: [
    {
      id: 'path',
      facts: ['instagram-change-path-1'],
    },
    {
      id: 'codes',
      facts: ['instagram-needsoldnumbersms-1'],
    },
    {
      id: 'personal',
    },
    {
      id: 'gone',
      facts: ['instagram-lost-number-1'],
    },
  ],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [
  {
    id: 'instagram-needsoldnumbersms-1',
    source: 'instagram-needsoldnumbersms',
    confidence: 'high',
  },
  {
    id: 'instagram-change-path-1',
    source: 'instagram-needsoldnumbersms',
    confidence: 'medium',
  },
  {
    id: 'instagram-lost-number-1',
    source: 'instagram-lost-number',
    confidence: 'low',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'instagram-needsoldnumbersms',
    url: 'https://help.instagram.com/518634935458671/',
    kind: 'official',
    date: '2022',
    linkable: true,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'instagram-lost-number',
    url: 'https://delvia.org/instagram/recovery/lost-authenticator/lost-backup-codes',
    kind: 'third-party',
    linkable: false,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
];

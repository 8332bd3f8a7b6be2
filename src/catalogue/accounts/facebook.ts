import type { Account, Fact, Source } from '../schema.ts';

export const FACEBOOK = {
  id: 'facebook',
  code: 16,
  group: 'messaging',
  needsOldNumberSms: 'no',
  smsFact: 'facebook-needsoldnumbersms-1',
  steps: [
    {
      id: 'path',
      facts: ['facebook-change-path-1'],
    },
    {
      id: 'order',
      facts: ['facebook-needsoldnumbersms-1'],
    },
    {
      id: 'case',
      facts: ['facebook-recycled-number-case-1'],
    },
    {
      id: 'two-factor',
    },
  ],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [
  {
    id: 'facebook-needsoldnumbersms-1',
    source: 'facebook-needsoldnumbersms',
    confidence: 'medium',
  },
  {
    id: 'facebook-change-path-1',
    source: 'facebook-needsoldnumbersms',
    confidence: 'medium',
  },
  {
    id: 'facebook-recycled-number-case-1',
    source: 'facebook-recycled-number-case',
    confidence: 'high',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'facebook-needsoldnumbersms',
    url: 'https://www.businessinsider.com/guides/tech/how-to-change-phone-number-in-facebook',
    kind: 'news',
    linkable: true,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'facebook-recycled-number-case',
    url: 'https://www.hackread.com/old-phone-number-can-be-used-to-hack-facebook-account/',
    kind: 'news',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-11-24',
  },
];

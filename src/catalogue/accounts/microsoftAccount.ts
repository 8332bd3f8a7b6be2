import type { Account, Fact, Source } from '../schema.ts';

export const MICROSOFT_ACCOUNT = {
  id: 'microsoft-account',
  code: 26,
  group: 'device',
  needsOldNumberSms: 'unknown',
  smsFact: 'microsoft-account-needsoldnumbersms-1',
  steps: [
    {
      id: 'another-way',
      facts: ['microsoft-account-needsoldnumbersms-1'],
    },
    {
      id: 'not-all',
      facts: ['microsoft-account-advice-1'],
    },
    {
      id: 'wait',
      facts: ['microsoft-account-lost-number-1', 'microsoft-account-lost-number-cancel-1'],
    },
  ],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [
  {
    id: 'microsoft-account-needsoldnumbersms-1',
    source: 'microsoft-account-needsoldnumbersms',
    confidence: 'low',
  },
  {
    id: 'microsoft-account-lost-number-1',
    source: 'microsoft-account-lost-number',
    confidence: 'high',
    values: {
      waitDays: 30,
    },
  },
  {
    id: 'microsoft-account-lost-number-cancel-1',
    source: 'microsoft-account-lost-number',
    confidence: 'high',
  },
  {
    id: 'microsoft-account-advice-1',
    source: 'microsoft-account-advice',
    confidence: 'medium',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'microsoft-account-needsoldnumbersms',
    url: 'http://windows.microsoft.com/en-in/windows-8/delete-security-info',
    kind: 'official',
    linkable: false,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'microsoft-account-lost-number',
    url: 'https://support.microsoft.com/en-za/help/4057241/microsoft-account-why-does-resetting-security-info-take-30-days',
    kind: 'official',
    linkable: true,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'microsoft-account-advice',
    url: 'https://learn.microsoft.com/en-us/answers/questions/5852576/security-issues-as-always',
    kind: 'third-party',
    linkable: true,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
];

import type { Account, Fact, Source } from '../schema.ts';

export const SIGNAL = {
  id: 'signal',
  code: 19,
  group: 'messaging',
  needsOldNumberSms: 'unknown',
  smsFact: 'signal-needsoldnumbersms-1',
  steps: [
    {
      id: 'active',
      facts: ['signal-lost-number-1'],
    },
    {
      id: 'code',
      facts: ['signal-needsoldnumbersms-1'],
    },
    {
      id: 'pin',
      facts: ['signal-token-1', 'signal-pin-1'],
    },
    {
      id: 'lock',
      facts: ['signal-registration-lock-1'],
    },
  ],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [
  {
    id: 'signal-needsoldnumbersms-1',
    source: 'signal-needsoldnumbersms',
    confidence: 'low',
  },
  {
    id: 'signal-lost-number-1',
    source: 'signal-needsoldnumbersms',
    confidence: 'high',
  },
  {
    id: 'signal-registration-lock-1',
    source: 'signal-registration-lock',
    confidence: 'medium',
    values: {
      lockDays: 7,
    },
  },
  {
    id: 'signal-token-1',
    source: 'signal-token',
    confidence: 'high',
  },
  {
    id: 'signal-pin-1',
    source: 'signal-pin',
    confidence: 'high',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'signal-needsoldnumbersms',
    url: 'https://support.signal.org/hc/en-us/articles/9932632052378-How-to-protect-yourself-on-Signal',
    kind: 'official',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-05-24',
  },
  {
    id: 'signal-registration-lock',
    url: 'https://docs.smarsh.com/docs/re-activating-a-dormant-account',
    kind: 'third-party',
    linkable: true,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'signal-token',
    url: 'https://support.signal.org/hc/en-us/articles/5440120029082-Re-registering-using-your-Signal-PIN',
    kind: 'official',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-05-24',
  },
  {
    id: 'signal-pin',
    url: 'https://support.signal.org/hc/articles/360007059792',
    kind: 'official',
    linkable: true,
    readVia: 'copy',
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
];

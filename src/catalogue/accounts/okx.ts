import type { Account, Fact, Source } from '../schema.ts';

export const OKX = {
  id: 'okx',
  code: 8,
  group: 'exchange',
  needsOldNumberSms: 'yes',
  smsFact: 'okx-needsoldnumbersms-1',
  whyFacts: ['okx-needsoldnumbersms-1'],
  waits: { days: 1, fact: 'okx-withdrawal-freeze-1' },
  steps: [
    {
      id: 'withdrawals',
      facts: ['okx-withdrawal-freeze-1'],
    },
    {
      id: 'path',
      facts: ['okx-change-path-1'],
    },
    {
      id: 'codes',
      facts: ['okx-needsoldnumbersms-1'],
    },
    {
      id: 'no-sms',
      facts: ['okx-no-sms-1', 'okx-lost-number-1'],
    },
  ],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [
  {
    id: 'okx-needsoldnumbersms-1',
    source: 'okx-needsoldnumbersms',
    confidence: 'high',
  },
  {
    id: 'okx-change-path-1',
    source: 'okx-needsoldnumbersms',
    confidence: 'high',
  },
  {
    id: 'okx-withdrawal-freeze-1',
    source: 'okx-needsoldnumbersms',
    confidence: 'high',
    values: {
      stopHours: 24,
    },
  },
  {
    id: 'okx-lost-number-1',
    source: 'okx-needsoldnumbersms',
    confidence: 'high',
  },
  {
    id: 'okx-no-sms-1',
    source: 'okx-no-sms',
    confidence: 'medium',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'okx-needsoldnumbersms',
    url: 'https://hk.okx.com/help/how-do-i-change-my-mobile-number',
    kind: 'official',
    linkable: true,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'okx-no-sms',
    url: 'https://www.okx.com/help/how-do-i-change-my-mobile-number',
    kind: 'official',
    linkable: true,
    readVia: 'copy',
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
];

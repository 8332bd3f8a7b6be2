import type { Account, Fact, Source } from '../schema.ts';

export const OKX = {
  id: 'okx',
  code: 8,
  group: 'exchange',
  needsOldNumberSms: 'yes',
  smsFact: 'okx-needsoldnumbersms-1',
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
      facts: ['okx-change-path-1'],
    },
  ],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [
  {
    id: 'okx-needsoldnumbersms-1',
    source: 'okx-needsoldnumbersms',
    confidence: 'medium',
  },
  {
    id: 'okx-change-path-1',
    source: 'okx-change-path',
    confidence: 'medium',
  },
  {
    id: 'okx-withdrawal-freeze-1',
    source: 'okx-withdrawal-freeze',
    confidence: 'low',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'okx-needsoldnumbersms',
    url: 'https://www.xqmnobxky.com/en-sg/help/search?category=psa+sm+sto+tomas+batangas&term=psa+sm+sto+tomas+batangas',
    kind: 'third-party',
    date: '2026-03-12',
    linkable: false,
    checkedOn: '2026-11-24',
    recheckBy: '2027-02-24',
  },
  {
    id: 'okx-change-path',
    url: 'https://buyaceo.com/15542.html',
    kind: 'third-party',
    linkable: false,
    checkedOn: '2026-11-24',
    recheckBy: '2027-02-24',
  },
  {
    id: 'okx-withdrawal-freeze',
    url: 'https://wuyelx.com/1332.html',
    kind: 'third-party',
    linkable: false,
    checkedOn: '2026-11-24',
    recheckBy: '2027-02-24',
  },
];

import type { Account, Fact, Source } from '../schema.ts';

export const BINANCE = {
  id: 'binance',
  code: 7,
  group: 'exchange',
  needsOldNumberSms: 'unknown',
  smsFact: 'binance-needsoldnumbersms-1',
  steps: [
    {
      id: 'own-app',
    },
    {
      id: 'withdrawals',
    },
    {
      id: 'codes',
      facts: ['binance-needsoldnumbersms-1'],
    },
    {
      id: 'no-sms',
      facts: ['binance-lost-number-flow-1', 'binance-lost-number-1'],
    },
  ],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [
  {
    id: 'binance-needsoldnumbersms-1',
    source: 'binance-needsoldnumbersms',
    confidence: 'low',
  },
  {
    id: 'binance-lost-number-1',
    source: 'binance-lost-number',
    confidence: 'low',
  },
  {
    id: 'binance-lost-number-flow-1',
    source: 'binance-lost-number-flow',
    confidence: 'low',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'binance-needsoldnumbersms',
    url: 'https://babianfox.com/en/kb/binance-change-phone/',
    kind: 'third-party',
    linkable: false,
    checkedOn: '2026-11-24',
    recheckBy: '2027-02-24',
  },
  {
    id: 'binance-lost-number',
    url: 'https://go-binance.com/en/posts/binance-phone-change/',
    kind: 'third-party',
    linkable: false,
    checkedOn: '2026-11-24',
    recheckBy: '2027-02-24',
  },
  {
    id: 'binance-lost-number-flow',
    url: 'http://binance-register.co/en/issues/item/3976.html',
    kind: 'third-party',
    linkable: false,
    checkedOn: '2026-11-24',
    recheckBy: '2027-02-24',
  },
];

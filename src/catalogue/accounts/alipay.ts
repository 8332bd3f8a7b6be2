import type { Account, Fact, Source } from '../schema.ts';

export const ALIPAY = {
  id: 'alipay',
  code: 10,
  group: 'chinese',
  needsOldNumberSms: 'unknown',
  smsFact: 'alipay-needsoldnumbersms-1',
  steps: [
    {
      id: 'path',
      facts: ['alipay-change-path-1'],
    },
    {
      id: 'verify',
      facts: ['alipay-needsoldnumbersms-1'],
    },
    {
      id: 'dead-number',
      facts: ['alipay-lost-number-1'],
    },
  ],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [
  {
    id: 'alipay-needsoldnumbersms-1',
    source: 'alipay-needsoldnumbersms',
    confidence: 'low',
  },
  {
    id: 'alipay-change-path-1',
    source: 'alipay-needsoldnumbersms',
    confidence: 'low',
  },
  {
    id: 'alipay-lost-number-1',
    source: 'alipay-needsoldnumbersms',
    confidence: 'low',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'alipay-needsoldnumbersms',
    url: 'https://php.bkmy88.com/faq/1974587.html',
    kind: 'third-party',
    date: '2026-01-13',
    linkable: false,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
];

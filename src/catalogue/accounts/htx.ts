import type { Account, Fact, Source } from '../schema.ts';

export const HTX = {
  id: 'htx',
  code: 52,
  group: 'exchange',
  needsOldNumberSms: 'unknown',
  waits: { days: 1, fact: 'htx-withdrawal-freeze-1' },
  steps: [{ id: 'withdrawals', facts: ['htx-withdrawal-freeze-1'] }, { id: 'code' }],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [
  {
    id: 'htx-withdrawal-freeze-1',
    source: 'htx-withdrawal-freeze',
    confidence: 'medium',
    values: {
      stopHours: 24,
    },
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'htx-withdrawal-freeze',
    url: 'https://www.huobi.com/zh-cn/support/94947627897379',
    kind: 'official',
    linkable: true,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
];

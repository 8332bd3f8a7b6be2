import type { Account, Fact, Source } from '../schema.ts';

export const DOUYIN = {
  id: 'douyin',
  code: 12,
  group: 'chinese',
  needsOldNumberSms: 'unknown',
  smsFact: 'douyin-needsoldnumbersms-1',
  steps: [
    {
      id: 'path',
      facts: ['douyin-change-path-1'],
    },
    {
      id: 'code',
      facts: ['douyin-needsoldnumbersms-1', 'douyin-change-path-1'],
    },
  ],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [
  {
    id: 'douyin-needsoldnumbersms-1',
    source: 'douyin-needsoldnumbersms',
    confidence: 'low',
  },
  {
    id: 'douyin-change-path-1',
    source: 'douyin-needsoldnumbersms',
    confidence: 'low',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'douyin-needsoldnumbersms',
    url: 'https://www.bb365.cc/jxuwd/202505/215589.html',
    kind: 'third-party',
    date: '2025-05',
    linkable: false,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
];

import type { Account, Fact, Source } from '../schema.ts';

export const QQ = {
  id: 'qq',
  code: 11,
  group: 'chinese',
  needsOldNumberSms: 'unknown',
  smsFact: 'qq-needsoldnumbersms-1',
  steps: [
    {
      id: 'path',
      facts: ['qq-change-path-1'],
    },
    {
      id: 'code',
      facts: ['qq-needsoldnumbersms-1', 'qq-change-path-1'],
    },
    {
      id: 'which-number',
      facts: ['qq-foreign-number-1'],
    },
  ],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [
  {
    id: 'qq-needsoldnumbersms-1',
    source: 'qq-needsoldnumbersms',
    confidence: 'low',
  },
  {
    id: 'qq-change-path-1',
    source: 'qq-change-path',
    confidence: 'low',
  },
  {
    id: 'qq-foreign-number-1',
    source: 'qq-foreign-number',
    confidence: 'low',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'qq-needsoldnumbersms',
    url: 'https://wapjs.jinxun.cc/wapjs/202507/3516616.html',
    kind: 'third-party',
    date: '2025-07',
    linkable: false,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'qq-change-path',
    url: 'https://xt.xwcm.net/jxzh/202508/545575.html',
    kind: 'third-party',
    date: '2025-08',
    linkable: false,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'qq-foreign-number',
    url: 'http://news.ndcgxx.cn/bzwd/202511/502541.html',
    kind: 'third-party',
    date: '2025-11',
    linkable: false,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
];

import type { Account, Fact, Source } from '../schema.ts';

export const WECHAT = {
  id: 'wechat',
  code: 9,
  group: 'chinese',
  needsOldNumberSms: 'unknown',
  smsFact: 'wechat-needsoldnumbersms-1',
  steps: [
    {
      id: 'path',
      facts: ['wechat-change-path-1'],
    },
    {
      id: 'code',
      facts: ['wechat-needsoldnumbersms-1', 'wechat-change-path-1'],
    },
    {
      id: 'replace',
      facts: ['wechat-conflict-1', 'wechat-email-first-1'],
    },
    {
      id: 'friend',
    },
    {
      id: 'pay',
      facts: ['wechat-pay-reset-1'],
    },
    {
      id: 'case',
      facts: ['wechat-recycled-number-case-1'],
    },
  ],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [
  {
    id: 'wechat-needsoldnumbersms-1',
    source: 'wechat-needsoldnumbersms',
    confidence: 'low',
  },
  {
    id: 'wechat-change-path-1',
    source: 'wechat-change-path',
    confidence: 'low',
  },
  {
    id: 'wechat-recycled-number-case-1',
    source: 'wechat-recycled-number-case',
    confidence: 'high',
  },
  {
    id: 'wechat-conflict-1',
    source: 'wechat-conflict',
    confidence: 'low',
  },
  {
    id: 'wechat-pay-reset-1',
    source: 'wechat-pay-reset',
    confidence: 'low',
  },
  {
    id: 'wechat-email-first-1',
    source: 'wechat-email-first',
    confidence: 'low',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'wechat-needsoldnumbersms',
    url: 'http://www.twacwnz.cn/news/6982746.html',
    kind: 'third-party',
    linkable: false,
    checkedOn: '2026-11-24',
    recheckBy: '2027-02-24',
  },
  {
    id: 'wechat-change-path',
    url: 'https://australiadatabase.store/viewtopic.php?t=31464',
    kind: 'third-party',
    linkable: false,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'wechat-recycled-number-case',
    url: 'http://lywb.lyd.com.cn/html/2013-11/04/content_1023035.htm',
    kind: 'news',
    date: '2013-11-04',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-11-24',
  },
  {
    id: 'wechat-conflict',
    url: 'https://www.rlut.cn/news/wei-xin-jie-bang-shou-ji-hao-ke-fu-xie-zhu-cao-zuo-zhi-nan-yu-chang-jian-wen-ti-jie-da.html',
    kind: 'third-party',
    linkable: false,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'wechat-pay-reset',
    url: 'https://www.henyumen8.com/zxwd/202508/294202.html',
    kind: 'third-party',
    date: '2025-08',
    linkable: false,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'wechat-email-first',
    url: 'http://brianmahoney.ca/2015/01/wechat-change-your-phone-number-and-email/comment-page-2/',
    kind: 'third-party',
    date: '2015-01',
    linkable: false,
    checkedOn: '2026-11-25',
    recheckBy: '2027-02-25',
  },
];

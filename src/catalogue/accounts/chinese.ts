import type { Account } from '../schema.ts';

export const CHINESE_ACCOUNTS = [
  {
    id: 'wechat',
    group: 'chinese',
    needsOldNumberSms: 'unknown',
    smsFact: 'wechat-needsoldnumbersms-1',
    steps: [
      { id: 'path', facts: ['wechat-change-path-1'] },
      { id: 'code', facts: ['wechat-needsoldnumbersms-1', 'wechat-change-path-1'] },
      { id: 'replace', facts: ['wechat-conflict-1'] },
      { id: 'pay', facts: ['wechat-pay-reset-1'] },
      { id: 'case', facts: ['wechat-recycled-number-case-1'] },
    ],
  },
  {
    id: 'alipay',
    group: 'chinese',
    needsOldNumberSms: 'no',
    smsFact: 'alipay-needsoldnumbersms-1',
    steps: [
      { id: 'path', facts: ['alipay-change-path-1'] },
      { id: 'verify', facts: ['alipay-needsoldnumbersms-1'] },
      { id: 'dead-number', facts: ['alipay-lost-number-1'] },
    ],
  },
  {
    id: 'qq',
    group: 'chinese',
    needsOldNumberSms: 'unknown',
    smsFact: 'qq-needsoldnumbersms-1',
    steps: [
      { id: 'path', facts: ['qq-change-path-1'] },
      { id: 'code', facts: ['qq-needsoldnumbersms-1', 'qq-change-path-1'] },
      { id: 'which-number', facts: ['qq-foreign-number-1'] },
    ],
  },
  {
    id: 'douyin',
    group: 'chinese',
    needsOldNumberSms: 'unknown',
    smsFact: 'douyin-needsoldnumbersms-1',
    steps: [
      { id: 'path', facts: ['douyin-change-path-1'] },
      { id: 'code', facts: ['douyin-needsoldnumbersms-1', 'douyin-change-path-1'] },
    ],
  },
] as const satisfies readonly Account[];

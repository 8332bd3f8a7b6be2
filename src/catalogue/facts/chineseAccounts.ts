import type { Fact } from '../schema.ts';

export const CHINESE_ACCOUNTS_FACTS = [
  { id: 'wechat-needsoldnumbersms-1', source: 'wechat-needsoldnumbersms', confidence: 'low' },
  { id: 'wechat-change-path-1', source: 'wechat-change-path', confidence: 'low' },
  {
    id: 'wechat-recycled-number-case-1',
    source: 'wechat-recycled-number-case',
    confidence: 'high',
  },
  { id: 'wechat-conflict-1', source: 'wechat-conflict', confidence: 'low' },
  { id: 'wechat-pay-reset-1', source: 'wechat-pay-reset', confidence: 'low' },
  { id: 'alipay-needsoldnumbersms-1', source: 'alipay-needsoldnumbersms', confidence: 'medium' },
  { id: 'alipay-change-path-1', source: 'alipay-needsoldnumbersms', confidence: 'medium' },
  {
    id: 'alipay-lost-number-1',
    source: 'alipay-needsoldnumbersms',
    confidence: 'medium',
    values: { reviewDays: '1–3' },
  },
  { id: 'qq-needsoldnumbersms-1', source: 'qq-needsoldnumbersms', confidence: 'low' },
  { id: 'qq-change-path-1', source: 'qq-change-path', confidence: 'low' },
  { id: 'qq-foreign-number-1', source: 'qq-foreign-number', confidence: 'low' },
  { id: 'douyin-needsoldnumbersms-1', source: 'douyin-needsoldnumbersms', confidence: 'low' },
  { id: 'douyin-change-path-1', source: 'douyin-needsoldnumbersms', confidence: 'low' },
] as const satisfies readonly Fact[];

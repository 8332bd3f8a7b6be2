import { CHINESE_ACCOUNTS } from './accounts/chinese.ts';
import { DAILY_ACCOUNTS } from './accounts/daily.ts';
import { DEVICE_ACCOUNTS } from './accounts/device.ts';
import { EXCHANGE_ACCOUNTS } from './accounts/exchange.ts';
import { MESSAGING_ACCOUNTS } from './accounts/messaging.ts';
import { MONEY_ACCOUNTS } from './accounts/money.ts';
import type { Account } from './schema.ts';

export const ACCOUNTS = [
  ...MONEY_ACCOUNTS,
  ...EXCHANGE_ACCOUNTS,
  ...CHINESE_ACCOUNTS,
  ...MESSAGING_ACCOUNTS,
  ...DEVICE_ACCOUNTS,
  ...DAILY_ACCOUNTS,
] as const satisfies readonly Account[];

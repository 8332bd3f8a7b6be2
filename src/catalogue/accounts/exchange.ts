import type { Account } from '../schema.ts';

export const EXCHANGE_ACCOUNTS = [
  {
    id: 'binance',
    group: 'exchange',
    needsOldNumberSms: 'unknown',
    smsFact: 'binance-needsoldnumbersms-1',
    steps: [
      { id: 'own-app' },
      {
        id: 'withdrawals',
        facts: [
          'binance-withdrawal-freeze-1',
          'binance-withdrawal-freeze-24h-1',
          'binance-withdrawal-freeze-48h-1',
        ],
      },
      { id: 'codes', facts: ['binance-needsoldnumbersms-1'] },
      { id: 'no-sms', facts: ['binance-lost-number-flow-1', 'binance-lost-number-1'] },
    ],
  },
  {
    id: 'okx',
    group: 'exchange',
    needsOldNumberSms: 'yes',
    smsFact: 'okx-needsoldnumbersms-1',
    steps: [
      { id: 'withdrawals', facts: ['okx-withdrawal-freeze-1'] },
      { id: 'path', facts: ['okx-change-path-1'] },
      { id: 'codes', facts: ['okx-needsoldnumbersms-1'] },
      { id: 'no-sms', facts: ['okx-change-path-1'] },
    ],
  },
] as const satisfies readonly Account[];

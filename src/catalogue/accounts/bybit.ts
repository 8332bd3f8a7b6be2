import type { Account, Fact, Source } from '../schema.ts';

export const BYBIT = {
  id: 'bybit',
  code: 50,
  group: 'exchange',
  needsOldNumberSms: 'yes',
  smsFact: 'bybit-needsoldnumbersms-1',
  whyFacts: ['bybit-needsoldnumbersms-1'],
  waits: { days: 1, fact: 'bybit-withdrawal-freeze-1' },
  steps: [
    { id: 'withdrawals', facts: ['bybit-withdrawal-freeze-1'] },
    { id: 'codes', facts: ['bybit-needsoldnumbersms-1'] },
    { id: 'no-sms', facts: ['bybit-lost-number-1'] },
  ],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [
  {
    id: 'bybit-needsoldnumbersms-1',
    source: 'bybit-needsoldnumbersms',
    confidence: 'high',
  },
  {
    id: 'bybit-withdrawal-freeze-1',
    source: 'bybit-withdrawal-freeze',
    confidence: 'medium',
    values: {
      stopHours: 24,
    },
  },
  {
    id: 'bybit-lost-number-1',
    source: 'bybit-lost-number',
    confidence: 'medium',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'bybit-needsoldnumbersms',
    url: 'https://www.bybit.global/en-US/help-center/s/article/How-to-change-bind-your-mobile-number',
    kind: 'official',
    date: '2026-04-10',
    linkable: true,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'bybit-withdrawal-freeze',
    url: 'https://help.bybit.com/hc/en-us/articles/900005208883-How-to-bind-change-your-mobile-number-',
    kind: 'official',
    linkable: true,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'bybit-lost-number',
    url: 'https://www.bybit.com/en/help-center/article/Self-Service-Features-How-to-change-your-email-address-mobile-number-or-unbind-Google-Authenticator-on-your-account',
    kind: 'official',
    linkable: true,
    readVia: 'copy',
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
];

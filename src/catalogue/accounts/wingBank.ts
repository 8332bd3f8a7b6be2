import type { Account, Fact, Source } from '../schema.ts';

export const WING_BANK = {
  id: 'wing-bank',
  code: 2,
  group: 'money',
  needsOldNumberSms: 'unknown',
  steps: [
    {
      id: 'ask-change',
    },
    {
      id: 'pin-ready',
      facts: ['wing-bank-activation-1'],
    },
    {
      id: 'pending',
    },
  ],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [
  {
    id: 'wing-bank-activation-1',
    source: 'wing-bank-activation',
    confidence: 'medium',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'wing-bank-activation',
    url: 'https://www.wingbank.com.kh/en/customer-master-agreement',
    kind: 'official',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-05-24',
  },
];

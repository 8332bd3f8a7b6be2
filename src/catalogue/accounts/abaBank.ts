import type { Account, Fact, Source } from '../schema.ts';

export const ABA_BANK = {
  id: 'aba-bank',
  code: 0,
  group: 'money',
  needsOldNumberSms: 'unknown',
  steps: [
    {
      id: 'ask-change',
    },
    {
      id: 'email-otp',
      facts: ['aba-bank-otp-1'],
    },
    {
      id: 'before-leaving',
      when: {
        whereabouts: ['in-cambodia'],
      },
    },
    {
      id: 'from-abroad',
      when: {
        whereabouts: ['abroad'],
      },
    },
    {
      id: 'no-code',
      facts: ['banks-in-cambodia-otp-missing-1'],
    },
  ],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [
  {
    id: 'aba-bank-otp-1',
    source: 'aba-bank-otp',
    confidence: 'high',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'aba-bank-otp',
    url: 'https://www.ababank.com/en/business/payment-cards/3d-secure/',
    kind: 'official',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-05-24',
  },
];

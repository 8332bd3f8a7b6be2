import type { Account, Fact, Source } from '../schema.ts';

export const KB_PRASAC_BANK = {
  id: 'kb-prasac-bank',
  code: 4,
  group: 'money',
  needsOldNumberSms: 'unknown',
  steps: [
    {
      id: 'call',
      facts: ['kb-prasac-bank-support-channel-1'],
      action: {
        kind: 'call',
        fact: 'kb-prasac-bank-support-channel-1',
        value: 'phone',
      },
    },
    {
      id: 'from-abroad',
      when: {
        whereabouts: ['abroad'],
      },
      facts: ['all-networks-number-format-3'],
    },
    {
      id: 'ask-papers',
    },
  ],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [
  {
    id: 'kb-prasac-bank-support-channel-1',
    source: 'kb-prasac-bank-support-channel',
    confidence: 'high',
    values: {
      phone: '023 999 911',
      phone2: '086 999 911',
    },
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'kb-prasac-bank-support-channel',
    url: 'https://www.kbprasacbank.com.kh/en/terms-and-conditions/',
    kind: 'official',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-05-24',
  },
];

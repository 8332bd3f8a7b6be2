import type { Account, Fact, Source } from '../schema.ts';

export const TRUEMONEY_CAMBODIA = {
  id: 'truemoney-cambodia',
  code: 5,
  group: 'money',
  needsOldNumberSms: 'unknown',
  steps: [
    {
      id: 'pending',
      facts: ['truemoney-cambodia-receiver-phone-1'],
    },
    {
      id: 'tell-senders',
    },
    {
      id: 'ask-change',
    },
  ],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [
  {
    id: 'truemoney-cambodia-receiver-phone-1',
    source: 'truemoney-cambodia-receiver-phone',
    confidence: 'medium',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'truemoney-cambodia-receiver-phone',
    url: 'https://truemoney.com.kh/term_condition/truemoney-term-condition/',
    kind: 'official',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-05-24',
  },
];

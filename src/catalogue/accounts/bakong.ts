import type { Account, Fact, Source } from '../schema.ts';

export const BAKONG = {
  id: 'bakong',
  code: 3,
  group: 'money',
  needsOldNumberSms: 'unknown',
  steps: [
    {
      id: 'ask-bank',
      facts: ['bakong-what-1'],
    },
    {
      id: 'pin-ready',
      facts: ['bakong-what-1'],
    },
    {
      id: 'tell-payers',
    },
  ],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [
  {
    id: 'bakong-what-1',
    source: 'bakong-what',
    confidence: 'medium',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'bakong-what',
    url: 'https://www.sbilhbank.com.kh/en/%e1%9e%9b%e1%9e%80%e1%9f%92%e1%9e%81%e1%9e%81%e1%9e%8e%e1%9f%92%e1%9e%8c%e1%9e%93%e1%9f%83%e1%9e%80%e1%9e%b6%e1%9e%9a%e1%9e%94%e1%9f%92%e1%9e%9a%e1%9e%be%e1%9e%94%e1%9f%92%e1%9e%9a%e1%9e%b6%e1%9e%9f',
    kind: 'third-party',
    linkable: true,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
];

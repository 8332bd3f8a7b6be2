import type { Account, Fact, Source } from '../schema.ts';

export const ACLEDA = {
  id: 'acleda',
  code: 1,
  group: 'money',
  needsOldNumberSms: 'unknown',
  smsFact: 'acleda-needsoldnumbersms-1',
  steps: [
    {
      id: 'call',
      facts: ['acleda-contact-1'],
      action: {
        kind: 'call',
        fact: 'acleda-contact-1',
        value: 'phone',
      },
    },
    {
      id: 'ask-branch',
      facts: ['acleda-needsoldnumbersms-1'],
    },
    {
      id: 'email',
      when: {
        whereabouts: ['abroad'],
      },
      facts: ['acleda-contact-1'],
      action: {
        kind: 'email',
        fact: 'acleda-contact-1',
        value: 'email',
      },
    },
    {
      id: 'keep-app',
      facts: ['acleda-pin-reset-1'],
    },
    {
      id: 'token',
      facts: ['acleda-otp-1'],
    },
  ],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [
  {
    id: 'acleda-needsoldnumbersms-1',
    source: 'acleda-needsoldnumbersms',
    confidence: 'low',
  },
  {
    id: 'acleda-pin-reset-1',
    source: 'acleda-pin-reset',
    confidence: 'high',
    values: {
      wrongPins: 3,
    },
  },
  {
    id: 'acleda-contact-1',
    source: 'acleda-pin-reset',
    confidence: 'high',
    values: {
      email: 'inquiry@acledabank.com.kh',
      phone: '+855 23 994 444',
      phone2: '+855 15 999 233',
    },
  },
  {
    id: 'acleda-otp-1',
    source: 'acleda-otp',
    confidence: 'high',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'acleda-needsoldnumbersms',
    url: 'http://acledabank.com.kh/kh/eng/cu_qna_ebanking',
    kind: 'official',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-05-24',
  },
  {
    id: 'acleda-pin-reset',
    url: 'https://acledasecurities.com.kh/kh/eng/security_tip',
    kind: 'group',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-05-24',
  },
  {
    id: 'acleda-otp',
    url: 'https://www.acledabank.com.kh/kh/eng/ps_ebmastercard_credit',
    kind: 'official',
    linkable: true,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
];

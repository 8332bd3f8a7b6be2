import type { Account } from '../schema.ts';

export const MONEY_ACCOUNTS = [
  {
    id: 'aba-bank',
    group: 'money',
    needsOldNumberSms: 'unknown',
    steps: [
      { id: 'ask-change' },
      { id: 'email-otp', facts: ['aba-bank-otp-1'] },
      { id: 'before-leaving', when: { whereabouts: ['in-cambodia'] } },
      { id: 'from-abroad', when: { whereabouts: ['abroad'] } },
    ],
  },
  {
    id: 'acleda',
    group: 'money',
    needsOldNumberSms: 'unknown',
    smsFact: 'acleda-needsoldnumbersms-1',
    steps: [
      {
        id: 'call',
        facts: ['acleda-contact-1'],
        action: { kind: 'call', fact: 'acleda-contact-1', value: 'phone' },
      },
      { id: 'ask-branch', facts: ['acleda-needsoldnumbersms-1'] },
      {
        id: 'email',
        when: { whereabouts: ['abroad'] },
        facts: ['acleda-contact-1'],
        action: { kind: 'email', fact: 'acleda-contact-1', value: 'email' },
      },
      { id: 'keep-app', facts: ['acleda-pin-reset-1'] },
    ],
  },
  {
    id: 'wing-bank',
    group: 'money',
    needsOldNumberSms: 'unknown',
    steps: [
      { id: 'ask-change' },
      { id: 'pin-ready', facts: ['wing-bank-activation-1'] },
      { id: 'pending' },
    ],
  },
  {
    id: 'bakong',
    group: 'money',
    needsOldNumberSms: 'unknown',
    steps: [
      { id: 'ask-bank', facts: ['bakong-what-1'] },
      { id: 'pin-ready', facts: ['bakong-what-1'] },
      { id: 'tell-payers' },
    ],
  },
  {
    id: 'kb-prasac-bank',
    group: 'money',
    needsOldNumberSms: 'unknown',
    steps: [
      {
        id: 'call',
        facts: ['kb-prasac-bank-support-channel-1'],
        action: { kind: 'call', fact: 'kb-prasac-bank-support-channel-1', value: 'phone' },
      },
      {
        id: 'from-abroad',
        when: { whereabouts: ['abroad'] },
        facts: ['all-networks-number-format-3'],
      },
      { id: 'ask-papers' },
    ],
  },
  {
    id: 'truemoney-cambodia',
    group: 'money',
    needsOldNumberSms: 'unknown',
    steps: [
      { id: 'pending', facts: ['truemoney-cambodia-receiver-phone-1'] },
      { id: 'tell-senders' },
      { id: 'ask-change' },
    ],
  },
  {
    id: 'pi-pay',
    group: 'money',
    needsOldNumberSms: 'unknown',
    steps: [{ id: 'ask-change' }, { id: 'empty' }],
  },
] as const satisfies readonly Account[];

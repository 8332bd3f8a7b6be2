import type { Account, Fact, Source } from '../schema.ts';

export const TELEGRAM = {
  id: 'telegram',
  code: 13,
  group: 'messaging',
  needsOldNumberSms: 'no',
  smsFact: 'telegram-needsoldnumbersms-1',
  steps: [
    {
      id: 'two-step',
      facts: ['telegram-two-step-1', 'telegram-recycled-number-1'],
    },
    {
      id: 'wait',
      facts: ['telegram-wait-after-login-1'],
    },
    {
      id: 'path',
      facts: ['telegram-change-path-1', 'telegram-code-to-new-1'],
    },
    {
      id: 'new-free',
      facts: ['telegram-wait-after-login-1', 'telegram-change-path-1'],
    },
    {
      id: 'not-later',
      facts: ['telegram-lost-number-1', 'telegram-before-cancelling-1'],
    },
  ],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [
  {
    id: 'telegram-needsoldnumbersms-1',
    source: 'telegram-needsoldnumbersms',
    confidence: 'high',
  },
  {
    id: 'telegram-recycled-number-1',
    source: 'telegram-recycled-number',
    confidence: 'high',
  },
  {
    id: 'telegram-wait-after-login-1',
    source: 'telegram-needsoldnumbersms',
    confidence: 'high',
    values: {
      waitHours: 24,
    },
  },
  {
    id: 'telegram-code-to-new-1',
    source: 'telegram-code-to-new',
    confidence: 'high',
  },
  {
    id: 'telegram-before-cancelling-1',
    source: 'telegram-before-cancelling',
    confidence: 'high',
  },
  {
    id: 'telegram-change-path-1',
    source: 'telegram-before-cancelling',
    confidence: 'high',
  },
  {
    id: 'telegram-lost-number-1',
    source: 'telegram-before-cancelling',
    confidence: 'high',
  },
  {
    id: 'telegram-two-step-1',
    source: 'telegram-before-cancelling',
    confidence: 'high',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'telegram-needsoldnumbersms',
    url: 'https://core.telegram.org/method/account.sendChangePhoneCode.md',
    kind: 'official',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-05-24',
  },
  {
    id: 'telegram-recycled-number',
    url: 'https://tginfo.me/change-phone-number',
    kind: 'third-party',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-02-24',
  },
  {
    id: 'telegram-code-to-new',
    url: 'https://hexdocs.pm/ex_tdlib/0.0.4/ExTDLib.Method.ChangePhoneNumber.html',
    kind: 'third-party',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-02-24',
  },
  {
    id: 'telegram-before-cancelling',
    url: 'https://github.com/MarshalX/telegram-crawler/blob/0557fe7da4d717b33df28af6cd345c2a5b617f65/data/web/telegram.org/faq.html',
    kind: 'third-party',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-02-24',
  },
];

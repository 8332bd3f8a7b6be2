import type { Account, Fact, Source } from '../schema.ts';

export const TELEGRAM = {
  id: 'telegram',
  code: 13,
  group: 'messaging',
  needsOldNumberSms: 'no',
  smsFact: 'telegram-needsoldnumbersms-1',
  waits: { days: 1, fact: 'telegram-wait-after-login-1' },
  steps: [
    {
      id: 'two-step',
      facts: ['telegram-two-step-1', 'telegram-recycled-number-1', 'telegram-lost-password-1'],
    },
    {
      id: 'wait',
      facts: ['telegram-wait-after-login-1'],
    },
    {
      id: 'path',
      facts: ['telegram-change-path-1', 'telegram-needsoldnumbersms-1'],
    },
    {
      id: 'new-free',
      facts: ['telegram-wait-after-login-1', 'telegram-change-path-1'],
    },
    {
      id: 'not-later',
      facts: [
        'telegram-lost-number-1',
        'telegram-before-cancelling-1',
        'telegram-recycled-number-case-1',
      ],
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
    confidence: 'medium',
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
  {
    id: 'telegram-lost-password-1',
    source: 'telegram-lost-password',
    confidence: 'high',
  },
  {
    id: 'telegram-recycled-number-case-1',
    source: 'telegram-recycled-number-case',
    confidence: 'high',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'telegram-needsoldnumbersms',
    url: 'https://core.telegram.org/method/account.sendChangePhoneCode',
    kind: 'official',
    linkable: true,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'telegram-recycled-number',
    url: 'https://tginfo.me/change-phone-number',
    kind: 'third-party',
    linkable: true,
    language: 'ru',
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'telegram-before-cancelling',
    url: 'https://telegram.org/faq',
    kind: 'official',
    linkable: true,
    readVia: 'copy',
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'telegram-lost-password',
    url: 'https://core.telegram.org/api/account-deletion',
    kind: 'official',
    linkable: true,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'telegram-recycled-number-case',
    url: 'https://manualdousuario.net/tag/telegram/',
    kind: 'news',
    linkable: true,
    language: 'pt-BR',
    checkedOn: '2026-11-25',
    recheckBy: '2027-11-25',
  },
];

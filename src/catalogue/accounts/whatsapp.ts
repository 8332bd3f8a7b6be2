import type { Account, Fact, Source } from '../schema.ts';

export const WHATSAPP = {
  id: 'whatsapp',
  code: 14,
  group: 'messaging',
  needsOldNumberSms: 'no',
  smsFact: 'whatsapp-needsoldnumbersms-1',
  steps: [
    {
      id: 'first',
      facts: ['whatsapp-before-cancelling-1', 'whatsapp-recycled-number-1'],
    },
    {
      id: 'path',
      facts: ['whatsapp-change-path-1'],
    },
    {
      id: 'keep-card',
      facts: ['whatsapp-needsoldnumbersms-conflict-1'],
    },
    {
      id: 'no-delete',
      facts: ['whatsapp-old-account-removed-1'],
    },
    {
      id: 'gone',
      facts: ['whatsapp-lost-number-1'],
    },
  ],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [
  {
    id: 'whatsapp-needsoldnumbersms-1',
    source: 'whatsapp-needsoldnumbersms',
    confidence: 'medium',
  },
  {
    id: 'whatsapp-before-cancelling-1',
    source: 'whatsapp-before-cancelling',
    confidence: 'medium',
  },
  {
    id: 'whatsapp-lost-number-1',
    source: 'whatsapp-before-cancelling',
    confidence: 'medium',
    values: {
      wipeDays: 45,
    },
  },
  {
    id: 'whatsapp-change-path-1',
    source: 'whatsapp-needsoldnumbersms',
    confidence: 'medium',
  },
  {
    id: 'whatsapp-needsoldnumbersms-conflict-1',
    source: 'whatsapp-needsoldnumbersms-conflict',
    confidence: 'low',
  },
  {
    id: 'whatsapp-old-account-removed-1',
    source: 'whatsapp-old-account-removed',
    confidence: 'high',
  },
  {
    id: 'whatsapp-recycled-number-1',
    source: 'whatsapp-recycled-number',
    confidence: 'high',
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'whatsapp-needsoldnumbersms',
    url: 'https://techblogtutor.com/how-to-change-whatsapp-number-on-iphone-android/',
    kind: 'third-party',
    linkable: false,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'whatsapp-before-cancelling',
    url: 'http://www.whatsapp.com/faq/en/general/28030001',
    kind: 'official',
    linkable: true,
    checkedOn: '2026-11-24',
    recheckBy: '2027-05-24',
  },
  {
    id: 'whatsapp-needsoldnumbersms-conflict',
    url: 'https://www.a2c.chat/?p=12601',
    kind: 'third-party',
    linkable: false,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'whatsapp-old-account-removed',
    url: 'https://faq.whatsapp.com/az/wp/28030001/?category=5245246&lang=hi',
    kind: 'official',
    linkable: true,
    language: 'az',
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'whatsapp-recycled-number',
    url: 'https://faq.whatsapp.com/general/account-and-profile/seeing-your-phone-number-already-in-whatsapp',
    kind: 'official',
    linkable: true,
    readVia: 'copy',
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
];

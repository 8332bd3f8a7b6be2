import type { Account, Fact, Source } from '../schema.ts';

export const CAMBODIA_E_VISA = {
  id: 'cambodia-e-visa',
  code: 31,
  group: 'daily',
  needsOldNumberSms: 'unknown',
  smsFact: 'cambodia-e-visa-e-arrival-needsoldnumbersms-1',
  steps: [
    {
      id: 'email',
      facts: ['cambodia-e-visa-delivery-1', 'cambodia-e-visa-e-arrival-needsoldnumbersms-1'],
    },
    {
      id: 'pending',
      facts: ['cambodia-e-arrival-what-1'],
    },
    {
      id: 'official-site',
      facts: ['cambodia-e-arrival-not-a-visa-1'],
      action: { kind: 'code', fact: 'cambodia-e-arrival-not-a-visa-1', value: 'page' },
    },
    {
      id: 'save',
    },
  ],
} as const satisfies Account;

export const FACTS: readonly Fact[] = [
  {
    id: 'cambodia-e-visa-delivery-1',
    source: 'cambodia-e-visa-delivery',
    confidence: 'low',
  },
  {
    id: 'cambodia-e-arrival-what-1',
    source: 'cambodia-e-arrival-what',
    confidence: 'medium',
  },
  {
    id: 'cambodia-e-visa-e-arrival-needsoldnumbersms-1',
    source: 'cambodia-e-visa-delivery',
    confidence: 'low',
  },
  {
    id: 'cambodia-e-arrival-not-a-visa-1',
    source: 'cambodia-e-arrival-what',
    confidence: 'medium',
    values: {
      page: 'www.arrival.gov.kh',
    },
  },
];

export const SOURCES: readonly Source[] = [
  {
    id: 'cambodia-e-visa-delivery',
    url: 'http://www.tche-kanam.org/',
    kind: 'third-party',
    linkable: false,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
  {
    id: 'cambodia-e-arrival-what',
    url: 'http://gubaf10.eastmoney.com/news,cjpl,1457276234.html',
    kind: 'news',
    date: '2024-08-28',
    linkable: true,
    checkedOn: '2026-11-25',
    recheckBy: '2027-05-25',
  },
];

import type { Account } from '../schema.ts';

export const DAILY_ACCOUNTS = [
  {
    id: 'grab',
    group: 'daily',
    needsOldNumberSms: 'unknown',
    steps: [{ id: 'ask-change' }, { id: 'credit' }],
  },
  {
    id: 'passapp',
    group: 'daily',
    needsOldNumberSms: 'unknown',
    steps: [{ id: 'ask-change' }],
  },
  {
    id: 'foodpanda',
    group: 'daily',
    needsOldNumberSms: 'unknown',
    steps: [{ id: 'ask-change' }, { id: 'addresses' }],
  },
  {
    id: 'nham24',
    group: 'daily',
    needsOldNumberSms: 'unknown',
    steps: [{ id: 'ask-change' }, { id: 'credit' }],
  },
  {
    id: 'cambodia-e-visa',
    group: 'daily',
    needsOldNumberSms: 'unknown',
    smsFact: 'cambodia-e-visa-e-arrival-needsoldnumbersms-1',
    steps: [
      {
        id: 'email',
        facts: ['cambodia-e-visa-delivery-1', 'cambodia-e-visa-e-arrival-needsoldnumbersms-1'],
      },
      { id: 'pending', facts: ['cambodia-e-arrival-what-1'] },
      { id: 'save' },
    ],
  },
] as const satisfies readonly Account[];

import type { Fact } from '../schema.ts';

export const DEVICE_ACCOUNTS_FACTS = [
  {
    id: 'google-account-needsoldnumbersms-1',
    source: 'google-account-needsoldnumbersms',
    confidence: 'low',
  },
  {
    id: 'google-account-change-path-1',
    source: 'google-account-change-path',
    confidence: 'medium',
    values: { page: 'myaccount.google.com/phone' },
  },
  {
    id: 'google-account-sign-in-with-number-1',
    source: 'google-account-sign-in-with-number',
    confidence: 'high',
  },
  {
    id: 'google-account-wait-before-cancelling-1',
    source: 'google-account-wait-before-cancelling',
    confidence: 'medium',
    values: { waitDays: 7 },
  },
  {
    id: 'google-account-several-places-1',
    source: 'google-account-wait-before-cancelling',
    confidence: 'medium',
  },
  {
    id: 'apple-account-needsoldnumbersms-1',
    source: 'apple-account-needsoldnumbersms',
    confidence: 'medium',
  },
  {
    id: 'apple-account-change-path-1',
    source: 'apple-account-change-path',
    confidence: 'medium',
    values: { page: 'account.apple.com' },
  },
  { id: 'apple-account-lost-number-1', source: 'apple-account-change-path', confidence: 'medium' },
  {
    id: 'microsoft-account-needsoldnumbersms-1',
    source: 'microsoft-account-needsoldnumbersms',
    confidence: 'medium',
  },
  {
    id: 'microsoft-account-lost-number-1',
    source: 'microsoft-account-lost-number',
    confidence: 'high',
    values: { waitDays: 30 },
  },
  {
    id: 'microsoft-account-lost-number-cancel-1',
    source: 'microsoft-account-lost-number-cancel',
    confidence: 'high',
  },
  { id: 'microsoft-account-advice-1', source: 'microsoft-account-advice', confidence: 'medium' },
] as const satisfies readonly Fact[];

import type { Account } from '../schema.ts';

export const MESSAGING_ACCOUNTS = [
  {
    id: 'telegram',
    group: 'messaging',
    needsOldNumberSms: 'no',
    smsFact: 'telegram-needsoldnumbersms-1',
    steps: [
      { id: 'two-step', facts: ['telegram-two-step-1', 'telegram-recycled-number-1'] },
      { id: 'wait', facts: ['telegram-wait-after-login-1'] },
      { id: 'path', facts: ['telegram-change-path-1', 'telegram-code-to-new-1'] },
      { id: 'new-free', facts: ['telegram-wait-after-login-1', 'telegram-change-path-1'] },
      { id: 'not-later', facts: ['telegram-lost-number-1', 'telegram-before-cancelling-1'] },
    ],
  },
  {
    id: 'whatsapp',
    group: 'messaging',
    needsOldNumberSms: 'no',
    smsFact: 'whatsapp-needsoldnumbersms-1',
    steps: [
      { id: 'first', facts: ['whatsapp-before-cancelling-1'] },
      { id: 'path', facts: ['whatsapp-change-path-1'] },
      { id: 'keep-card', facts: ['whatsapp-needsoldnumbersms-conflict-1'] },
      { id: 'no-delete', facts: ['whatsapp-old-account-removed-1'] },
      { id: 'gone', facts: ['whatsapp-lost-number-1'] },
    ],
  },
  {
    id: 'line',
    group: 'messaging',
    needsOldNumberSms: 'unknown',
    smsFact: 'line-needsoldnumbersms-1',
    steps: [
      { id: 'tied', facts: ['line-scope-note-1'] },
      { id: 'secure', facts: ['line-before-cancelling-1'] },
      {
        id: 'help',
        facts: ['line-transfer-other-number-1'],
        action: { kind: 'open', fact: 'line-transfer-other-number-1' },
      },
      { id: 'code', facts: ['line-needsoldnumbersms-1'] },
      { id: 'not-later', facts: ['line-recycled-number-1'] },
    ],
  },
  {
    id: 'facebook',
    group: 'messaging',
    needsOldNumberSms: 'no',
    smsFact: 'facebook-needsoldnumbersms-1',
    steps: [
      { id: 'path', facts: ['facebook-change-path-1'] },
      { id: 'order', facts: ['facebook-needsoldnumbersms-1'] },
      { id: 'case', facts: ['facebook-recycled-number-case-1'] },
      { id: 'two-factor' },
    ],
  },
  {
    id: 'messenger',
    group: 'messaging',
    needsOldNumberSms: 'unknown',
    steps: [{ id: 'facebook-first' }, { id: 'ask-change' }],
  },
  {
    id: 'instagram',
    group: 'messaging',
    needsOldNumberSms: 'no',
    smsFact: 'instagram-needsoldnumbersms-1',
    steps: [
      { id: 'path', facts: ['instagram-change-path-1'] },
      { id: 'codes', facts: ['instagram-needsoldnumbersms-1'] },
      { id: 'personal' },
      { id: 'gone', facts: ['instagram-lost-number-1'] },
    ],
  },
  {
    id: 'signal',
    group: 'messaging',
    needsOldNumberSms: 'unknown',
    smsFact: 'signal-needsoldnumbersms-1',
    steps: [
      { id: 'active', facts: ['signal-lost-number-1'] },
      { id: 'code', facts: ['signal-needsoldnumbersms-1'] },
      { id: 'pin', facts: ['signal-token-1'] },
      { id: 'lock', facts: ['signal-registration-lock-1'] },
    ],
  },
  {
    id: 'viber',
    group: 'messaging',
    needsOldNumberSms: 'unknown',
    steps: [{ id: 'ask-change' }, { id: 'delete', facts: ['viber-delete-account-1'] }],
  },
  {
    id: 'discord',
    group: 'messaging',
    needsOldNumberSms: 'no',
    smsFact: 'discord-needsoldnumbersms-1',
    steps: [
      { id: 'password', facts: ['discord-needsoldnumbersms-1'] },
      { id: 'path', facts: ['discord-change-path-1'] },
    ],
  },
  {
    id: 'x-twitter',
    group: 'messaging',
    needsOldNumberSms: 'unknown',
    smsFact: 'x-twitter-needsoldnumbersms-1',
    steps: [
      { id: 'stay-in', facts: ['x-twitter-lost-number-1'] },
      { id: 'path', facts: ['x-twitter-lost-number-1'] },
      { id: 'code', facts: ['x-twitter-needsoldnumbersms-1'] },
    ],
  },
  {
    id: 'tiktok',
    group: 'messaging',
    needsOldNumberSms: 'yes',
    smsFact: 'tiktok-needsoldnumbersms-1',
    steps: [
      { id: 'path', facts: ['tiktok-change-path-1'] },
      { id: 'codes', facts: ['tiktok-needsoldnumbersms-1'] },
    ],
  },
] as const satisfies readonly Account[];

import type { Task } from '../schema.ts';

/** Deciding, and stopping the renewal. */
export const TRAVEL_BEFORE_TASKS = [
  {
    id: 'decide-travel',
    code: 24,
    stage: 'decide',
    category: 'cancellation',
    timing: { ahead: 3 },
    when: [{ cardType: ['travel-esim'] }],
    whyFacts: ['esim-generic-delete-not-cancel-1'],
    steps: [
      {
        id: 'one-off-ends',
        when: {
          renewal: ['one-off', 'unsure'],
          profileState: ['installed', 'never-installed', 'deleted'],
          seller: { not: ['airalo'] },
        },
        facts: ['esim-generic-prepaid-not-renewing-1'],
      },
      {
        id: 'airalo-one-off',
        when: {
          renewal: ['one-off', 'unsure'],
          profileState: ['installed', 'never-installed', 'deleted'],
          seller: ['airalo'],
        },
        facts: ['airalo-one-time-expires-1', 'airalo-remove-profile-rule-1'],
      },
      {
        id: 'airalo-expired',
        when: { profileState: ['expired'], renewal: ['auto', 'unsure'], seller: ['airalo'] },
        facts: ['airalo-auto-renew-off-2'],
      },
      {
        id: 'holafly-cycle',
        when: { renewal: ['auto', 'unsure'], seller: ['holafly'] },
        facts: ['holafly-subscription-cancel-1'],
      },
      { id: 'renewal-first', when: { renewal: ['auto', 'unsure'] } },
      {
        id: 'deleting-is-not-cancelling',
        when: { profileState: ['installed', 'deleted'] },
        facts: ['esim-generic-delete-not-cancel-1', 'device-huawei-delete-not-cancel-1'],
      },
      {
        id: 'let-it-run',
        when: { profileState: ['installed', 'never-installed', 'deleted'] },
      },
      {
        id: 'ask-to-cancel',
        when: { profileState: ['installed', 'never-installed', 'deleted'] },
      },
      { id: 'expired-look', when: { profileState: ['expired'] } },
      { id: 'expired-ask-anyway', when: { profileState: ['expired'] } },
    ],
  },
  {
    id: 'stop-renewal',
    code: 25,
    stage: 'money',
    category: 'balance',
    timing: { ahead: 2, urgent: true },
    endings: ['cancel', 'unsure', 'run-out'],
    when: [{ cardType: ['travel-esim'], renewal: ['auto', 'unsure'] }],
    critical: true,
    steps: [
      { id: 'seller-first', when: { seller: ['unsure'] } },
      {
        id: 'airalo-switch',
        when: { seller: ['airalo'] },
        facts: ['airalo-auto-renew-off-2'],
      },
      { id: 'airalo-each-esim', when: { seller: ['airalo'] }, facts: ['airalo-auto-renew-off-2'] },
      {
        id: 'holafly-in-time',
        when: { seller: ['holafly'] },
        facts: ['holafly-subscription-cancel-1'],
        action: { kind: 'open', fact: 'holafly-subscription-cancel-1' },
      },
      { id: 'saily-look', when: { seller: ['saily'] }, facts: ['saily-ultra-cancel-1'] },
      { id: 'trip-com-manual', when: { seller: ['trip-com'] }, facts: ['trip-com-esim-renewal-1'] },
      // About the renewals of the others nothing firm could be read.
      {
        id: 'look-for-switch',
        when: { seller: { not: ['airalo', 'holafly', 'saily', 'trip-com'] } },
      },
      { id: 'remove-saved-card' },
      { id: 'not-by-deleting', facts: ['esim-generic-delete-not-cancel-1'] },
      { id: 'keep-screenshot' },
    ],
    ask: ['seller-renewal'],
  },
  {
    // Nothing renews and nothing is refunded any more; what stays behind is a way to be charged.
    id: 'remove-saved-card',
    code: 37,
    stage: 'money',
    category: 'balance',
    timing: { ahead: 0 },
    endings: ['cancel', 'unsure', 'run-out'],
    when: [{ cardType: ['travel-esim'], profileState: ['expired'], renewal: ['one-off'] }],
    steps: [
      { id: 'seller-first', when: { seller: ['unsure'] } },
      { id: 'statement' },
      { id: 'remove' },
      { id: 'credit' },
    ],
  },
] as const satisfies readonly Task[];

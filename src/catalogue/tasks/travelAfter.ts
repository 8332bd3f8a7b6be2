import type { Task } from '../schema.ts';

/** Sellers that may be paid by transfer, and may be gone the next day. */
const PAID_IN_A_CHAT = ['esim1088', 'chat-shop', 'unsure'] as const;

/** Waiting, proof, the phone, and what comes later. */
export const TRAVEL_AFTER_TASKS = [
  {
    id: 'follow-up',
    code: 32,
    stage: 'wait',
    category: 'cancellation',
    timing: { ahead: 0, review: true },
    when: [{ cardType: ['travel-esim'] }],
    steps: [
      {
        id: 'usual-review',
        when: { seller: { not: ['holafly', 'ubigi', 'yesim'] } },
        facts: ['source-article-esim-review-1'],
      },
      {
        id: 'holafly-answer',
        when: { seller: ['holafly'] },
        facts: ['holafly-refund-duration-1'],
      },
      { id: 'ubigi-answer', when: { seller: ['ubigi'] }, facts: ['ubigi-refund-window-1'] },
      { id: 'yesim-answer', when: { seller: ['yesim'] }, facts: ['yesim-refund-duration-1'] },
      { id: 'set-waiting-date' },
      { id: 'look-meanwhile', facts: ['source-article-esim-review-1'] },
      { id: 'write-again' },
      { id: 'vanished', when: { seller: PAID_IN_A_CHAT } },
    ],
    ask: ['seller-how-long'],
  },
  {
    id: 'get-confirmation',
    code: 33,
    stage: 'proof',
    category: 'proof',
    timing: { ahead: 0, review: true },
    when: [{ cardType: ['travel-esim'] }],
    critical: true,
    steps: [
      { id: 'look-for-mail', facts: ['source-article-esim-confirmed-1'] },
      { id: 'what-it-says' },
      { id: 'ask-for-missing' },
      { id: 'screenshot' },
      { id: 'keep-it', facts: ['source-article-after-proof-1'] },
    ],
    ask: ['seller-proof'],
  },
  {
    id: 'remove-profile',
    code: 34,
    stage: 'clean',
    category: 'cancellation',
    timing: { ahead: -1, review: true },
    when: [{ cardType: ['travel-esim'], profileState: ['installed', 'expired'] }],
    gated: true,
    whyFacts: ['esim-generic-single-install-1', 'esim-generic-deactivate-vs-delete-1'],
    steps: [
      {
        id: 'airalo-only-then',
        when: { seller: ['airalo'] },
        facts: ['airalo-remove-profile-rule-1', 'airalo-reinstall-1'],
      },
      {
        id: 'only-then',
        when: {
          seller: { not: ['airalo'] },
        },
        facts: ['esim-generic-single-install-1', 'esim-generic-deactivate-vs-delete-1'],
      },
      {
        id: 'holafly-stays-on',
        when: { seller: ['holafly'], renewal: ['auto', 'unsure'] },
        facts: ['holafly-always-on-1'],
      },
      {
        id: 'iphone',
        facts: ['device-iphone-delete-esim-official-1'],
        action: { kind: 'open', fact: 'device-iphone-delete-esim-official-1' },
      },
      { id: 'samsung', facts: ['device-samsung-pixel-iphone-delete-esim-1'] },
      { id: 'pixel', facts: ['device-samsung-pixel-iphone-delete-esim-1'] },
      { id: 'huawei', facts: ['device-huawei-delete-esim-1'] },
    ],
  },
  {
    id: 'watch-card',
    code: 35,
    stage: 'after',
    category: 'afterwards',
    timing: { ahead: -30, review: true },
    when: [{ cardType: ['travel-esim'] }],
    steps: [
      { id: 'look-for-charges' },
      {
        id: 'refund-arrived',
        when: { profileState: ['installed', 'never-installed', 'deleted'] },
      },
      { id: 'airalo-credit', when: { seller: ['airalo'] }, facts: ['airalo-refund-method-1'] },
      { id: 'nomad-pay-out', when: { seller: ['nomad'] }, facts: ['nomad-refund-duration-1'] },
      { id: 'ubigi-pay-out', when: { seller: ['ubigi'] }, facts: ['ubigi-refund-window-1'] },
      { id: 'yesim-credit', when: { seller: ['yesim'] }, facts: ['yesim-refund-duration-1'] },
      { id: 'write-with-proof' },
      { id: 'dispute' },
      { id: 'dispute-transfer', when: { seller: PAID_IN_A_CHAT } },
    ],
  },
  {
    id: 'seller-account',
    code: 36,
    stage: 'after',
    category: 'afterwards',
    timing: { ahead: -30, review: true },
    when: [{ cardType: ['travel-esim'] }],
    steps: [
      { id: 'keep-or-close', facts: ['source-article-esim-confirmed-1'] },
      { id: 'use-credit-first' },
      { id: 'airalo-delete', when: { seller: ['airalo'] }, facts: ['airalo-delete-account-1'] },
      { id: 'ask-for-deletion', facts: ['esim-generic-data-deletion-1'] },
      { id: 'records-kept', facts: ['esim-generic-data-records-1'] },
      { id: 'id-photos', when: { seller: PAID_IN_A_CHAT } },
    ],
    ask: ['seller-data'],
  },
] as const satisfies readonly Task[];

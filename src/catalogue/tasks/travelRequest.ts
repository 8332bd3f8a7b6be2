import type { Task } from '../schema.ts';

/** The request itself: by each seller's own way, in writing. */
export const TRAVEL_REQUEST_TASKS = [
  {
    id: 'request-cancellation',
    code: 31,
    stage: 'ask',
    category: 'cancellation',
    timing: { ahead: 0, review: true },
    when: [{ cardType: ['travel-esim'] }],
    gated: true,
    whyFacts: ['esim-generic-delete-not-cancel-1'],
    steps: [
      {
        id: 'other-internet',
        when: { profileState: ['installed'] },
        facts: ['source-article-esim-confirmed-1'],
      },
      {
        id: 'airalo-button',
        when: {
          seller: ['airalo'],
          profileState: ['installed', 'never-installed', 'deleted'],
        },
        facts: ['airalo-refund-path-1'],
        action: { kind: 'open', fact: 'airalo-refund-path-1' },
      },
      { id: 'airalo-write', when: { seller: ['airalo'] }, facts: ['airalo-support-channel-1'] },
      {
        id: 'holafly-write',
        when: { seller: ['holafly'] },
        facts: ['holafly-support-channel-1'],
        action: { kind: 'email', fact: 'holafly-support-channel-1', value: 'email' },
      },
      {
        id: 'saily-form',
        when: { seller: ['saily'] },
        facts: ['saily-support-channel-1'],
        action: { kind: 'open', fact: 'saily-support-channel-1' },
      },
      {
        id: 'nomad-cancel-order',
        when: { seller: ['nomad'] },
        facts: ['nomad-cancel-path-1'],
        action: { kind: 'open', fact: 'nomad-cancel-path-1' },
      },
      { id: 'nomad-chat', when: { seller: ['nomad'] }, facts: ['nomad-support-channel-1'] },
      {
        id: 'ubigi-form',
        when: { seller: ['ubigi'] },
        facts: ['ubigi-refund-window-1'],
        action: { kind: 'open', fact: 'ubigi-refund-window-1' },
      },
      {
        id: 'yesim-mail',
        when: { seller: ['yesim'] },
        facts: ['yesim-support-channel-1'],
        action: { kind: 'email', fact: 'yesim-support-channel-1', value: 'email' },
      },
      { id: 'trip-com-order', when: { seller: ['trip-com'] } },
      {
        id: 'klook-booking',
        when: { seller: ['klook'] },
        facts: ['klook-esim-cancel-path-1'],
        action: { kind: 'open', fact: 'klook-esim-cancel-path-1' },
      },
      {
        id: 'maya-mail',
        when: { seller: ['maya'] },
        facts: ['maya-mobile-support-channel-1'],
        action: { kind: 'email', fact: 'maya-mobile-support-channel-1', value: 'email' },
      },
      {
        id: 'look-on-site',
        when: {
          seller: {
            not: [
              'airalo',
              'holafly',
              'saily',
              'nomad',
              'ubigi',
              'yesim',
              'trip-com',
              'klook',
              'maya',
              'esim1088',
              'chat-shop',
            ],
          },
        },
        facts: ['source-article-esim-request-1'],
      },
      { id: 'same-chat', when: { seller: ['esim1088', 'chat-shop'] } },
      { id: 'what-to-write' },
      { id: 'id-only-if-asked', facts: ['source-article-esim-request-1'] },
      {
        id: 'do-not-delete-yet',
        when: { profileState: ['installed'] },
        facts: ['esim-generic-do-not-delete-first-1'],
      },
      { id: 'note-date-and-ticket' },
    ],
    ask: ['seller-how-long', 'seller-proof'],
  },
] as const satisfies readonly Task[];

import type { Task } from '../schema.ts';

/** Nomad alone says what happens to a refund once the eSIM is off the phone. */
const NOT_NOMAD = [
  'airalo',
  'holafly',
  'saily',
  'ubigi',
  'yesim',
  'mobimatter',
  'trip-com',
  'klook',
  'maya',
  'alosim',
  'esim1088',
  'chat-shop',
  'unsure',
] as const;

/** Sellers for which no refund rule could be read. */
const NO_REFUND_RULE = [
  'mobimatter',
  'trip-com',
  'klook',
  'maya',
  'alosim',
  'esim1088',
  'chat-shop',
  'unsure',
] as const;

/** Before the request, because it ends what a refund is paid for. */
export const TRAVEL_REFUND_TASKS = [
  {
    id: 'claim-refund',
    code: 26,
    stage: 'money',
    category: 'balance',
    timing: { ahead: 0 },
    when: [
      { cardType: ['travel-esim'], profileState: ['installed', 'never-installed', 'deleted'] },
    ],
    critical: true,
    whyFacts: ['esim-generic-refund-rule-typical-1'],
    steps: [
      {
        id: 'ask-before-deleting',
        when: { profileState: ['installed'], seller: NOT_NOMAD },
        facts: ['esim-generic-do-not-delete-first-1'],
      },
      {
        id: 'ask-before-installing',
        when: { profileState: ['never-installed'] },
        facts: ['esim-generic-refund-rule-typical-1'],
      },
      {
        id: 'nomad-before-deleting',
        when: { profileState: ['installed'], seller: ['nomad'] },
        facts: ['nomad-do-not-delete-first-1'],
      },
      {
        id: 'deleted-ask-anyway',
        when: { profileState: ['deleted'], seller: NOT_NOMAD },
        facts: ['nomad-do-not-delete-first-1', 'esim-generic-identifiers-1'],
      },
      {
        id: 'nomad-deleted',
        when: { profileState: ['deleted'], seller: ['nomad'] },
        facts: ['nomad-do-not-delete-first-1'],
      },
      { id: 'airalo-window', when: { seller: ['airalo'] }, facts: ['airalo-refund-window-1'] },
      {
        id: 'airalo-button',
        when: { seller: ['airalo'] },
        facts: ['airalo-refund-path-1'],
        action: { kind: 'open', fact: 'airalo-refund-path-1' },
      },
      { id: 'airalo-reason', when: { seller: ['airalo'] }, facts: ['airalo-refund-method-1'] },
      {
        id: 'airalo-faulty',
        when: { seller: ['airalo'], profileState: ['installed'] },
        facts: ['airalo-refund-faulty-service-1'],
      },
      { id: 'holafly-window', when: { seller: ['holafly'] }, facts: ['holafly-refund-window-1'] },
      {
        id: 'holafly-plans-window',
        when: { seller: ['holafly'], renewal: ['auto', 'unsure'] },
        facts: ['holafly-refund-window-subscription-1'],
      },
      {
        id: 'holafly-evidence',
        when: { seller: ['holafly'], profileState: ['never-installed'] },
        facts: ['holafly-refund-evidence-1'],
      },
      {
        id: 'holafly-fee',
        when: { seller: ['holafly'], profileState: ['installed'] },
        facts: ['holafly-refund-fee-1'],
      },
      {
        id: 'holafly-ticket',
        when: { seller: ['holafly'] },
        facts: ['holafly-refund-duration-1'],
        action: { kind: 'open', fact: 'holafly-refund-duration-1' },
      },
      { id: 'saily-window', when: { seller: ['saily'] }, facts: ['saily-refund-window-1'] },
      {
        id: 'saily-activated',
        when: { seller: ['saily'], profileState: ['installed', 'deleted'] },
        facts: ['saily-refund-activated-1'],
      },
      {
        id: 'saily-form',
        when: { seller: ['saily'] },
        facts: ['saily-support-channel-1'],
        action: { kind: 'open', fact: 'saily-support-channel-1' },
      },
      { id: 'nomad-window', when: { seller: ['nomad'] }, facts: ['nomad-refund-window-1'] },
      {
        id: 'nomad-look',
        when: { seller: ['nomad'] },
        facts: ['nomad-cancel-path-1'],
        action: { kind: 'open', fact: 'nomad-cancel-path-1' },
      },
      {
        id: 'ubigi-window',
        when: { seller: ['ubigi'] },
        facts: ['ubigi-refund-window-1'],
        action: { kind: 'open', fact: 'ubigi-refund-window-1' },
      },
      {
        id: 'ubigi-condition',
        when: { seller: ['ubigi'] },
        facts: ['ubigi-refund-condition-1', 'ubigi-refund-condition-fr-1'],
      },
      { id: 'yesim-window', when: { seller: ['yesim'] }, facts: ['yesim-refund-window-1'] },
      {
        id: 'yesim-mail',
        when: { seller: ['yesim'] },
        facts: ['yesim-support-channel-1'],
        action: { kind: 'email', fact: 'yesim-support-channel-1', value: 'email' },
      },
      {
        id: 'mobimatter-fault',
        when: { seller: ['mobimatter'] },
        facts: ['mobimatter-refund-policy-1'],
        action: { kind: 'open', fact: 'mobimatter-refund-policy-1' },
      },
      {
        id: 'klook-booking',
        when: { seller: ['klook'] },
        facts: ['klook-esim-cancel-path-1'],
        action: { kind: 'open', fact: 'klook-esim-cancel-path-1' },
      },
      { id: 'ask-the-rule', when: { seller: NO_REFUND_RULE } },
      { id: 'note-the-answer' },
    ],
    ask: ['seller-refund', 'seller-after-deletion'],
  },
] as const satisfies readonly Task[];

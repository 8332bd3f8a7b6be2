import type { Seller } from './schema.ts';

const EVERY_QUESTION = [
  'seller-refund',
  'seller-papers',
  'seller-how-long',
  'seller-proof',
  'seller-renewal',
  'seller-data',
  'seller-after-deletion',
] as const;

/** What other sellers say, for those who bought where no terms can be read. */
const GENERAL = [
  'esim-generic-do-not-delete-first-1',
  'esim-generic-delete-not-cancel-1',
  'esim-generic-deactivate-vs-delete-1',
  'esim-generic-single-install-1',
  'esim-generic-prepaid-not-renewing-1',
  'esim-generic-refund-rule-typical-1',
  'esim-generic-identifiers-1',
  'esim-generic-support-needs-1',
  'esim-generic-data-deletion-1',
  'esim-generic-data-records-1',
] as const;

/** In the order of the question `seller`. The order is no ranking. */
export const SELLERS = [
  {
    id: 'airalo',
    facts: [
      'airalo-refund-window-1',
      'airalo-refund-path-1',
      'airalo-refund-method-1',
      'airalo-refund-faulty-service-1',
      'airalo-third-party-purchase-1',
      'airalo-support-channel-1',
      'airalo-auto-renew-off-2',
      'airalo-auto-renew-off-1',
      'airalo-renewal-payment-1',
      'airalo-one-time-expires-1',
      'airalo-remove-profile-rule-1',
      'airalo-disable-instead-1',
      'airalo-reinstall-1',
      'airalo-delete-account-1',
      'airalo-privacy-1',
    ],
    unknown: [
      'seller-papers',
      'seller-how-long',
      'seller-proof',
      'seller-data',
      'seller-after-deletion',
    ],
  },
  {
    id: 'holafly',
    facts: [
      'holafly-refund-window-1',
      'holafly-refund-window-subscription-1',
      'holafly-refund-duration-1',
      'holafly-refund-evidence-1',
      'holafly-refund-fee-1',
      'holafly-support-channel-1',
      'holafly-subscription-cancel-1',
      'holafly-always-on-1',
    ],
    unknown: ['seller-papers', 'seller-proof', 'seller-data', 'seller-after-deletion'],
  },
  {
    id: 'saily',
    facts: [
      'saily-refund-window-1',
      'saily-refund-activated-1',
      'saily-support-channel-1',
      'saily-controller-1',
    ],
    unknown: [
      'seller-papers',
      'seller-how-long',
      'seller-proof',
      'seller-renewal',
      'seller-data',
      'seller-after-deletion',
    ],
  },
  {
    id: 'nomad',
    facts: [
      'nomad-refund-window-1',
      'nomad-do-not-delete-first-1',
      'nomad-cancel-path-1',
      'nomad-refund-duration-1',
      'nomad-identifiers-1',
      'nomad-support-channel-1',
    ],
    // Two of its pages name different pay-out times, so how long it takes stays a question.
    unknown: ['seller-papers', 'seller-how-long', 'seller-proof', 'seller-renewal', 'seller-data'],
  },
  {
    id: 'ubigi',
    facts: [
      'ubigi-refund-window-1',
      'ubigi-refund-condition-1',
      'ubigi-refund-condition-fr-1',
      'ubigi-validity-1',
    ],
    // Its English and French pages set different conditions, so the refund stays a question.
    unknown: [
      'seller-refund',
      'seller-proof',
      'seller-renewal',
      'seller-data',
      'seller-after-deletion',
    ],
  },
  {
    id: 'yesim',
    facts: ['yesim-refund-window-1', 'yesim-refund-duration-1', 'yesim-support-channel-1'],
    unknown: [
      'seller-papers',
      'seller-proof',
      'seller-renewal',
      'seller-data',
      'seller-after-deletion',
    ],
  },
  { id: 'mobimatter', facts: ['mobimatter-refund-policy-1'], unknown: EVERY_QUESTION },
  {
    id: 'trip-com',
    facts: ['trip-com-esim-early-termination-1', 'trip-com-esim-renewal-1'],
    unknown: [
      'seller-refund',
      'seller-papers',
      'seller-how-long',
      'seller-proof',
      'seller-data',
      'seller-after-deletion',
    ],
  },
  { id: 'klook', facts: ['klook-esim-cancel-path-1'], unknown: EVERY_QUESTION },
  { id: 'maya', facts: ['maya-mobile-support-channel-1'], unknown: EVERY_QUESTION },
  { id: 'alosim', facts: [], unknown: EVERY_QUESTION },
  { id: 'esim1088', facts: [], unknown: EVERY_QUESTION },
  { id: 'chat-shop', facts: GENERAL, unknown: EVERY_QUESTION },
  { id: 'unsure', facts: GENERAL, unknown: EVERY_QUESTION },
] as const satisfies readonly Seller[];

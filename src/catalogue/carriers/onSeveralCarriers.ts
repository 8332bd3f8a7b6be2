/*
 * What stands on the page of several carriers.
 */

/** The regulator's codes: on its poster for Cellcard, Metfone, Smart and yes. */
export const COMMON_CODES = [
  'all-networks-common-codes-1',
  'all-networks-common-codes-2',
  'all-networks-common-codes-3',
  'all-networks-common-codes-4',
  'all-networks-common-codes-5',
] as const;

/** What the regulator lays down for a number that is no longer topped up. */
export const UNUSED_NUMBER = [
  'trc-number-lifecycle-1',
  'trc-number-lifecycle-2',
  'trc-number-lifecycle-3',
  'trc-number-lifecycle-4',
  'trc-number-lifecycle-5',
  'trc-number-lifecycle-8',
] as const;

export const COMPLAINTS = ['trc-complaints-1', 'trc-complaints-2', 'trc-complaints-7'] as const;

/** We found no page of any carrier on cancelling, so nothing answers these for any of them. */
export const NOT_FOUND = [
  'papers',
  'fee',
  'balance-rule',
  'refund',
  'final-bill',
  'this-shop',
  'nearest-shop',
  'without-card',
  'by-someone-else',
  'registered-owner',
  'from-abroad',
  'how-long',
  'restore',
  'proof-kind',
  'number-reuse',
  'expired-balance',
  'otp-abroad',
  're-register',
] as const;

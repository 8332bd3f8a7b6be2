import type { Carrier } from './schema.ts';

/** The regulator's codes: on its poster for Cellcard, Metfone, Smart and yes. */
const COMMON_CODES = [
  'all-networks-common-codes-1',
  'all-networks-common-codes-2',
  'all-networks-common-codes-3',
  'all-networks-common-codes-4',
  'all-networks-common-codes-5',
] as const;

/** What the regulator lays down for a number that is no longer topped up. */
const UNUSED_NUMBER = [
  'trc-number-lifecycle-1',
  'trc-number-lifecycle-2',
  'trc-number-lifecycle-3',
  'trc-number-lifecycle-4',
  'trc-number-lifecycle-5',
] as const;

const COMPLAINTS = ['trc-complaints-1', 'trc-complaints-2', 'trc-complaints-7'] as const;

/** No carrier publishes its cancellation procedure, so nothing answers these for any of them. */
const NOT_PUBLISHED = [
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
  'proof-kind',
  'number-reuse',
] as const;

export const CARRIERS = [
  {
    id: 'smart',
    prefixes: ['010', '015', '016', '069', '070', '081', '086', '087', '093', '096', '098'],
    prefixFact: 'smart-prefixes-1',
    facts: [
      'smart-prefixes-1',
      ...COMMON_CODES,
      'smart-contact-1',
      'smart-contact-2',
      'smart-contact-3',
      'smart-terms-1',
      'smart-number-lifecycle-1',
      'all-networks-top-up-1',
      'smart-balance-transfer-1',
      'smart-balance-transfer-2',
      'smart-balance-transfer-3',
      'smart-balance-transfer-4',
      'smart-balance-transfer-5',
      'smart-vas-1',
      'smart-vas-2',
      'trc-vas-1',
      ...UNUSED_NUMBER,
      'trc-number-lifecycle-9',
      ...COMPLAINTS,
    ],
    unknown: NOT_PUBLISHED,
  },
  {
    id: 'metfone',
    prefixes: ['031', '060', '066', '067', '068', '071', '088', '090', '097'],
    prefixFact: 'metfone-prefixes-1',
    facts: [
      'metfone-prefixes-1',
      ...COMMON_CODES,
      'metfone-contact-1',
      'metfone-contact-2',
      'metfone-top-up-1',
      'all-networks-top-up-1',
      'metfone-balance-transfer-1',
      'metfone-balance-transfer-2',
      'metfone-balance-transfer-3',
      'metfone-balance-transfer-4',
      'metfone-balance-transfer-5',
      'trc-vas-1',
      'metfone-number-lifecycle-1',
      'metfone-number-lifecycle-2',
      'metfone-number-lifecycle-3',
      'metfone-number-lifecycle-4',
      'metfone-number-lifecycle-5',
      ...COMPLAINTS,
    ],
    unknown: NOT_PUBLISHED,
  },
  {
    id: 'cellcard',
    prefixes: [
      '011',
      '012',
      '014',
      '017',
      '061',
      '076',
      '077',
      '078',
      '085',
      '089',
      '092',
      '095',
      '099',
    ],
    prefixFact: 'cellcard-prefixes-1',
    facts: [
      'cellcard-prefixes-1',
      ...COMMON_CODES,
      'cellcard-balance-1',
      'cellcard-contact-1',
      'cellcard-contact-2',
      'all-networks-top-up-1',
      'cellcard-terms-1',
      'cellcard-terms-2',
      'cellcard-terms-3',
      'cellcard-esim-1',
      'cellcard-vas-2',
      'trc-vas-1',
      'cellcard-number-lifecycle-1',
      'cellcard-number-lifecycle-2',
      ...UNUSED_NUMBER,
      'cellcard-complaints-1',
      ...COMPLAINTS,
    ],
    unknown: NOT_PUBLISHED,
  },
  {
    id: 'yes',
    prefixes: ['018'],
    prefixFact: 'seatel-prefixes-1',
    facts: [
      'seatel-prefixes-1',
      'seatel-status-1',
      ...COMMON_CODES,
      'all-networks-top-up-1',
      'trc-vas-1',
      ...UNUSED_NUMBER,
      ...COMPLAINTS,
    ],
    unknown: NOT_PUBLISHED,
  },
  {
    id: 'cootel',
    prefixes: ['038'],
    prefixFact: 'cootel-prefixes-1',
    // Without the common codes: the regulator's poster does not show this brand.
    facts: [
      'cootel-prefixes-1',
      'cootel-status-2',
      'cootel-status-3',
      'cootel-status-5',
      'trc-vas-1',
      ...UNUSED_NUMBER,
      ...COMPLAINTS,
    ],
    unknown: NOT_PUBLISHED,
  },
  {
    id: 'unsure',
    prefixes: [],
    facts: [
      'all-networks-common-codes-6',
      ...COMMON_CODES,
      'trc-vas-1',
      ...UNUSED_NUMBER,
      ...COMPLAINTS,
    ],
    unknown: NOT_PUBLISHED,
  },
] as const satisfies readonly Carrier[];

/** On nobody's card at the regulator, though lists elsewhere give it to Cellcard. */
export const UNSETTLED_PREFIXES = ['079'] as const;

/** Those of qb, which lost its licence. */
export const FORMER_PREFIXES = ['013', '080', '083', '084'] as const;
export const FORMER_PREFIX_FACT = 'qb-status-1';

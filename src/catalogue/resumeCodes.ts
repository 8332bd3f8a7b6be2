import type { QuestionKind } from './schema.ts';

/*
 * The short codes of a resume link: the position of an id in its list is its code. Links live in chats
 * and on paper for months, so these lists only ever grow at the end. Never reorder, rename, insert or
 * remove: a retired id keeps its place (retired.ts says what became of it).
 */

const ACCOUNT_CODES = [
  'aba-bank',
  'acleda',
  'wing-bank',
  'bakong',
  'kb-prasac-bank',
  'truemoney-cambodia',
  'pi-pay',
  'binance',
  'okx',
  'wechat',
  'alipay',
  'qq',
  'douyin',
  'telegram',
  'whatsapp',
  'line',
  'facebook',
  'messenger',
  'instagram',
  'signal',
  'viber',
  'discord',
  'x-twitter',
  'tiktok',
  'google-account',
  'apple-account',
  'microsoft-account',
  'grab',
  'passapp',
  'foodpanda',
  'nham24',
  'cambodia-e-visa',
  'other',
  'none',
] as const;

export interface QuestionCode {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly options: readonly string[];
}

const QUESTION_CODES: readonly QuestionCode[] = [
  { id: 'cardType', kind: 'one', options: ['local-sim', 'local-esim', 'travel-esim', 'unsure'] },
  { id: 'hasNumber', kind: 'one', options: ['yes', 'no'] },
  {
    id: 'carrier',
    kind: 'one',
    options: ['smart', 'metfone', 'cellcard', 'yes', 'cootel', 'unsure'],
  },
  {
    id: 'seller',
    kind: 'one',
    options: [
      'airalo',
      'holafly',
      'saily',
      'nomad',
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
    ],
  },
  { id: 'billing', kind: 'one', options: ['prepaid', 'postpaid', 'unsure'] },
  { id: 'simState', kind: 'one', options: ['in-hand', 'damaged', 'lost'] },
  {
    id: 'profileState',
    kind: 'one',
    options: ['installed', 'deleted', 'never-installed', 'expired'],
  },
  { id: 'renewal', kind: 'one', options: ['auto', 'one-off', 'unsure'] },
  { id: 'registeredTo', kind: 'one', options: ['me', 'company', 'someone-else', 'unsure'] },
  {
    id: 'identity',
    kind: 'one',
    options: ['same-passport', 'renewed-passport', 'khmer-id', 'other'],
  },
  { id: 'whereabouts', kind: 'one', options: ['in-cambodia', 'abroad'] },
  { id: 'leavingOn', kind: 'date', options: [] },
  { id: 'helper', kind: 'one', options: ['yes', 'no'] },
  { id: 'accounts', kind: 'many', options: ACCOUNT_CODES },
];

const TASK_CODES = [
  'block-lost-card',
  'decide-ending',
  'find-forgotten-accounts',
  'tell-people',
  'settle-balance',
  'settle-bill',
  'stop-services',
  'save-contacts',
  'save-messages',
  'save-codes',
  'note-card-details',
  'check-registration',
  'ask-hotline',
  'bring-papers',
  'bring-owner',
  'prepare-helper',
  'cancel-at-counter',
  'cancel-by-helper',
  'cancel-from-abroad',
  'let-lapse',
  'get-proof',
  'remove-local-profile',
  'call-old-number',
  'watch-charges',
  'decide-travel',
  'stop-renewal',
  'claim-refund',
  'find-seller',
  'gather-order',
  'watermark-id',
  'save-esim-details',
  'request-cancellation',
  'follow-up',
  'get-confirmation',
  'remove-profile',
  'watch-card',
  'seller-account',
  'remove-saved-card',
] as const;

const ASK_CODES = [
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
  'seller-refund',
  'seller-papers',
  'seller-how-long',
  'seller-proof',
  'seller-renewal',
  'seller-data',
  'seller-after-deletion',
] as const;

/** Everything a resume link names by a code. */
export const RESUME_CODES = {
  questions: QUESTION_CODES,
  /** Also name the tasks that move an account: `account-<id>`. */
  accounts: ACCOUNT_CODES,
  tasks: TASK_CODES,
  asks: ASK_CODES,
} as const;

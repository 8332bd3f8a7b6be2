import type { Condition, QuestionToAsk } from './schema.ts';
import { SELLERS } from './sellers.ts';
import {
  ABROAD,
  ABROAD_WITH_HELPER,
  BOUND,
  ESIM_GONE,
  IN_CAMBODIA,
  LOCAL,
  OWNER_KNOWN,
  POSTPAID,
  PREPAID,
  SIM_BROKEN,
  STRANGER,
} from './tasks/localConditions.ts';

const AT_A_SHOP: readonly Condition[] = [IN_CAMBODIA, ABROAD_WITH_HELPER];

const PASSPORT_AT_A_SHOP = {
  ...IN_CAMBODIA,
  identity: ['same-passport', 'renewed-passport', 'other'],
} as const satisfies Condition;

const LOCAL_QUESTIONS_TO_ASK = [
  { id: 'papers', code: 0, when: [LOCAL] },
  { id: 'fee', code: 1, when: [LOCAL], counterLine: 'fee' },
  { id: 'balance-rule', code: 2, when: [PREPAID] },
  { id: 'refund', code: 3, when: [PREPAID], counterLine: 'refund' },
  { id: 'final-bill', code: 4, when: [POSTPAID] },
  { id: 'this-shop', code: 5, when: AT_A_SHOP, counterLine: 'elsewhere' },
  { id: 'nearest-shop', code: 6, when: AT_A_SHOP },
  { id: 'without-card', code: 7, when: [SIM_BROKEN, ESIM_GONE, ABROAD_WITH_HELPER] },
  { id: 'by-someone-else', code: 8, when: [ABROAD] },
  { id: 'registered-owner', code: 9, when: [OWNER_KNOWN], counterLine: 'registered' },
  { id: 're-register', code: 21, when: [STRANGER], counterLine: 're-register' },
  { id: 'from-abroad', code: 10, when: [ABROAD] },
  { id: 'how-long', code: 11, when: [LOCAL], counterLine: 'date' },
  { id: 'restore', code: 22, when: [LOCAL], counterLine: 'restore' },
  { id: 'proof-kind', code: 12, when: [LOCAL], counterLine: 'proof' },
  { id: 'number-reuse', code: 13, when: [LOCAL] },
  { id: 'other-numbers', code: 23, when: [{ ...LOCAL, registeredTo: ['me'] }] },
  { id: 'passport-away', code: 24, when: [PASSPORT_AT_A_SHOP] },
  { id: 'otp-abroad', code: 25, when: [BOUND] },
  { id: 'expired-balance', code: 26, when: [PREPAID] },
  { id: 'loans', code: 27, when: [LOCAL] },
  { id: 'home-internet', code: 28, when: [LOCAL] },
] as const satisfies readonly QuestionToAsk[];

/** The sellers whose own pages leave this question open: sellers.ts is the one list of them. */
function sellersLeavingOpen(questionId: string): readonly string[] {
  return SELLERS.filter(({ unknown }) => (unknown as readonly string[]).includes(questionId)).map(
    ({ id }) => id,
  );
}

const TRAVEL_QUESTIONS_TO_ASK = [
  {
    id: 'seller-refund',
    code: 14,
    when: [
      {
        cardType: ['travel-esim'],
        seller: sellersLeavingOpen('seller-refund'),
        profileState: ['installed', 'never-installed', 'deleted'],
      },
    ],
  },
  {
    id: 'seller-papers',
    code: 15,
    when: [{ cardType: ['travel-esim'], seller: sellersLeavingOpen('seller-papers') }],
  },
  {
    id: 'seller-how-long',
    code: 16,
    when: [{ cardType: ['travel-esim'], seller: sellersLeavingOpen('seller-how-long') }],
  },
  {
    id: 'seller-proof',
    code: 17,
    when: [{ cardType: ['travel-esim'], seller: sellersLeavingOpen('seller-proof') }],
  },
  {
    id: 'seller-renewal',
    code: 18,
    when: [
      {
        cardType: ['travel-esim'],
        seller: sellersLeavingOpen('seller-renewal'),
        renewal: ['auto', 'unsure'],
      },
    ],
  },
  {
    id: 'seller-data',
    code: 19,
    when: [{ cardType: ['travel-esim'], seller: sellersLeavingOpen('seller-data') }],
  },
  {
    id: 'seller-after-deletion',
    code: 20,
    when: [
      {
        cardType: ['travel-esim'],
        seller: sellersLeavingOpen('seller-after-deletion'),
        profileState: ['deleted'],
      },
    ],
  },
] as const satisfies readonly QuestionToAsk[];

/** Everything nobody could source, as a question for a hotline, a clerk or a seller's support. */
export const QUESTIONS_TO_ASK: readonly QuestionToAsk[] = [
  ...LOCAL_QUESTIONS_TO_ASK,
  ...TRAVEL_QUESTIONS_TO_ASK,
];

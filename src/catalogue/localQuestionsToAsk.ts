import type { Condition, QuestionToAsk } from './schema.ts';
import {
  ABROAD,
  ABROAD_WITH_HELPER,
  ESIM_GONE,
  IN_CAMBODIA,
  LOCAL,
  NOT_MINE,
  POSTPAID,
  PREPAID,
  SIM_BROKEN,
} from './tasks/localConditions.ts';

const AT_A_SHOP: readonly Condition[] = [IN_CAMBODIA, ABROAD_WITH_HELPER];

export const LOCAL_QUESTIONS_TO_ASK = [
  { id: 'papers', when: [LOCAL] },
  { id: 'fee', when: [LOCAL], counterLine: 'fee' },
  { id: 'balance-rule', when: [PREPAID] },
  { id: 'refund', when: [PREPAID], counterLine: 'refund' },
  { id: 'final-bill', when: [POSTPAID] },
  { id: 'this-shop', when: AT_A_SHOP, counterLine: 'elsewhere' },
  { id: 'nearest-shop', when: AT_A_SHOP },
  { id: 'without-card', when: [SIM_BROKEN, ESIM_GONE, ABROAD_WITH_HELPER] },
  { id: 'by-someone-else', when: [ABROAD] },
  { id: 'registered-owner', when: [NOT_MINE], counterLine: 'registered' },
  { id: 'from-abroad', when: [ABROAD] },
  { id: 'how-long', when: [LOCAL], counterLine: 'date' },
  { id: 'proof-kind', when: [LOCAL], counterLine: 'proof' },
  { id: 'number-reuse', when: [LOCAL] },
] as const satisfies readonly QuestionToAsk[];

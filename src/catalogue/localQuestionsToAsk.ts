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
  { id: 'fee', when: [LOCAL] },
  { id: 'balance-rule', when: [PREPAID] },
  { id: 'refund', when: [PREPAID] },
  { id: 'final-bill', when: [POSTPAID] },
  { id: 'this-shop', when: AT_A_SHOP },
  { id: 'nearest-shop', when: AT_A_SHOP },
  { id: 'without-card', when: [SIM_BROKEN, ESIM_GONE, ABROAD_WITH_HELPER] },
  { id: 'by-someone-else', when: [ABROAD] },
  { id: 'registered-owner', when: [NOT_MINE] },
  { id: 'from-abroad', when: [ABROAD] },
  { id: 'how-long', when: [LOCAL] },
  { id: 'proof-kind', when: [LOCAL] },
  { id: 'number-reuse', when: [LOCAL] },
] as const satisfies readonly QuestionToAsk[];

import { HOLIDAYS, HOLIDAY_YEARS } from './general/holidays.ts';
import type { DaysOfFact, Seller } from './schema.ts';
import { SELLERS } from './sellers.ts';

/** For a seller that names no time of its own. */
export const USUAL_REVIEW: DaysOfFact = { days: 7, fact: 'source-article-esim-review-1' };

const ROWS: readonly Seller[] = SELLERS;

/** What a plan is counted with. */
export const PLAN_TABLES = {
  office: { holidays: HOLIDAYS, years: HOLIDAY_YEARS },
  /** Working days until a seller has answered, by its id. */
  reviewDays: {
    usual: USUAL_REVIEW.days,
    ...Object.fromEntries(ROWS.flatMap(({ id, review }) => (review ? [[id, review.days]] : []))),
  },
};

import { CATALOGUE } from '../../src/catalogue/catalogue.ts';
import { PLAN_TABLES } from '../../src/catalogue/planTables.ts';
import type { PlainDate } from '../../src/catalogue/schema.ts';
import { newCard, type Card } from '../../src/domain/card/card.ts';
import { buildChecklist } from '../../src/domain/checklist/checklist.ts';
import type { Answers } from '../../src/domain/interview/interview.ts';
import { planDays, planOf, type Plan } from '../../src/domain/plan/plan.ts';
import { weekdayOf } from '../../src/domain/plan/week.ts';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
export const FRESH = newCard('card-1', 0);

/** The plan of someone with these answers, as `today` has it. */
export function planFor(answers: Answers, today: PlainDate, card: Card = FRESH): Plan {
  return planOf(card, buildChecklist(CATALOGUE, answers), today, PLAN_TABLES);
}

/** A plan as a table to read: a line per day, then what does not fit and what to do instead. */
export function planTable(plan: Plan): string[] {
  const days = planDays(plan).map(
    ({ day, tasks }) =>
      `${day} ${WEEKDAYS[weekdayOf(day)]} ${tasks.map(({ id }) => id).join(', ')}`,
  );
  const misfits = plan.rows.flatMap(({ task, misfit }) =>
    misfit ? [`${misfit}: ${task.id}`] : [],
  );
  const instead = plan.instead.length > 0 ? [`instead: ${plan.instead.join(', ')}`] : [];
  return [`${plan.shape}, ends ${plan.endsOn ?? '?'}`, ...days, ...misfits, ...instead];
}

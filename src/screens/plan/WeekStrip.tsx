import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PLAN_TABLES } from '../../catalogue/planTables.ts';
import type { PlainDate } from '../../catalogue/schema.ts';
import { planDays, type Plan } from '../../domain/plan/plan.ts';
import { addDays } from '../../domain/plainDate.ts';
import { holidaysOn, weekdayOf } from '../../domain/plan/week.ts';
import { useDates } from '../../i18n/useDates.ts';
import css from './PlanScreen.module.css';

const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;
/** A week begins on Monday in both languages. */
const FROM_MONDAY = 6;
const MOST_DOTS = 3;

/** This week at a glance. Every task in it is also a row of the list. */
export function WeekStrip({
  plan,
  today,
}: {
  readonly plan: Plan;
  readonly today: PlainDate;
}): ReactNode {
  const { t } = useTranslation('plan');
  const dates = useDates();
  const days = planDays(plan);
  const monday = addDays(today, -((weekdayOf(today) + FROM_MONDAY) % DAYS.length));
  return (
    <section aria-labelledby="week-title">
      <h2 id="week-title" className={css.weekTitle}>
        {t(($) => $.plan.week)}
      </h2>
      <ol className={css.week}>
        {DAYS.map((offset) => {
          const day = addDays(monday, offset);
          const count = days.find((each) => each.day === day)?.tasks.length ?? 0;
          const isHoliday = holidaysOn(day, PLAN_TABLES.office).length > 0;
          const said = [
            dates.weekday(day, today),
            count > 0 ? t(($) => $.plan.dayTasks, { count }) : t(($) => $.plan.free),
            isHoliday ? t(($) => $.plan.closed) : '',
            day === plan.endsOn ? t(($) => $.plan.last) : '',
            day === plan.leavingOn ? t(($) => $.plan.flight) : '',
          ];
          return (
            <li key={day} className={css.cell} data-today={day === today} data-past={day < today}>
              <span className={css.hidden}>{said.filter(Boolean).join(', ')}</span>
              <span aria-hidden="true">{dates.shortWeekday(day)}</span>
              <span aria-hidden="true" className={css.number}>
                {Number(day.slice(-2))}
              </span>
              <span aria-hidden="true" className={css.dots}>
                {day === plan.leavingOn ? '✈' : '•'.repeat(Math.min(count, MOST_DOTS))}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

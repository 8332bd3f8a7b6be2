import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlainDate } from '../../catalogue/schema.ts';
import { planDays, type Plan } from '../../domain/plan/plan.ts';
import { useDates } from '../../i18n/useDates.ts';
import { useWords } from '../../i18n/useWords.ts';
import { formatRoute } from '../../routing/route.ts';
import css from './PlanScreen.module.css';

interface Props {
  readonly cardId: string;
  readonly plan: Plan;
  readonly today: PlainDate;
}

type Mark = 'today' | 'last' | 'flight';

/** The timeline as a list: a line down the side, a dot for each day, its tasks beside it. */
export function PlanDays({ cardId, plan, today }: Props): ReactNode {
  const { t } = useTranslation('plan');
  const words = useWords();
  const dates = useDates();
  const days = planDays(plan);
  const all = new Set(days.map(({ day }) => day));
  if (plan.leavingOn && plan.shape !== 'left') all.add(plan.leavingOn);
  const undated = plan.rows.filter(({ due, misfit }) => !due && !misfit);
  const taskLink = (task: (typeof undated)[number]['task']): ReactNode => (
    <li key={task.id}>
      <a href={formatRoute({ screen: 'task', card: cardId, task: task.id })}>
        {words.taskTitle(task)}
      </a>
    </li>
  );
  return (
    <>
      <ol className={css.days}>
        {[...all].sort().map((day) => {
          const marks: Mark[] = [];
          if (day === today) marks.push('today');
          if (day === plan.endsOn) marks.push('last');
          if (day === plan.leavingOn) marks.push('flight');
          return (
            <li key={day} className={css.day} data-plan-day={day} data-marks={marks.join(' ')}>
              <h2 className={css.date}>
                <time dateTime={day}>{dates.weekday(day, today)}</time>
                {marks.map((mark) => (
                  <span key={mark} className={css.mark} data-mark={mark}>
                    {t(($) => $.plan[mark])}
                  </span>
                ))}
              </h2>
              <ul className={css.tasks}>
                {(days.find((each) => each.day === day)?.tasks ?? []).map(taskLink)}
              </ul>
            </li>
          );
        })}
      </ol>
      {undated.length > 0 ? (
        <section>
          {days.length > 0 ? <h2>{t(($) => $.plan.undated)}</h2> : null}
          <ul className={css.tasks}>{undated.map(({ task }) => taskLink(task))}</ul>
        </section>
      ) : null}
    </>
  );
}

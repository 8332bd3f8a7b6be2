import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlainDate } from '../../catalogue/schema.ts';
import type { Card } from '../../domain/card/card.ts';
import type { Checklist, ChecklistTask } from '../../domain/checklist/checklist.ts';
import { isEnded } from '../../domain/checklist/ending.ts';
import { gateWaitsFor, isSettled } from '../../domain/checklist/progress.ts';
import { planDays, type Plan } from '../../domain/plan/plan.ts';
import { useDates } from '../../i18n/useDates.ts';
import css from './StageSection.module.css';
import { TaskRow } from './TaskRow.tsx';

interface Props {
  readonly card: Card;
  readonly checklist: Checklist;
  readonly plan: Plan;
  readonly onlyLeft: boolean;
  readonly today: PlainDate;
}

/** The list by day: what is due when, then what has no day, what is settled included. */
export function DaySections({ card, checklist, plan, onlyLeft, today }: Props): ReactNode {
  const { t } = useTranslation('plan');
  const dates = useDates();
  const dated = new Set(plan.rows.flatMap(({ due, task }) => (due ? [task.id] : [])));
  const rest = checklist.tasks.filter(
    (task) => !dated.has(task.id) && !(onlyLeft && isSettled(card, task)),
  );
  const isLeft = isEnded(checklist, card);
  const section = (id: string, title: string, tasks: readonly ChecklistTask[]): ReactNode => (
    <section key={id} aria-labelledby={`day-${id}`} data-day={id}>
      <div className={css.heading}>
        <h2 id={`day-${id}`}>{title}</h2>
      </div>
      <ul className={css.list}>
        {tasks.map((task) => (
          <TaskRow
            key={task.id}
            cardId={card.id}
            task={task}
            record={card.tasks[task.id]}
            waitsFor={gateWaitsFor(checklist, card, task)}
            isLeft={isLeft && task.critical}
            isSettled={isSettled(card, task)}
            due={plan.rows.find((row) => row.task.id === task.id)?.due}
            today={today}
          />
        ))}
      </ul>
    </section>
  );
  return (
    <>
      {planDays(plan).map(({ day, tasks }) => section(day, dates.weekday(day, today), tasks))}
      {rest.length > 0
        ? section(
            'none',
            t(($) => $.plan.undated),
            rest,
          )
        : null}
    </>
  );
}

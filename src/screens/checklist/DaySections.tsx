import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChecklistTask } from '../../domain/checklist/checklist.ts';
import { isSettled } from '../../domain/checklist/progress.ts';
import { planDays } from '../../domain/plan/plan.ts';
import { useDates } from '../../i18n/useDates.ts';
import css from './StageSection.module.css';
import { TaskRows, type RowsProps } from './TaskRows.tsx';

/** The list by day: what is due when, then what has no day, what is settled included. */
export function DaySections({
  onlyLeft,
  ...list
}: RowsProps & { readonly onlyLeft: boolean }): ReactNode {
  const { t } = useTranslation('plan');
  const dates = useDates();
  const { card, checklist, plan, today } = list;
  const dated = new Set(plan.rows.flatMap(({ due, task }) => (due ? [task.id] : [])));
  const rest = checklist.tasks.filter(
    (task) => !dated.has(task.id) && !(onlyLeft && isSettled(card, task)),
  );
  const section = (id: string, title: string, tasks: readonly ChecklistTask[]): ReactNode => (
    <section key={id} aria-labelledby={`day-${id}`} data-day={id}>
      <div className={css.heading}>
        <h2 id={`day-${id}`}>{title}</h2>
      </div>
      <TaskRows {...list} tasks={tasks} />
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

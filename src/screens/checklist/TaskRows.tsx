import type { ReactNode } from 'react';
import type { PlainDate } from '../../catalogue/schema.ts';
import type { Card } from '../../domain/card/card.ts';
import type { Checklist, ChecklistTask } from '../../domain/checklist/checklist.ts';
import { isEnded } from '../../domain/checklist/ending.ts';
import { gateWaitsFor, isSettled } from '../../domain/checklist/progress.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import css from './StageSection.module.css';
import { TaskRow } from './TaskRow.tsx';

export interface RowsProps {
  readonly card: Card;
  readonly checklist: Checklist;
  readonly plan: Plan;
  readonly today: PlainDate;
}

/** Some tasks of a list as rows, each with how it stands and the day it is due. */
export function TaskRows({
  card,
  checklist,
  plan,
  tasks,
  today,
}: RowsProps & { readonly tasks: readonly ChecklistTask[] }): ReactNode {
  const isLeft = isEnded(checklist, card);
  return (
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
  );
}

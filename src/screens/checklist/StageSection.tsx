import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlainDate } from '../../catalogue/schema.ts';
import type { Card } from '../../domain/card/card.ts';
import type { Checklist } from '../../domain/checklist/checklist.ts';
import { gateWaitsFor, isSettled, progressOf } from '../../domain/checklist/progress.ts';
import { isEnded } from '../../domain/checklist/ending.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import css from './StageSection.module.css';
import { TaskRow } from './TaskRow.tsx';

interface Props {
  readonly card: Card;
  readonly checklist: Checklist;
  readonly stage: Checklist['stages'][number];
  readonly plan: Plan;
  readonly onlyLeft: boolean;
  readonly today: PlainDate;
}

/** One stage, what happens if it is left out, and its tasks. With the filter on, a stage with nothing left is not shown. */
export function StageSection({ card, checklist, stage, plan, onlyLeft, today }: Props): ReactNode {
  const { t } = useTranslation('screens');
  const shown = onlyLeft ? stage.tasks.filter((task) => !isSettled(card, task)) : stage.tasks;
  if (shown.length === 0) return null;
  const progress = progressOf(stage.tasks, card);
  const isLeft = isEnded(checklist, card);
  return (
    <section data-stage={stage.id} aria-labelledby={`stage-${stage.id}`}>
      <div className={css.heading}>
        <h2 id={`stage-${stage.id}`}>{t(($) => $.stage[stage.id])}</h2>
        <span className={css.count} data-complete={progress.done === progress.total}>
          {t(($) => $.checklist.stage, { ...progress })}
        </span>
      </div>
      {progress.done < progress.total ? (
        <p className={css.ifNot}>{t(($) => $.stageIfNot[stage.id])}</p>
      ) : null}
      <ul className={css.list}>
        {shown.map((task) => (
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
}

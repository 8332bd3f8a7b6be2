import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Checklist } from '../../domain/checklist/checklist.ts';
import { isSettled, progressOf } from '../../domain/checklist/progress.ts';
import css from './StageSection.module.css';
import { TaskRows, type RowsProps } from './TaskRows.tsx';

interface Props extends RowsProps {
  readonly stage: Checklist['stages'][number];
  readonly onlyLeft: boolean;
}

/** One stage, what happens if it is left out, and its tasks. With the filter on, a stage with nothing left is not shown. */
export function StageSection({ stage, onlyLeft, ...list }: Props): ReactNode {
  const { t } = useTranslation('screens');
  const { card } = list;
  const shown = onlyLeft ? stage.tasks.filter((task) => !isSettled(card, task)) : stage.tasks;
  if (shown.length === 0) return null;
  const progress = progressOf(stage.tasks, card);
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
      <TaskRows {...list} tasks={shown} />
    </section>
  );
}

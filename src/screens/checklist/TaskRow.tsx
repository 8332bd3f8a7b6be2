import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlainDate } from '../../catalogue/schema.ts';
import type { TaskRecord } from '../../domain/card/card.ts';
import type { ChecklistTask } from '../../domain/checklist/checklist.ts';
import { useWords } from '../../i18n/useWords.ts';
import { formatRoute } from '../../routing/route.ts';
import { tickTask } from '../../store/actions.ts';
import { TaskMeta } from './TaskMeta.tsx';
import css from './TaskRow.module.css';

interface Props {
  readonly cardId: string;
  readonly task: ChecklistTask;
  readonly record: TaskRecord | undefined;
  /** How many tasks keep the gate closed; 0: it is open, or there is none. */
  readonly waitsFor: number;
  readonly today: PlainDate;
}

/** One task: its box, and the way to its page. Behind a closed gate both lead to the last call. */
export const TaskRow = memo(function TaskRow({
  cardId,
  task,
  record,
  waitsFor,
  today,
}: Props): ReactNode {
  const { t } = useTranslation('screens');
  const words = useWords();
  const title = words.taskTitle(task);
  const state = record?.status?.value.state ?? 'open';
  const isClosed = waitsFor > 0;
  const href = formatRoute({
    screen: isClosed ? 'last-call' : 'task',
    card: cardId,
    task: task.id,
  });
  return (
    <li
      className={css.row}
      data-task={task.id}
      data-category={task.category}
      data-state={state}
      {...(task.critical ? { 'data-critical': '' } : {})}
      {...(task.gated ? { 'data-gated': '' } : {})}
    >
      <label className={css.box}>
        <input
          type="checkbox"
          checked={state !== 'open'}
          disabled={isClosed}
          aria-label={t(($) => $.checklist.tick, { title })}
          onChange={(event) => tickTask(cardId, task.id, event.currentTarget.checked)}
        />
      </label>
      <a className={css.link} href={href}>
        <span className={css.title}>{title}</span>
        <TaskMeta task={task} record={record} waitsFor={waitsFor} today={today} />
      </a>
    </li>
  );
});

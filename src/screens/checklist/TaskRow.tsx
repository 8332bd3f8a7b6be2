import { memo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlainDate } from '../../catalogue/schema.ts';
import type { TaskRecord } from '../../domain/card/card.ts';
import type { ChecklistTask } from '../../domain/checklist/checklist.ts';
import { useWords } from '../../i18n/useWords.ts';
import { formatRoute } from '../../routing/route.ts';
import { tickTask } from '../../store/actions.ts';
import { OpenFirst } from '../../parts/OpenFirst.tsx';
import { TaskMeta } from './TaskMeta.tsx';
import css from './TaskRow.module.css';

interface Props {
  readonly cardId: string;
  readonly task: ChecklistTask;
  readonly record: TaskRecord | undefined;
  /** What keeps the gate closed; none: it is open, or there is no gate. */
  readonly waitsFor: readonly ChecklistTask[];
  readonly isLeft: boolean;
  readonly isSettled: boolean;
  /** By when, in the plan. */
  readonly due: PlainDate | undefined;
  readonly today: PlainDate;
}

/** One task: its box, and the way to its page. Behind a closed gate the box says what is missing. */
export const TaskRow = memo(function TaskRow({
  cardId,
  task,
  record,
  waitsFor,
  isLeft,
  isSettled,
  due,
  today,
}: Props): ReactNode {
  const { t } = useTranslation('screens');
  const words = useWords();
  const title = words.taskTitle(task);
  const state = record?.status?.value.state ?? 'open';
  const isClosed = waitsFor.length > 0;
  const [isAsked, setAsked] = useState(false);
  return (
    <li
      className={css.row}
      data-task={task.id}
      data-category={task.category}
      data-state={state}
      {...(isSettled ? { 'data-settled': '' } : {})}
      {...(due ? { 'data-due': due } : {})}
      {...(task.critical ? { 'data-critical': '' } : {})}
      {...(task.gated ? { 'data-gated': '' } : {})}
      {...(state === 'waived' ? { 'data-waived': '' } : {})}
    >
      <label className={css.box}>
        <input
          type="checkbox"
          checked={isSettled}
          disabled={isClosed}
          aria-label={t(($) => $.checklist.tick, { title })}
          onChange={(event) => tickTask(cardId, task.id, event.currentTarget.checked)}
        />
      </label>
      {isClosed ? (
        <button
          type="button"
          className={css.ask}
          data-action="what-first"
          aria-expanded={isAsked}
          aria-label={t(($) => $.checklist.whatFirst, { title })}
          onClick={() => setAsked(!isAsked)}
        />
      ) : null}
      <a className={css.link} href={formatRoute({ screen: 'task', card: cardId, task: task.id })}>
        <span className={css.title}>{title}</span>
        <TaskMeta
          task={task}
          record={record}
          waitsFor={waitsFor.length}
          isLeft={isLeft}
          due={due}
          today={today}
        />
      </a>
      {isClosed ? (
        <div role="status" className={css.missing}>
          {isAsked ? <OpenFirst cardId={cardId} tasks={waitsFor} /> : null}
        </div>
      ) : null}
    </li>
  );
});

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlainDate } from '../../catalogue/schema.ts';
import { ACCOUNT_MARKS, type TaskRecord } from '../../domain/card/card.ts';
import type { ChecklistTask } from '../../domain/checklist/checklist.ts';
import { useDates } from '../../i18n/useDates.ts';
import css from './TaskRow.module.css';
import layout from '../../ui/layout.module.css';

interface Props {
  readonly task: ChecklistTask;
  readonly record: TaskRecord | undefined;
  /** How many tasks keep the gate closed. */
  readonly waitsFor: number;
  /** The number is ended: what had to come first can no longer do so. */
  readonly isLeft: boolean;
  readonly due: PlainDate | undefined;
  readonly today: PlainDate;
}

/** The line under a title: how the task stands, when that is not plain from the box. */
export function TaskMeta({ task, record, waitsFor, isLeft, due, today }: Props): ReactNode {
  const { t } = useTranslation(['screens', 'plan']);
  const dates = useDates();
  const status = record?.status?.value;
  const isOpen = (status?.state ?? 'open') === 'open';
  const mark = [...ACCOUNT_MARKS].reverse().find((name) => record?.marks?.[name]?.value);
  const until = isOpen ? status?.waitingUntil : undefined;
  const parts: ReactNode[] = [];

  if (due && !until) {
    parts.push(
      due === today
        ? t(($) => $.plan.plan.dueToday)
        : t(($) => $.plan.plan.due, { date: dates.weekday(due, today) }),
    );
  }
  if (waitsFor > 0) parts.push(t(($) => $.checklist.gate, { count: waitsFor }));
  else if (isOpen && isLeft) parts.push(t(($) => $.checklist.leftOpen));
  else if (isOpen && task.critical) {
    parts.push(
      <span className={css.must} key="must">
        {t(($) => $.checklist.mustFirst)}
      </span>,
      t(($) => $.checklist.ifNot[task.category]),
    );
  }
  if ((isOpen || status?.state === 'waived') && mark) parts.push(t(($) => $.account.state[mark]));
  if (until) {
    const date = dates.day(until, today);
    parts.push(
      until > today
        ? t(($) => $.checklist.waiting, { date })
        : t(($) => $.checklist.waitOver, { date }),
    );
  }
  if (status?.state === 'not-needed') parts.push(t(($) => $.checklist.notNeeded));
  if (status?.state === 'waived') parts.push(t(($) => $.checklist.waived));
  if (record?.note?.value) parts.push(t(($) => $.checklist.hasNote));
  if (parts.length === 0) return null;
  return (
    <span className={layout.muted}>
      {parts.map((part, index) => (
        <span key={index}>
          {index > 0 ? <span> · </span> : null}
          <span>{part}</span>
        </span>
      ))}
    </span>
  );
}

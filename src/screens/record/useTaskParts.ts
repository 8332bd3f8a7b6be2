import { useTranslation } from 'react-i18next';
import { ACCOUNT_MARKS, stateOf, type Card, type TaskRecord } from '../../domain/card/card.ts';
import type { ChecklistTask } from '../../domain/checklist/checklist.ts';
import { isSettled, waitsUntil } from '../../domain/checklist/progress.ts';
import { useDates } from '../../i18n/useDates.ts';
import { useWords } from '../../i18n/useWords.ts';
import { dayOf } from '../../platform/clock.ts';
import { checklistOf } from '../../store/checklists.ts';
import type { RecordEntry, RecordLine, RecordPart } from './record.ts';

/** Every task of the list by stage, with its state, the day of it, and what was noted. */
export function useTaskParts(card: Card): RecordPart[] {
  const { t } = useTranslation('record');
  const { t: common } = useTranslation('screens');
  const words = useWords();
  const dates = useDates();

  function stateText(task: ChecklistTask): string {
    const status = card.tasks[task.id]?.status;
    const state = stateOf(card, task.id);
    const until = waitsUntil(card, task.id);
    const date = status && state !== 'open' ? dates.day(dayOf(status.at)) : undefined;
    return [
      t(($) => $.state[state]),
      date,
      until ? t(($) => $.waiting, { date: dates.day(until) }) : undefined,
    ]
      .filter(Boolean)
      .join(' · ');
  }

  function linesOf(record: TaskRecord): RecordLine[] {
    const mark = [...ACCOUNT_MARKS].reverse().find((name) => record.marks?.[name]?.value);
    const reason = record.status?.value.reason;
    const note = record.note?.value;
    return [
      ...(mark
        ? [{ label: t(($) => $.progress), value: common(($) => $.account.state[mark]) }]
        : []),
      ...(reason ? [{ label: t(($) => $.reason), value: reason, isOwn: true }] : []),
      ...(note ? [{ label: t(($) => $.note), value: note, isOwn: true }] : []),
    ];
  }

  function entryOf(task: ChecklistTask): RecordEntry {
    return {
      id: task.id,
      title: words.taskTitle(task),
      isOwnTitle: task.account?.name !== undefined,
      state: stateText(task),
      isSettled: isSettled(card, task),
      lines: linesOf(card.tasks[task.id] ?? {}),
    };
  }

  return checklistOf(card).stages.map(({ id, tasks }) => ({
    id: `stage-${id}`,
    title: common(($) => $.stage[id]),
    entries: tasks.map(entryOf),
  }));
}

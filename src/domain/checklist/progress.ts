import type { PlainDate } from '../../catalogue/schema.ts';
import { stateOf, type Card } from '../card/card.ts';
import type { Checklist, ChecklistTask } from './checklist.ts';

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Tasks settled one way or another (done, waived, not needed), out of all of `tasks`. */
export function progressOf(tasks: readonly ChecklistTask[], card: Card): Progress {
  return { done: tasks.filter(({ id }) => isSettled(card, id)).length, total: tasks.length };
}

/** Whether nothing more is to be done about the task. */
export function isSettled(card: Card, taskId: string): boolean {
  return stateOf(card, taskId) !== 'open';
}

/**
 * The critical tasks before `task` that are still open. While there is one, a gated task stays
 * closed; a task that is not gated waits for none.
 */
export function gateWaitsFor(
  checklist: Checklist,
  card: Card,
  task: ChecklistTask,
): readonly ChecklistTask[] {
  if (!task.gated || isSettled(card, task.id)) return [];
  const before = checklist.tasks.slice(
    0,
    checklist.tasks.findIndex(({ id }) => id === task.id),
  );
  return before.filter(({ id, critical }) => critical && !isSettled(card, id));
}

/**
 * The next thing to do, never behind a closed gate: the first open task that does not wait for a day
 * later than `today`. When all of them wait, the one whose day comes first; undefined when everything
 * is settled.
 */
export function nextTask(
  checklist: Checklist,
  card: Card,
  today: PlainDate,
): ChecklistTask | undefined {
  const reachable = checklist.tasks.filter(
    (task) => !isSettled(card, task.id) && gateWaitsFor(checklist, card, task).length === 0,
  );
  const ready = reachable.find(({ id }) => !isWaiting(card, id, today));
  return ready ?? reachable.sort(byWaitingDay(card))[0];
}

/** The day an open task waits for, if one was set. */
export function waitsUntil(card: Card, taskId: string): PlainDate | undefined {
  const status = card.tasks[taskId]?.status?.value;
  return status?.state === 'open' ? status.waitingUntil : undefined;
}

/** Whether the task waits for a day that has not come. */
export function isWaiting(card: Card, taskId: string, today: PlainDate): boolean {
  const until = waitsUntil(card, taskId);
  return until !== undefined && until > today;
}

function byWaitingDay(card: Card) {
  return (a: ChecklistTask, b: ChecklistTask): number =>
    (waitsUntil(card, a.id) ?? '') < (waitsUntil(card, b.id) ?? '') ? -1 : 1;
}

import type { PlainDate } from '../../catalogue/schema.ts';
import { stateOf, type Card } from '../card/card.ts';
import { checkDay, checkOfTask } from '../proof/laterChecks.ts';
import { hasProof } from '../proof/proofs.ts';
import type { Checklist, ChecklistTask } from './checklist.ts';
import { stillToCome } from './ending.ts';

// The same one each time: rows of the list are drawn anew when it changes.
const NONE: readonly ChecklistTask[] = [];

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Tasks settled one way or another, out of all of `tasks`. */
export function progressOf(tasks: readonly ChecklistTask[], card: Card): Progress {
  return { done: tasks.filter((task) => isSettled(card, task)).length, total: tasks.length };
}

/**
 * Whether nothing more is to be done about the task. One that was waived is as open as before until the
 * number is ended: a confirmation at the gate does nothing about it.
 */
export function isSettled(card: Card, { id, endedBy = [] }: Settling): boolean {
  const state = stateOf(card, id);
  if (state !== 'waived') return state !== 'open';
  return hasProof(card) || endedBy.some((ending) => stateOf(card, ending) === 'done');
}

type Settling = Pick<ChecklistTask, 'id' | 'endedBy'>;

/** Whether the person can still tick it: open, or passed over at the gate. */
export function isUndone(card: Card, taskId: string): boolean {
  const state = stateOf(card, taskId);
  return state === 'open' || state === 'waived';
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
  if (!task.gated || !isUndone(card, task.id)) return NONE;
  const before = checklist.tasks.slice(
    0,
    checklist.tasks.findIndex(({ id }) => id === task.id),
  );
  const open = before.filter(({ id, critical }) => critical && stateOf(card, id) === 'open');
  return open.length === 0 ? NONE : open;
}

/**
 * The next thing to do, never behind a closed gate and never from before an end that was reached: the
 * first task left that does not wait for a day later than `today`. When all of them wait, the one whose
 * day comes first; undefined when nothing is left to come.
 */
export function nextTask(
  checklist: Checklist,
  card: Card,
  today: PlainDate,
): ChecklistTask | undefined {
  const day = (task: ChecklistTask): string => dayFor(checklist, card, task) ?? '';
  const reachable = stillToCome(checklist, card).filter(
    (task) =>
      !isSettled(card, task) &&
      !isChecked(card, task.id) &&
      gateWaitsFor(checklist, card, task).length === 0,
  );
  const ready = reachable.find((task) => day(task) <= today);
  return ready ?? reachable.sort((a, b) => (day(a) < day(b) ? -1 : 1))[0];
}

/** The day a task is for: the one the person set, else that of a later check once the number is ended. */
export function dayFor(
  checklist: Checklist,
  card: Card,
  { id }: Pick<ChecklistTask, 'id'>,
): PlainDate | undefined {
  const check = checkOfTask(id);
  return waitsUntil(card, id) ?? (check && checkDay(checklist, card, check));
}

function isChecked(card: Card, taskId: string): boolean {
  const check = checkOfTask(taskId);
  return check !== undefined && Boolean(card.checks[check]?.value);
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

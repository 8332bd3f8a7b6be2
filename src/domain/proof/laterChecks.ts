import type { PlainDate } from '../../catalogue/schema.ts';
import { stateOf, type Card, type LaterCheck } from '../card/card.ts';
import { endingsOf, type Checklist } from '../checklist/checklist.ts';
import { addDays, dayAt } from '../plainDate.ts';
import { confirmationsOf } from './proofs.ts';

/** The tasks that say how to look; the first that is on the person's list. */
export const CHECK_TASKS: Readonly<Record<LaterCheck, readonly string[]>> = {
  'number-dead': ['call-old-number'],
  'no-charge': ['watch-charges', 'watch-card'],
  'accounts-open': ['watch-charges'],
};

/**
 * Days after the end when it is worth looking. Our own advice, no rule of a carrier: a line is off within
 * days, a bill comes within a month.
 */
const WORTH_AFTER: Readonly<Record<LaterCheck, number>> = {
  'number-dead': 3,
  'no-charge': 30,
  'accounts-open': 21,
};

/** The check that a task is about, if it is about one. */
export function checkOfTask(taskId: string): LaterCheck | undefined {
  if (CHECK_TASKS['number-dead'].includes(taskId)) return 'number-dead';
  return CHECK_TASKS['no-charge'].includes(taskId) ? 'no-charge' : undefined;
}

/** The day from which a check is worth making; undefined while the number is not ended. */
export function checkDay(
  checklist: Checklist,
  card: Card,
  check: LaterCheck,
): PlainDate | undefined {
  const end = endDay(checklist, card);
  return end && addDays(end, WORTH_AFTER[check]);
}

/** The day the number was ended: of the first confirmation that is dated, else of the tick. */
function endDay({ tasks }: Checklist, card: Card): PlainDate | undefined {
  const confirmations = confirmationsOf(card);
  const [dated] = confirmations.flatMap(({ proof }) => (proof.on ? [proof.on] : [])).sort();
  if (dated) return dated;
  const ticked = endingsOf(tasks)
    .filter(({ id }) => stateOf(card, id) === 'done')
    .map(({ id }) => card.tasks[id]?.status?.at ?? 0);
  const recorded = confirmations.map(({ id }) => card.proofs[id]?.at ?? 0);
  const [first] = [...ticked, ...recorded].sort((a, b) => a - b);
  return first === undefined ? undefined : dayAt(first);
}

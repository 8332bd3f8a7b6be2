import { stateOf, type Card } from '../card/card.ts';
import { changesBetween, type CardChange } from './cardChanges.ts';
import type { Checklist, ChecklistTask } from '../checklist/checklist.ts';
import { gateWaitsFor } from '../checklist/progress.ts';

/** A card and the list that its answers give. */
export interface ListedCard {
  readonly card: Card;
  readonly checklist: Checklist;
}

/** What a person must know before one version of a card takes the place of another. */
export interface MergeNews {
  readonly changes: readonly CardChange[];
  /** Must-do tasks, and those that end the number, that would count as dealt with and are open now. */
  readonly settled: readonly ChecklistTask[];
  /** Must-do tasks that are open now and would leave the list. */
  readonly leaving: readonly ChecklistTask[];
  /** Steps that end the number and could then be taken, and cannot be now. */
  readonly opened: readonly ChecklistTask[];
}

/** The news of going from `before` to `after`. Pure; both are the same card. */
export function mergeNews(before: ListedCard, after: ListedCard): MergeNews {
  const listed = new Set(after.checklist.tasks.map(({ id }) => id));
  const open = (task: ChecklistTask): boolean => stateOf(before.card, task.id) === 'open';
  const reachable = new Set(reachableEnds(before).map(({ id }) => id));
  const mustDo = new Set(
    [...before.checklist.tasks, ...after.checklist.tasks]
      .filter(({ critical, gated }) => critical || gated)
      .map(({ id }) => id),
  );
  return {
    changes: changesBetween(before.card, after.card),
    settled: after.checklist.tasks.filter(
      (task) => mustDo.has(task.id) && open(task) && stateOf(after.card, task.id) !== 'open',
    ),
    leaving: before.checklist.tasks.filter(
      (task) => task.critical && open(task) && !listed.has(task.id),
    ),
    opened: reachableEnds(after).filter(({ id }) => !reachable.has(id)),
  };
}

/** The gated tasks that wait for nothing. */
function reachableEnds({ card, checklist }: ListedCard): ChecklistTask[] {
  return checklist.tasks.filter(
    (task) => task.gated && gateWaitsFor(checklist, card, task).length === 0,
  );
}

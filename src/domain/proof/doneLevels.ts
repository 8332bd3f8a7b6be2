import type { PlainDate } from '../../catalogue/schema.ts';
import { LATER_CHECKS, type Card, type LaterCheck } from '../card/card.ts';
import { ownValue } from '../card/ownValue.ts';
import type { Checklist, ChecklistTask } from '../checklist/checklist.ts';
import { isSettled, nextTask } from '../checklist/progress.ts';
import { checkDay, checkOfTask } from './laterChecks.ts';
import { hasProof, proofsOf, unfinishedProof } from './proofs.ts';

/** I did it, the carrier or seller confirmed it, I checked it later. */
export const DONE_LEVELS = ['did', 'confirmed', 'checked'] as const;
export type DoneLevel = (typeof DONE_LEVELS)[number];

/** What there is to reach where it is not all three: nobody confirms what runs out, or is kept. */
const LEVELS_OF: Readonly<Record<string, readonly DoneLevel[]>> = {
  lapse: ['did', 'checked'],
  'run-out': ['did', 'checked'],
  keep: ['did'],
};

/** What is to be checked later, where it is not everything. */
const CHECKS_OF: Readonly<Record<string, readonly LaterCheck[]>> = {
  lapse: ['number-dead', 'accounts-open'],
  'run-out': ['no-charge'],
  'hand-over': ['no-charge', 'accounts-open'],
  keep: [],
};

export interface CheckStanding {
  readonly id: LaterCheck;
  /** The day it was checked. */
  readonly on?: PlainDate;
  /** The day from which it is worth looking, once the number is ended. */
  readonly from?: PlainDate;
}

export interface DoneStanding {
  /** What there is to reach with this way to end. */
  readonly levels: readonly DoneLevel[];
  readonly reached: readonly DoneLevel[];
  /** All of them. Nothing less is ever called finished. */
  readonly isFinished: boolean;
  /** What this card has to be checked for. */
  readonly checks: readonly CheckStanding[];
}

/**
 * How far a card is. Each level stands by itself: a proof counts before the last box is ticked. Which
 * checks there are depends on the answers: accounts only where some hang on the number.
 */
export function doneStanding(checklist: Checklist, card: Card): DoneStanding {
  const checks = checksOf(checklist, card);
  const holds: Record<DoneLevel, boolean> = {
    did: checklist.tasks.every((task) => isSettled(card, task)),
    confirmed: hasProof(card),
    checked: checks.every(({ on }) => on !== undefined),
  };
  const levels = levelsOf(checklist);
  const reached = levels.filter((level) => holds[level]);
  return { levels, reached, isFinished: reached.length === levels.length, checks };
}

/** The next thing on the way to the third level; `keep` when all three are reached. */
export type DoneNext =
  | { readonly kind: 'task'; readonly task: ChecklistTask }
  /** `refused`: nothing was given so far. `unfinished`: one that lacks something to count. */
  | { readonly kind: 'proof'; readonly refused: boolean; readonly unfinished?: string }
  | { readonly kind: 'check'; readonly check: LaterCheck; readonly from?: PlainDate }
  | { readonly kind: 'keep' };

/**
 * What comes next. Until the number is ended that is the first open task; then a proof, then the checks
 * and what else is left to come, so that nothing leads back.
 */
export function doneNext(checklist: Checklist, card: Card, today: PlainDate): DoneNext {
  const task = nextTask(checklist, card, today);
  if (hasProof(card) || !levelsOf(checklist).includes('confirmed')) {
    if (task && !checkOfTask(task.id)) return { kind: 'task', task };
    const open = checksOf(checklist, card).filter(({ on }) => on === undefined);
    const [check] = open.sort((a, b) => ((a.from ?? '') <= (b.from ?? '') ? -1 : 1));
    if (check)
      return { kind: 'check', check: check.id, ...(check.from ? { from: check.from } : {}) };
    return task ? { kind: 'task', task } : { kind: 'keep' };
  }
  // That they are to be made needs something to have been confirmed first.
  if (task && !checkOfTask(task.id)) return { kind: 'task', task };
  const unfinished = unfinishedProof(card);
  if (unfinished) return { kind: 'proof', refused: false, unfinished: unfinished.id };
  return { kind: 'proof', refused: proofsOf(card).length > 0 };
}

function levelsOf({ situation }: Checklist): readonly DoneLevel[] {
  return ownValue(LEVELS_OF, situation.ending?.[0] ?? '') ?? DONE_LEVELS;
}

function checksOf(checklist: Checklist, card: Card): CheckStanding[] {
  const isBound = checklist.situation.bound?.includes('yes') === true;
  const wanted = ownValue(CHECKS_OF, checklist.situation.ending?.[0] ?? '') ?? LATER_CHECKS;
  return wanted
    .filter((id) => id !== 'accounts-open' || isBound)
    .map((id) => {
      const on = card.checks[id]?.value;
      const from = checkDay(checklist, card, id);
      return { id, ...(on ? { on } : {}), ...(from ? { from } : {}) };
    });
}

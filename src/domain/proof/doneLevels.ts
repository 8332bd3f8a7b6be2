import type { PlainDate } from '../../catalogue/schema.ts';
import { LATER_CHECKS, type Card, type LaterCheck } from '../card/card.ts';
import type { Checklist, ChecklistTask } from '../checklist/checklist.ts';
import { isSettled, nextTask } from '../checklist/progress.ts';
import { hasProof, proofsOf } from './proofs.ts';

/** I did it, the carrier or seller confirmed it, I checked it later. */
export const DONE_LEVELS = ['did', 'confirmed', 'checked'] as const;
export type DoneLevel = (typeof DONE_LEVELS)[number];

export interface CheckStanding {
  readonly id: LaterCheck;
  /** The day it was checked. */
  readonly on?: PlainDate;
}

export interface DoneStanding {
  readonly reached: readonly DoneLevel[];
  /** All three. Nothing less is ever called finished. */
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
    did: checklist.tasks.every(({ id }) => isSettled(card, id)),
    confirmed: hasProof(card),
    checked: checks.every(({ on }) => on !== undefined),
  };
  const reached = DONE_LEVELS.filter((level) => holds[level]);
  return { reached, isFinished: reached.length === DONE_LEVELS.length, checks };
}

/** The next thing on the way to the third level; `keep` when all three are reached. */
export type DoneNext =
  | { readonly kind: 'task'; readonly task: ChecklistTask }
  /** `refused`: nothing was given so far. */
  | { readonly kind: 'proof'; readonly refused: boolean }
  | { readonly kind: 'check'; readonly check: LaterCheck }
  | { readonly kind: 'keep' };

/** What comes next: the first open task, then a proof, then the checks. */
export function doneNext(checklist: Checklist, card: Card, today: PlainDate): DoneNext {
  const task = nextTask(checklist, card, today);
  if (task) return { kind: 'task', task };
  if (!hasProof(card)) return { kind: 'proof', refused: proofsOf(card).length > 0 };
  const open = checksOf(checklist, card).find(({ on }) => on === undefined);
  return open ? { kind: 'check', check: open.id } : { kind: 'keep' };
}

function checksOf({ situation }: Checklist, card: Card): CheckStanding[] {
  const isBound = situation.bound?.includes('yes') === true;
  return LATER_CHECKS.filter((id) => id !== 'accounts-open' || isBound).map((id) => {
    const on = card.checks[id]?.value;
    return { id, ...(on ? { on } : {}) };
  });
}

import type { Card, Stamped } from './card.ts';

/** The parts of a saved state that are merged. */
export interface MergeableState {
  readonly language?: Stamped<string>;
  readonly reminded?: Stamped<boolean>;
  readonly cards: Readonly<Record<string, Card>>;
  readonly removed: Readonly<Record<string, number>>;
}

/**
 * Brings two versions of the same data together: of everything that carries a stamp, the later one.
 * Commutative, associative, idempotent, so the order in which tabs or phones meet does not matter.
 * A removed card stays in `cards` until prune() drops it: dropping it here would make the order matter.
 */
export function mergeStates(a: MergeableState, b: MergeableState): MergeableState {
  const language = laterOf(a.language, b.language);
  const reminded = laterOf(a.reminded, b.reminded);
  return {
    ...(language ? { language } : {}),
    ...(reminded ? { reminded } : {}),
    cards: mergeRecords(a.cards, b.cards, mergeCards),
    removed: mergeRecords(a.removed, b.removed, Math.max),
  };
}

/** The same card as changed in two places. */
export function mergeCards(a: Card, b: Card): Card {
  return mergeNodes(a, b) as Card;
}

/** The cards that are not removed, oldest first. */
export function presentCards(state: MergeableState): Card[] {
  return Object.values(state.cards)
    .filter((card) => !isRemoved(card, state.removed[card.id]))
    .sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

/** Drops what is left of cards that were removed before `before` (milliseconds since 1970). */
export function prune<T extends MergeableState>(state: T, before: number): T {
  const kept = Object.values(state.cards).filter((card) => {
    const removedAt = state.removed[card.id];
    return !isRemoved(card, removedAt) || (removedAt ?? 0) >= before;
  });
  if (kept.length === Object.keys(state.cards).length) return state;
  return { ...state, cards: Object.fromEntries(kept.map((card) => [card.id, card])) };
}

function isRemoved(card: Card, removedAt: number | undefined): boolean {
  return removedAt !== undefined && removedAt >= (card.restoredAt ?? card.createdAt);
}

/*
 * Everything below a card is either a stamped value, a record of such, or one of the few plain fields
 * (id, createdAt, restoredAt), of which the larger is taken.
 */
function mergeNodes(a: unknown, b: unknown): unknown {
  if (isStamped(a) && isStamped(b)) return laterOf(a, b);
  if (isRecord(a) && isRecord(b)) return mergeRecords(a, b, mergeNodes);
  return isAfter(b, a) ? b : a;
}

function mergeRecords<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  merge: (x: T, y: T) => T,
): Record<string, T> {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return Object.fromEntries(
    keys.map((key) => {
      const x = a[key];
      const y = b[key];
      if (x === undefined) return [key, y as T];
      return [key, y === undefined ? x : merge(x, y)];
    }),
  );
}

function laterOf<T extends Stamped<unknown>>(a: T | undefined, b: T | undefined): T | undefined {
  if (!a || !b) return a ?? b;
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return isAfter(b.value, a.value) ? b : a;
}

/** Any total order will do for values set in the same millisecond, as long as all agree on it. */
function isAfter(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a > b;
  return (JSON.stringify(a) ?? '') > (JSON.stringify(b) ?? '');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isStamped(value: unknown): value is Stamped<unknown> {
  return isRecord(value) && typeof value['at'] === 'number' && 'value' in value;
}

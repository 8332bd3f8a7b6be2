import type { Card, Stamped } from '../card/card.ts';

/** The parts of a saved state that are merged. What else it holds, written by a newer version, comes along. */
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
  const merged = mergeNodes(a, b) as MergeableState;
  return { ...merged, removed: mergeRecords(a.removed, b.removed, Math.max) };
}

/** The same card as changed in two places. */
export function mergeCards(a: Card, b: Card): Card {
  return mergeNodes(a, b) as Card;
}

/**
 * What `state` has and `base` has not: what changed since, and all that is new. Of a changed card its head
 * stays, so that it is a card by itself. Merged with `base` it gives what both have together.
 */
export function additionsTo(base: MergeableState, state: MergeableState): MergeableState {
  const {
    cards = {},
    removed = {},
    ...rest
  } = (less(state, base) ?? {}) as Partial<MergeableState>;
  const changed = Object.entries(cards).map(([id, changes]) => {
    const { createdAt, nickname, archived } = state.cards[id] ?? changes;
    return [id, { ...changes, id, createdAt, nickname, archived }] as const;
  });
  return { ...rest, cards: Object.fromEntries(changed), removed };
}

/** Whether `all` holds all of `part`, or later changes of it; what is left of removed cards does not count. */
export function holdsAll(all: MergeableState, part: MergeableState): boolean {
  return isSame(prune(mergeStates(all, part), Infinity), prune(all, Infinity));
}

/** Whether two values hold the same, whatever the order of their fields; an absent field is undefined. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isRecord(a) || !isRecord(b)) return canonical(a) === canonical(b);
  return [...Object.keys(a), ...Object.keys(b)].every((key) => isSame(a[key], b[key]));
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
 * (id, createdAt, restoredAt), of which the larger is taken. Fields of a newer version may be anything:
 * where two of them differ in kind, the kind decides, or the order of merging would make a difference.
 */

/** The same thing as changed in two places, of any kind that is stored. */
export function mergeNodes(a: unknown, b: unknown): unknown {
  if (isStamped(a)) return isStamped(b) ? laterOf(a, b) : a;
  if (isStamped(b)) return b;
  if (isRecord(a)) return isRecord(b) ? mergeRecords(a, b, mergeNodes) : a;
  return isRecord(b) || isAfter(b, a) ? b : a;
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

function less(a: unknown, base: unknown): unknown {
  if (isSame(a, base)) return undefined;
  if (!isRecord(a) || !isRecord(base) || isStamped(a)) return a;
  const rest = Object.entries(a).map(([key, value]) => [key, less(value, base[key])] as const);
  return Object.fromEntries(rest.filter(([, value]) => value !== undefined));
}

function laterOf(a: Stamped<unknown>, b: Stamped<unknown>): Stamped<unknown> {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return isAfter(b, a) ? b : a;
}

/**
 * Any total order will do for what was set in the same millisecond, as long as all agree on it: it must
 * not depend on the order in which fields were filled in.
 */
function isAfter(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a > b;
  return canonical(a) > canonical(b);
}

function canonical(value: unknown): string {
  const sorted = (_key: string, inner: unknown): unknown =>
    isRecord(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([x], [y]) => (x < y ? -1 : 1)))
      : inner;
  return JSON.stringify(value, sorted) ?? '';
}

/** Whether it has named fields: no list, no plain value. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether it is a value with the time of its change. */
export function isStamped(value: unknown): value is Stamped<unknown> {
  return isRecord(value) && typeof value['at'] === 'number' && 'value' in value;
}

import type { Card, Stamped, TaskRecord } from '../card/card.ts';
import { LATEST_STAMP } from '../card/limits.ts';
import { isSame, presentCards, type MergeableState } from './merge.ts';

/**
 * Undoes the step from `before` to `after` in the state as it is `now`: what that step set, and nobody has
 * changed since, goes back to what it was; a card it deleted comes back with all that reached it
 * meanwhile; a card it added goes, unless it was worked on since.
 *
 * Each value is set anew, just after the step: so the undo wins over what the step set, in every tab and
 * phone that has it, and loses against any other change, also one that has not arrived here yet. What was
 * not there becomes its empty value. `at`: the time of the undo, in milliseconds since 1970.
 */
export function takeBack(
  now: MergeableState,
  before: MergeableState,
  after: MergeableState,
  at: number,
): Pick<MergeableState, 'cards' | 'removed'> {
  const cards = { ...now.cards };
  const removed = { ...now.removed };
  const here = [before, after].map((state) => new Set(presentCards(state).map(({ id }) => id)));
  const [wasHere = new Set(), isHere = new Set()] = here;
  for (const [id, set] of Object.entries(after.cards)) {
    const old = before.cards[id];
    const card = cards[id];
    if (isHere.has(id) && !wasHere.has(id)) {
      if (card && isSame(card, set)) removed[id] = deletionOf(card, at);
      continue;
    }
    const back = card && old && old !== set ? withValuesBack(card, old, set) : card;
    if (back) cards[id] = back;
    const deletedAt = after.removed[id] ?? 0;
    const isDeleted = wasHere.has(id) && !isHere.has(id) && removed[id] === deletedAt;
    if (isDeleted) cards[id] = broughtBack(back ?? set, deletedAt);
  }
  return { cards, removed };
}

/** When a card that is deleted at `at` counts as deleted: later than it was begun or brought back. */
export function deletionOf(card: Card, at: number): number {
  return Math.min(Math.max(at, (card.restoredAt ?? card.createdAt) + 1), LATEST_STAMP);
}

/** The card as it counts after its deletion at `deletedAt` was taken back. */
export function broughtBack(card: Card, deletedAt: number): Card {
  return { ...card, restoredAt: Math.max(card.restoredAt ?? 0, deletedAt + 1) };
}

function withValuesBack(now: Card, before: Card, after: Card): Card {
  const rows = <T>(key: keyof Card, empty: (set: T) => T): Record<string, Stamped<T>> => {
    const of = (card: Card): Readonly<Record<string, Stamped<T>>> =>
      card[key] as Readonly<Record<string, Stamped<T>>>;
    return mapPresent(of(now), (current, id) =>
      valueBack(current, of(before)[id], of(after)[id], empty),
    );
  };
  return {
    ...now,
    nickname: valueBack(now.nickname, before.nickname, after.nickname, () => ''),
    archived: valueBack(now.archived, before.archived, after.archived, () => false),
    answers: rows<string | readonly string[]>('answers', () => ''),
    otherAccounts: rows('otherAccounts', () => ''),
    tasks: mapPresent(now.tasks, (record, id) =>
      taskBack(record, before.tasks[id], after.tasks[id]),
    ),
    heard: rows<Card['heard'][string]['value']>('heard', ({ on }) => ({ text: '', on })),
    proofs: rows('proofs', () => null),
    photos: rows('photos', () => null),
    replies: rows('replies', () => null),
    checks: rows('checks', () => null),
  };
}

function taskBack(now: TaskRecord, before: TaskRecord = {}, after: TaskRecord = {}): TaskRecord {
  const { status, note, marks } = now;
  return {
    ...now,
    ...(status && {
      status: valueBack(status, before.status, after.status, () => ({ state: 'open' })),
    }),
    ...(note && { note: valueBack(note, before.note, after.note, () => '') }),
    ...(marks && {
      marks: mapPresent(marks, (mark, id) => {
        const key = id as keyof NonNullable<TaskRecord['marks']>;
        return valueBack(mark, before.marks?.[key], after.marks?.[key], () => false);
      }),
    }),
  };
}

function valueBack<T>(
  now: Stamped<T>,
  before: Stamped<T> | undefined,
  after: Stamped<T> | undefined,
  empty: (set: T) => T,
): Stamped<T> {
  if (!after || isSame(before, after) || !isSame(now, after)) return now;
  const at = Math.min(after.at + 1, LATEST_STAMP);
  return { value: before ? before.value : empty(after.value), at };
}

function mapPresent<T>(
  items: Readonly<Record<string, T>>,
  make: (item: T, id: string) => T,
): Record<string, T> {
  return Object.fromEntries(Object.entries(items).map(([id, item]) => [id, make(item, id)]));
}

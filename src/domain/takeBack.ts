import type { Card, Stamped, TaskRecord } from './card.ts';

/** Gives a value the time of a change that comes after `previous`. */
export type Restamp = <T>(value: T, previous: Stamped<unknown>) => Stamped<T>;

/**
 * Undoes the step from `before` to `after` in the card as it is now: what that step set, and nobody has
 * changed since, goes back to what it was. It is set anew rather than taken away, so that it also wins
 * in other tabs; what was not there becomes its empty value.
 */
export function takeBack(now: Card, before: Card, after: Card, restamp: Restamp): Card {
  const value = <T>(
    current: Stamped<T> | undefined,
    old: Stamped<T> | undefined,
    set: Stamped<T> | undefined,
    empty: T,
  ): Stamped<T> | undefined => {
    if (!current || !set || current.at !== set.at || set === old) return current;
    return restamp(old ? old.value : empty, current);
  };
  const rows = <T>(key: keyof Card, empty: T): Record<string, Stamped<T>> => {
    const of = (card: Card): Readonly<Record<string, Stamped<T>>> =>
      card[key] as Readonly<Record<string, Stamped<T>>>;
    return mapPresent(of(now), (current, id) =>
      value(current, of(before)[id], of(after)[id], empty),
    );
  };
  const task = (current: TaskRecord, old: TaskRecord = {}, set: TaskRecord = {}): TaskRecord => {
    const status = value(current.status, old.status, set.status, { state: 'open' });
    const marks = mapPresent(current.marks ?? {}, (mark, id) => {
      const key = id as keyof NonNullable<TaskRecord['marks']>;
      return value(mark, old.marks?.[key], set.marks?.[key], false);
    });
    return { ...current, ...(status ? { status } : {}), ...(current.marks ? { marks } : {}) };
  };
  return {
    ...now,
    nickname: value(now.nickname, before.nickname, after.nickname, '') ?? now.nickname,
    archived: value(now.archived, before.archived, after.archived, false) ?? now.archived,
    answers: rows('answers', ''),
    otherAccounts: rows('otherAccounts', ''),
    tasks: mapPresent(now.tasks, (record, id) => task(record, before.tasks[id], after.tasks[id])),
    checks: rows('checks', null),
  };
}

function mapPresent<T>(
  items: Readonly<Record<string, T>>,
  make: (item: T, id: string) => T | undefined,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(items).flatMap(([id, item]) => {
      const made = make(item, id);
      return made === undefined ? [] : [[id, made] as const];
    }),
  );
}

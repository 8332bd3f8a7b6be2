import { RETIRED } from '../../catalogue/retired.ts';
import type { Card } from '../../domain/card/card.ts';
import { isSame } from '../../domain/merge/merge.ts';

const RETIRED_IDS = new Map(Object.entries(RETIRED));

/** Answers that name what is retired name what replaces it; one of which nothing is left is not given. */
export function followRetired(answers: Card['answers']): Card['answers'] {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([question, answer]) => {
      const { value, at } = answer;
      const values = [value].flat();
      const present = values.flatMap((id) => replacementOf(id) ?? []);
      if (isSame(present, values)) return [[question, answer]];
      if (present.length === 0) return [];
      const [id = ''] = present;
      return [[question, { value: typeof value === 'string' ? id : [...new Set(present)], at }]];
    }),
  );
}

/**
 * The id that stands for a stored one today. `undefined`: it is no id at all. `null`: it is retired, and
 * nothing takes its place.
 */
export function presentId(key: string): string | null | undefined {
  if (!/^[A-Za-z0-9][A-Za-z0-9-]{0,79}$/.test(key) || key in Object.prototype) return undefined;
  return replacementOf(key);
}

/** What stands for an id today: itself, what replaced it in one step or several, or nothing. */
function replacementOf(id: string): string | null {
  const seen = new Set<string>();
  let present = id;
  while (!seen.has(present)) {
    seen.add(present);
    const next = successorOf(present);
    if (next === undefined) break;
    if (next === null) return null;
    present = next;
  }
  return present;
}

/** `undefined`: the id is in use. The task of an account is named after it, and follows it. */
function successorOf(id: string): string | null | undefined {
  if (RETIRED_IDS.has(id)) return RETIRED_IDS.get(id);
  const account = RETIRED_IDS.get(/^account-(.+)$/.exec(id)?.[1] ?? '');
  return typeof account === 'string' ? `account-${account}` : account;
}

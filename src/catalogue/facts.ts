import type { Fact, Source } from './schema.ts';

/*
 * The facts and sources of every thing stand in its own file. They are taken from there as modules of
 * their own, so that a checklist, which needs none of them, does not load them.
 */

const FACT_LISTS = import.meta.glob<readonly Fact[]>(
  ['./{carriers,sellers,accounts,general}/*.ts', '!**/onSeveral*.ts'],
  { eager: true, import: 'FACTS', query: '?sourcing' },
);
const SOURCE_LISTS = import.meta.glob<readonly Source[]>(
  ['./{carriers,sellers,accounts,general}/*.ts', '!**/onSeveral*.ts'],
  { eager: true, import: 'SOURCES', query: '?sourcing' },
);

/** Every fact in use, by id. */
export const FACTS: ReadonlyMap<string, Fact> = byId(FACT_LISTS);

/** Every page a fact was read on, by id. */
export const SOURCES: ReadonlyMap<string, Source> = byId(SOURCE_LISTS);

export const SOURCING = { facts: FACTS, sources: SOURCES };

function byId<T extends { readonly id: string }>(
  lists: Readonly<Record<string, readonly T[]>>,
): ReadonlyMap<string, T> {
  return new Map(Object.values(lists).flatMap((rows) => rows.map((row) => [row.id, row])));
}

import type { Fact, PlainDate, Source } from '../../catalogue/schema.ts';
import { certaintyOf, isDueForCheck, weakest, type Certainty } from './certainty.ts';

export interface SourcingTables {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly sources: ReadonlyMap<string, Source>;
}

export interface SourcedFact {
  readonly fact: Fact;
  readonly source: Source;
}

/** What a statement's words need: its figures, how sure they are, whether they are due for a check. */
export interface Sourcing {
  readonly values: Readonly<Record<string, string | number>>;
  readonly certainty: Certainty;
  readonly isDue: boolean;
}

/** The facts of these ids with their sources; an id that has none is left out. */
export function sourcedFacts(tables: SourcingTables, ids: readonly string[]): SourcedFact[] {
  return ids.flatMap((id) => {
    const fact = tables.facts.get(id);
    const source = fact && tables.sources.get(fact.source);
    return fact && source ? [{ fact, source }] : [];
  });
}

/** The sourcing of a statement that rests on these facts; without any it is settled advice. */
export function sourcingOf(
  tables: SourcingTables,
  ids: readonly string[],
  today: PlainDate,
): Sourcing {
  const facts = sourcedFacts(tables, ids);
  return {
    values: Object.assign({}, ...facts.map(({ fact }) => fact.values ?? {})),
    certainty: weakest(facts.map(({ fact, source }) => certaintyOf(fact, source))),
    isDue: facts.some(({ source }) => isDueForCheck(source, today)),
  };
}

/** Every page that these statements rest on, once, in their order. */
export function sourcesOf(
  tables: SourcingTables,
  steps: readonly { readonly facts?: readonly string[] | undefined }[],
): Source[] {
  const all = sourcedFacts(
    tables,
    steps.flatMap((step) => step.facts ?? []),
  );
  return [...new Map(all.map(({ source }) => [source.id, source])).values()];
}

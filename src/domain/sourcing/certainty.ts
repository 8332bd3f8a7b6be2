import type { Fact, PlainDate, Source } from '../../catalogue/schema.ts';

/**
 * How a statement may be shown. `settled`: as a fact. `reported`: with that word. `usually`: told only
 * by the unsourced article. `unverified`: never as a fact, only as something to look for or ask.
 */
export type Certainty = 'settled' | 'reported' | 'usually' | 'unverified';

const WEAKEST_FIRST: readonly Certainty[] = ['unverified', 'usually', 'reported'];

/**
 * How a single fact may be shown. The pages of those it is about settle it, the press where it leaves
 * no doubt; everyone else only reports. README.md tells people the same.
 */
export function certaintyOf(fact: Fact, source: Source): Certainty {
  if (fact.confidence === 'low') return 'unverified';
  switch (source.kind) {
    case 'official':
    case 'group':
    case 'regulator':
      return 'settled';
    case 'news':
    case 'paper':
      return fact.confidence === 'high' ? 'settled' : 'reported';
    case 'third-party':
      return 'reported';
    case 'article':
      return 'usually';
  }
}

/** The weakest of several: a text is as certain as its least certain part. None: `settled`. */
export function weakest(certainties: readonly Certainty[]): Certainty {
  return WEAKEST_FIRST.find((certainty) => certainties.includes(certainty)) ?? 'settled';
}

/** Whether the fact is past the day by which it should have been checked again. */
export function isDueForCheck(source: Source, today: PlainDate): boolean {
  return source.recheckBy < today;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/prepare.mjs';
import type { Fact, Source } from '../../src/catalogue/schema.ts';
import { certaintyOf } from '../../src/domain/sourcing/certainty.ts';
import { uncertainPlaceholders } from './figureRules.ts';
import { weakLinks } from './sourceRules.ts';
import { TABLES, WORDS } from './tables.ts';

/* What the README promises of how sure statements are shown, against every fact there is. */

const README = readFileSync(join(ROOT, 'README.md'), 'utf8').replaceAll(/\s+/g, ' ');

type Row = readonly [fact: Fact, source: Source];
const ROWS: readonly Row[] = [...TABLES.facts.values()].flatMap((fact) => {
  const source = TABLES.sources.get(fact.source);
  return source ? [[fact, source] as const] : [];
});
const kindOf = ([, { kind }]: Row): string => kind;
const isWeak = ([{ confidence }]: Row): boolean => confidence === 'low';

/** The certainties by which the facts of these kinds are shown, weak ones aside. */
function shownAs(...kinds: readonly string[]): string[] {
  const rows = ROWS.filter((row) => kinds.includes(kindOf(row)) && !isWeak(row));
  return [...new Set(rows.map(([fact, source]) => certaintyOf(fact, source)))].toSorted();
}

const PROMISES: readonly (readonly [says: string, holds: () => void])[] = [
  [
    'Official pages, those of the same group, and the regulator count as settled and carry no mark.',
    () => expect(shownAs('official', 'group', 'regulator')).toEqual(['settled']),
  ],
  [
    'The press counts as settled where it leaves no doubt, else it is marked as reported.',
    () => {
      expect(shownAs('news')).toEqual(['reported', 'settled']);
      const doubted = ROWS.filter(
        ([{ confidence }, { kind }]) => kind === 'news' && confidence === 'medium',
      );
      for (const [fact, source] of doubted) expect(certaintyOf(fact, source)).toBe('reported');
    },
  ],
  [
    "A third party (a blog, a seller's example, a forum) is marked as reported, never more.",
    () => expect(shownAs('third-party')).toEqual(['reported']),
  ],
  [
    'What only the article tells that this started from, which names no sources, is marked as common advice.',
    () => expect(shownAs('article')).toEqual(['usually']),
  ],
  [
    'What is weak is marked as not verified: something to look for or ask, without figures, and never with a link to a third party.',
    () => {
      const weak = ROWS.filter(isWeak).map(([fact, source]) => certaintyOf(fact, source));
      expect(new Set(weak)).toEqual(new Set(['unverified']));
      expect(uncertainPlaceholders(TABLES, WORDS)).toEqual([]);
      expect(weakLinks(TABLES)).toEqual([]);
    },
  ],
];

describe('the README tells the truth', () => {
  test.each(PROMISES)('%s', (says, holds) => {
    expect(README).toContain(says);
    holds();
  });
});

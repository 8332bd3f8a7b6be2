import { expect, test } from 'vitest';

import type { PlainDate, Source } from '../../src/catalogue/schema.ts';
import { EXAMPLE } from './example.ts';
import {
  emptyValues,
  linksWithoutAddress,
  sourcesCheckedInFuture,
  sourcesWithoutAddress,
  sourcesWithoutRecheck,
  surerThanTheirSource,
  weakLinks,
  wrongPageDates,
} from './sourceRules.ts';
import { TABLES, type Tables } from './tables.ts';

// Never before the day the first facts were checked: a machine's clock may be wrong.
const now = new Date().toISOString().slice(0, 10) as PlainDate;
const TODAY: PlainDate = now > '2026-11-25' ? now : '2026-11-25';

const page = EXAMPLE.sources.get('page') as Source;
const withSource = (changes: Partial<Source>): Tables => ({
  ...EXAMPLE,
  sources: new Map([['page', { ...page, ...changes }]]),
});
const { url: _, ...addressless } = page;
const WITHOUT_ADDRESS: Tables = { ...EXAMPLE, sources: new Map([['page', addressless]]) };

type Rule = (tables: Tables, today: PlainDate) => string[];
const RULES: readonly (readonly [says: string, rule: Rule, ...breaches: Tables[]])[] = [
  [
    'every source but the article has an address',
    sourcesWithoutAddress,
    WITHOUT_ADDRESS,
    withSource({ url: 'example.org/terms' }),
    withSource({ url: 'ftp://example.org/terms' }),
  ],
  ['only an address can be linked', linksWithoutAddress, WITHOUT_ADDRESS],
  [
    'no source was checked in the future',
    sourcesCheckedInFuture,
    withSource({ checkedOn: '2999-01-01' }),
    withSource({ checkedOn: '2026-13-01' }),
  ],
  [
    'every source is checked again later',
    sourcesWithoutRecheck,
    withSource({ recheckBy: page.checkedOn }),
  ],
  [
    'a page’s date is a date',
    wrongPageDates,
    withSource({ date: 'March 2026' }),
    withSource({ date: '2027' }),
  ],
  [
    'no third party is taken to settle anything',
    surerThanTheirSource,
    withSource({ kind: 'third-party' }),
    withSource({ kind: 'article' }),
  ],
  [
    'no weak page of a third party is linked',
    weakLinks,
    {
      ...withSource({ kind: 'third-party' }),
      facts: new Map([['x', { id: 'x', source: 'page', confidence: 'low' }]]),
    },
  ],
  [
    'values are named and filled',
    emptyValues,
    {
      ...EXAMPLE,
      facts: new Map([
        ['x', { id: 'x', source: 'page', confidence: 'high', values: { code: ' ' } }],
      ]),
    },
  ],
];

for (const [says, rule, ...breaches] of RULES) {
  test(says, () => {
    expect(rule(TABLES, TODAY)).toEqual([]);
    expect(rule(EXAMPLE, TODAY)).toEqual([]);
    for (const broken of breaches) expect(rule(broken, TODAY)).not.toEqual([]);
  });
}

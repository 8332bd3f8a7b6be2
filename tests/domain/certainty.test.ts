import { describe, expect, it } from 'vitest';
import type { Confidence, Fact, Source, SourceKind } from '../../src/catalogue/schema.ts';
import { certaintyOf, isDueForCheck, weakest } from '../../src/domain/sourcing/certainty.ts';
import { sourcedFacts, sourcesOf, sourcingOf } from '../../src/domain/sourcing/sourcing.ts';

function source(kind: SourceKind, id: string = kind): Source {
  return { id, kind, linkable: true, checkedOn: '2026-11-24', recheckBy: '2027-02-24' };
}

function fact(confidence: Confidence, more: Partial<Fact> = {}): Fact {
  return { id: 'f', source: 's', confidence, ...more };
}

describe('certaintyOf', () => {
  it.each([
    ['official', 'high', 'settled'],
    ['official', 'medium', 'settled'],
    ['official', 'low', 'unverified'],
    ['group', 'high', 'settled'],
    ['group', 'low', 'unverified'],
    ['regulator', 'high', 'settled'],
    ['regulator', 'medium', 'settled'],
    ['regulator', 'low', 'unverified'],
    ['news', 'high', 'settled'],
    ['news', 'medium', 'reported'],
    ['news', 'low', 'unverified'],
    ['paper', 'high', 'settled'],
    ['paper', 'medium', 'reported'],
    ['third-party', 'high', 'reported'],
    ['third-party', 'medium', 'reported'],
    ['third-party', 'low', 'unverified'],
    ['article', 'high', 'usually'],
    ['article', 'medium', 'usually'],
    ['article', 'low', 'unverified'],
  ] as const)('%s, %s: %s', (kind, confidence, certainty) => {
    expect(certaintyOf(fact(confidence), source(kind))).toBe(certainty);
  });
});

describe('weakest', () => {
  it('is as certain as the least certain part, and settled without any', () => {
    expect(weakest([])).toBe('settled');
    expect(weakest(['settled', 'reported'])).toBe('reported');
    expect(weakest(['reported', 'usually', 'settled'])).toBe('usually');
    expect(weakest(['usually', 'unverified', 'reported'])).toBe('unverified');
  });
});

describe('isDueForCheck', () => {
  it('is due from the day after the re-check date', () => {
    expect(isDueForCheck(source('official'), '2027-02-24')).toBe(false);
    expect(isDueForCheck(source('official'), '2027-02-25')).toBe(true);
  });
});

describe('the sourcing of a statement', () => {
  const tables = {
    facts: new Map(
      [
        fact('high', { id: 'a', source: 'trc', values: { days: 90, code: '*1201#' } }),
        fact('medium', { id: 'b', source: 'paper', values: { fee: 2 } }),
        fact('high', { id: 'orphan', source: 'gone' }),
      ].map((each) => [each.id, each]),
    ),
    sources: new Map([
      ['trc', source('regulator', 'trc')],
      ['paper', { ...source('news', 'paper'), recheckBy: '2026-12-01' as const }],
    ]),
  };

  it('gathers the figures, the weakest certainty and whether one is due', () => {
    expect(sourcingOf(tables, ['a', 'b'], '2026-11-30')).toEqual({
      values: { days: 90, code: '*1201#', fee: 2 },
      certainty: 'reported',
      isDue: false,
    });
    expect(sourcingOf(tables, ['a', 'b'], '2026-12-02').isDue).toBe(true);
    expect(sourcingOf(tables, ['a'], '2026-12-02').isDue).toBe(false);
  });

  it('is settled advice without facts', () => {
    expect(sourcingOf(tables, [], '2030-01-01')).toEqual({
      values: {},
      certainty: 'settled',
      isDue: false,
    });
  });

  it('leaves out what has no source, and names each page once', () => {
    expect(sourcedFacts(tables, ['orphan', 'nobody', 'a']).map((each) => each.fact.id)).toEqual([
      'a',
    ]);
    const steps = [
      { id: '1', facts: ['b', 'a'] },
      { id: '2' },
      { id: '3', facts: ['a', 'orphan'] },
    ];
    expect(sourcesOf(tables, steps).map(({ id }) => id)).toEqual(['paper', 'trc']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isPlainDate } from '../../src/domain/plainDate.ts';
import { days } from '../support/arbitraries.ts';

describe('isPlainDate', () => {
  it.each(['2026-11-24', '2024-02-29', '2000-02-29', '1999-12-31'])('takes %s', (text) => {
    expect(isPlainDate(text)).toBe(true);
  });

  it.each([
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '26-11-24',
    '2026-11-24T00:00',
    ' 2026-11-24',
    '2026-11-24\n',
    '２０２６-11-24',
    '',
    'none',
    20261124,
    null,
    undefined,
    ['2026-11-24'],
    {},
  ])('refuses %j', (value) => {
    expect(isPlainDate(value)).toBe(false);
  });
});

describe('counting days', () => {
  it.each([
    ['2026-11-24', 7, '2026-12-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-11-24', 0, '2026-11-24'],
  ] as const)('%s and %i days make %s', (from, count, to) => {
    expect(addDays(from, count)).toBe(to);
    expect(daysBetween(from, to)).toBe(count);
  });

  it('goes there and back, and orders days as their text is ordered', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -20_000, max: 20_000 }), (date, count) => {
        const other = addDays(date, count);
        expect(isPlainDate(other)).toBe(true);
        expect(addDays(other, -count)).toBe(date);
        expect(daysBetween(date, other)).toBe(count);
        expect(other > date).toBe(count > 0);
      }),
    );
  });
});

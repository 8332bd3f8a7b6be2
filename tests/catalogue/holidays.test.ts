import { expect, test } from 'vitest';
import { FACTS } from '../../src/catalogue/facts.ts';
import { HOLIDAYS, HOLIDAY_YEARS } from '../../src/catalogue/general/holidays.ts';
import { PLAN_TABLES, USUAL_REVIEW } from '../../src/catalogue/planTables.ts';
import type { DaysOfFact, Fact, PlainDate } from '../../src/catalogue/schema.ts';
import { addDays, isPlainDate } from '../../src/domain/plainDate.ts';
import { addWorkingDays, holidaysOn, openingOn } from '../../src/domain/plan/week.ts';
import { TABLES } from './tables.ts';

const { office } = PLAN_TABLES;
const HALF_A_YEAR = 183;

test('the table of holidays reaches at least half a year ahead', () => {
  const today = new Date().toISOString().slice(0, 10) as PlainDate;
  expect(addDays(today, HALF_A_YEAR) <= HOLIDAY_YEARS.until).toBe(true);
});

test('every day in it is a real one within its years, and every moving holiday has one in each', () => {
  for (const { id, on, certainty } of HOLIDAYS) {
    for (const day of on) expect(isPlainDate(day) || isPlainDate(`2024-${day}`)).toBe(true);
    if (certainty === 'fixed') expect(on.every((day) => day.length === 5)).toBe(true);
    else
      expect([id, on.every((day) => day >= '2026-01-01' && day <= '2027-12-31')]).toEqual([
        id,
        true,
      ]);
  }
});

test('where two calculations differ, both days count as closed and say so', () => {
  for (const day of ['2026-05-01', '2026-05-22'] as const) {
    expect(openingOn(day, office)).toBe('closed');
    expect(holidaysOn(day, office).map(({ certainty }) => certainty)).toContain('disputed');
  }
});

test('the week: Sunday closed, Saturday half, holidays of each year closed, also those only calculated', () => {
  const week = ['22', '23', '24', '25', '26', '27', '28'] as const;
  expect(week.map((day) => openingOn(`2026-11-${day}`, office))).toEqual([
    'closed',
    'closed',
    'closed',
    'closed',
    'open',
    'open',
    'half',
  ]);
  expect(openingOn('2039-04-14', office)).toBe('closed');
});

test('working days are counted around them, forwards and backwards', () => {
  expect(addWorkingDays('2026-11-20', 1, office)).toBe('2026-11-26');
  expect(addWorkingDays('2026-11-26', -1, office)).toBe('2026-11-20');
  expect(addWorkingDays('2026-12-28', 2, office)).toBe('2026-12-31');
  expect(addWorkingDays('2026-12-28', 0, office)).toBe('2026-12-28');
});

test('a figure of the plan is the upper end of what its fact says', () => {
  const rows: DaysOfFact[] = [
    USUAL_REVIEW,
    ...TABLES.sellers.flatMap(({ review }) => review ?? []),
    ...TABLES.accounts.flatMap(({ waits }) => waits ?? []),
  ];
  for (const { days, fact } of rows) expect([fact, upperDays(FACTS.get(fact))]).toContain(days);
});

/** The days a fact names: of a range the longer, of hours the days they make. */
function upperDays(fact: Fact | undefined): number | undefined {
  for (const [name, value] of Object.entries(fact?.values ?? {})) {
    const last = Number(String(value).split('–').pop());
    if (/^(review|answer|wait|pay)Days$/.test(name)) return last;
    if (/^(stop|wait)Hours$/.test(name)) return Math.ceil(last / 24);
  }
  return undefined;
}

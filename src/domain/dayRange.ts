import type { PlainDate } from '../catalogue/schema.ts';
import { EARLIEST_DAY, MOST } from './card/limits.ts';

/** First and last day that can be meant; both count. */
export interface DayRange {
  readonly min: PlainDate;
  readonly max: PlainDate;
}

/** What a day is entered for. `past`: something that has happened, as a proof or a check. */
export type DayFor = 'leaving' | 'waiting' | 'past';

/** The days that make sense for it, as seen from `today`. */
export function dayRange(purpose: DayFor, today: PlainDate): DayRange {
  const max = `${Number(today.slice(0, 4)) + MOST.yearsAhead}-12-31` as PlainDate;
  if (purpose === 'past') return { min: EARLIEST_DAY, max: today };
  return { min: purpose === 'waiting' ? today : EARLIEST_DAY, max };
}

/** Whether a real day lies in the range. */
export function isWithin(day: PlainDate, { min, max }: DayRange): boolean {
  return day >= min && day <= max;
}

import type { Holiday, PlainDate } from '../../catalogue/schema.ts';
import { addDays, daysBetween } from '../plainDate.ts';

/** `half`: likely open in the morning only. */
export type Opening = 'open' | 'half' | 'closed';

/** The days offices are closed besides Sundays, and how far the table of those that move reaches. */
export interface OfficeDays {
  readonly holidays: readonly Holiday[];
  readonly years: { readonly from: PlainDate; readonly until: PlainDate };
}

const A_SUNDAY = '1970-01-04';
const SUNDAY = 0;
const SATURDAY = 6;

/** 0 for a Sunday to 6 for a Saturday. `day` must be a real day. */
export function weekdayOf(day: PlainDate): number {
  return ((daysBetween(A_SUNDAY, day) % 7) + 7) % 7;
}

/** The public holidays on `day`, those whose day is only calculated or disputed included. */
export function holidaysOn(day: PlainDate, { holidays }: OfficeDays): readonly Holiday[] {
  const yearly = day.slice(5);
  return holidays.filter(({ on }) => on.includes(day) || on.includes(yearly));
}

/** Whether a shop in Cambodia is likely to be open on `day`. An uncertain holiday counts as closed. */
export function openingOn(day: PlainDate, office: OfficeDays): Opening {
  const weekday = weekdayOf(day);
  if (weekday === SUNDAY || holidaysOn(day, office).length > 0) return 'closed';
  return weekday === SATURDAY ? 'half' : 'open';
}

/** Whether every holiday of that day's year is in the table; else only those of a fixed day are known. */
export function isYearKnown(day: PlainDate, { years }: OfficeDays): boolean {
  return day >= years.from && day <= years.until;
}

/**
 * The day `count` working days after `from` (before it when negative): Monday to Friday without
 * holidays. `from` itself is not counted, and is the answer for 0.
 */
export function addWorkingDays(from: PlainDate, count: number, office: OfficeDays): PlainDate {
  const step = Math.sign(count);
  let day = from;
  for (let left = Math.abs(count); left > 0;) {
    day = addDays(day, step);
    if (openingOn(day, office) === 'open') left -= 1;
  }
  return day;
}

// No run of holidays is longer; a plan for years ahead is not walked through day by day.
const LONGEST_CLOSED = 30;

/** The last day from `earliest` to `latest` that is open in just this way. */
export function lastOpening(
  opening: Opening,
  earliest: PlainDate,
  latest: PlainDate,
  office: OfficeDays,
): PlainDate | undefined {
  const end = addDays(latest, -LONGEST_CLOSED);
  for (let day = latest; day >= earliest && day >= end; day = addDays(day, -1)) {
    if (openingOn(day, office) === opening) return day;
  }
  return undefined;
}

/** The first day from `earliest` to `latest` on which a shop is open at all. */
export function firstOpening(
  earliest: PlainDate,
  latest: PlainDate,
  office: OfficeDays,
): PlainDate | undefined {
  for (let day = earliest; day <= latest; day = addDays(day, 1)) {
    if (openingOn(day, office) !== 'closed') return day;
  }
  return undefined;
}

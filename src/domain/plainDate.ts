import type { PlainDate } from '../catalogue/schema.ts';

/*
 * `new Date('2026-03-05')` is midnight in UTC and prints as the day before west of Greenwich, so
 * days are counted here with Date.UTC and kept as text everywhere else.
 */

const DAY_MS = 86_400_000;

/** Whether `value` is a real calendar day written `YYYY-MM-DD` (`2026-02-30` is not). Never throws. */
export function isPlainDate(value: unknown): value is PlainDate {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const ms = toMs(value);
  return !Number.isNaN(ms) && fromMs(ms) === value;
}

/** The day `days` whole days after `date` (before it when negative). `date` must be a real day. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromMs(toMs(date) + days * DAY_MS);
}

/** Whole days from `from` to `to`: negative when `to` is earlier. Both must be real days. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((toMs(to) - toMs(from)) / DAY_MS);
}

/** The day of a moment (milliseconds since 1970) in the time zone of whoever runs this. */
export function dayAt(at: number): PlainDate {
  const date = new Date(at);
  return fromMs(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()));
}

function toMs(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day);
}

function fromMs(ms: number): PlainDate {
  return new Date(ms).toISOString().slice(0, 10) as PlainDate;
}

import type { PlainDate } from '../catalogue/schema.ts';

// 1970 to 2099: what a clock says beyond is no time at which anything is done here.
const LAST = Date.UTC(2100, 0, 1);

/**
 * Now, in milliseconds since 1970, by this device's clock (which may be wrong or set back). A clock
 * before 1970 or past 2099 counts as standing at that end, so that what is stamped by it can be read.
 */
export function now(): number {
  return Math.min(Math.max(0, Date.now()), LAST);
}

/** Today as `YYYY-MM-DD` in this device's own time zone. */
export function today(): PlainDate {
  return dayOf(now());
}

/** Milliseconds until the next day begins where the device is; at least 1. */
export function msToMidnight(): number {
  const next = new Date();
  next.setHours(24, 0, 0, 0);
  return Math.max(1, next.getTime() - Date.now());
}

/** The day of a moment (milliseconds since 1970) as `YYYY-MM-DD` in this device's own time zone. */
export function dayOf(at: number): PlainDate {
  const date = new Date(at);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}` as PlainDate;
}

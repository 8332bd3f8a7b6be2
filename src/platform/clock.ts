/** Now, in milliseconds since 1970, by this device's clock (which may be wrong or set back). */
export function now(): number {
  return Date.now();
}

/** Today as `YYYY-MM-DD` in this device's own time zone. */
export function today(): `${number}-${number}-${number}` {
  return dayOf(Date.now());
}

/** Milliseconds until the next day begins where the device is; at least 1. */
export function msToMidnight(): number {
  const next = new Date();
  next.setHours(24, 0, 0, 0);
  return Math.max(1, next.getTime() - Date.now());
}

/** The day of a moment (milliseconds since 1970) as `YYYY-MM-DD` in this device's own time zone. */
export function dayOf(at: number): `${number}-${number}-${number}` {
  const date = new Date(at);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}` as `${number}-${number}-${number}`;
}

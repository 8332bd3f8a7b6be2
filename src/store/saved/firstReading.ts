import type { Reading } from '../../domain/card/foreignCard.ts';
import { now } from '../../platform/clock.ts';
import { browserStorage } from '../../platform/storage/textStorage.ts';
import { SAVED_KEY } from './savedState.ts';

/*
 * A link or a backup from a clock that runs ahead is settled by when it was read. Read again later it
 * must give the same times, or it would win over what was changed here in between. So the first reading
 * of what was made in the future is remembered; of anything else nothing is.
 */

const KEY = `${SAVED_KEY}:read-ahead`;
const REMEMBERED = 20;

/** When that which was made at `madeAt` (milliseconds since 1970, by its own clock) was first read. */
export function firstReading(madeAt: number | undefined): Reading {
  const readAt = now();
  if (madeAt === undefined || madeAt <= readAt) return { madeAt, readAt };
  const known = remembered();
  const first = known.find(([made]) => made === madeAt)?.[1];
  if (first !== undefined && first <= readAt) return { madeAt, readAt: first };
  const others = known.filter(([made]) => made !== madeAt).slice(1 - REMEMBERED);
  browserStorage.write(KEY, JSON.stringify([...others, [madeAt, readAt]]));
  return { madeAt, readAt };
}

function remembered(): [number, number][] {
  try {
    const rows: unknown = JSON.parse(browserStorage.read(KEY) ?? '[]');
    if (!Array.isArray(rows)) return [];
    return rows.filter(
      (row): row is [number, number] =>
        Array.isArray(row) && typeof row[0] === 'number' && typeof row[1] === 'number',
    );
  } catch {
    return [];
  }
}

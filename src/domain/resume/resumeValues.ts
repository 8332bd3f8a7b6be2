import type { Stamped } from '../card/card.ts';
import type { CardReader } from './resumeBytes.ts';
import { TWO_BITS } from './resumeFormat.ts';

/** A code that is not in our tables: a later version of the app has appended it. */
export class UnknownCode extends Error {}

/** Of the items of a list with two bits each: those with something recorded, in their order. */
export function recorded<T>(items: readonly T[], bits: number): { item: T; isYes: boolean }[] {
  return items.flatMap((item, index) => {
    const two = known(TWO_BITS, (bits >> (2 * index)) & 3);
    return two === 'absent' ? [] : [{ item, isYes: two === 'yes' }];
  });
}

/** A value whose time stands before it. Throws what `read` throws. */
export function stampedFirst<T>(from: CardReader, read: () => T): Stamped<T> {
  const at = from.time();
  return { value: read(), at };
}

/** The item of a table by its code. Throws UnknownCode. */
export function known<T>(table: readonly T[], code: number): T {
  const item = table[code];
  if (item === undefined) throw new UnknownCode(`No code ${code}`);
  return item;
}

import type { PlainDate } from '../../catalogue/schema.ts';
import { ByteReader, ByteWriter, Unreadable } from '../../formats/bytes.ts';
import { MOST } from '../card/limits.ts';
import { addDays, daysBetween, isPlainDate } from '../plainDate.ts';
import {
  EPOCH_DAY,
  EPOCH_MS,
  ID_LENGTH,
  ID_LETTERS,
  MINUTE_MS,
  MINUTES_A_DAY,
  minuteOf,
} from './resumeFormat.ts';

const ID_BYTES = 5;
const ID = /^[A-Za-z0-9][A-Za-z0-9-]{0,79}$/;

/** A writer that knows the time it wrote last and the day the link is made (`madeAt`: milliseconds). */
export class CardWriter extends ByteWriter {
  #minute = 0;
  readonly #day: number;

  constructor(madeAt: number) {
    super();
    this.time(madeAt);
    this.#day = dayOfMinute(this.#minute);
  }

  time(at: number): void {
    const minute = minuteOf(at);
    this.signed(minute - this.#minute);
    this.#minute = minute;
  }

  day(date: PlainDate): void {
    this.signed(daysBetween(EPOCH_DAY, date) - this.#day);
  }

  id(id: string): void {
    const letters = Array.from(id, (letter) => ID_LETTERS.indexOf(letter));
    if (letters.length !== ID_LENGTH || letters.includes(-1)) {
      this.text(id);
      return;
    }
    this.count(0);
    const value = letters.reduce((sum, letter) => sum * ID_LETTERS.length + letter, 0);
    for (let place = ID_BYTES - 1; place >= 0; place -= 1) {
      this.byte(Math.floor(value / 256 ** place) % 256);
    }
  }

  /** A list in the order of its codes, each with the step from the code before (1 or more). */
  list<T>(
    items: readonly (readonly [code: number, item: T])[],
    write: (step: number, item: T) => void,
  ): void {
    this.count(items.length);
    let last = -1;
    for (const [code, item] of [...items].sort(([a], [b]) => a - b)) {
      write(code - last, item);
      last = code;
    }
  }
}

/** Reads what CardWriter wrote; throws Unreadable when the bytes do not hold it. */
export class CardReader extends ByteReader {
  #minute = 0;
  readonly #day: number;
  /** Milliseconds since 1970. */
  readonly madeAt: number;

  constructor(bytes: Uint8Array) {
    super(bytes);
    this.madeAt = this.time();
    this.#day = dayOfMinute(this.#minute);
  }

  time(): number {
    this.#minute += this.signed();
    return this.#minute * MINUTE_MS + EPOCH_MS;
  }

  day(): PlainDate {
    const days = this.#day + this.signed();
    if (Math.abs(days) > 4_000_000) throw new Unreadable('The day lies outside the calendar.');
    const date = addDays(EPOCH_DAY, days);
    if (!isPlainDate(date)) throw new Unreadable('The day lies outside the calendar.');
    return date;
  }

  id(): string {
    const written = this.text();
    if (written !== '') {
      if (!ID.test(written)) throw new Unreadable('The id is none.');
      return written;
    }
    let value = 0;
    for (let place = 0; place < ID_BYTES; place += 1) value = value * 256 + this.byte();
    let id = '';
    for (let place = 0; place < ID_LENGTH; place += 1) {
      id = `${ID_LETTERS[value % ID_LETTERS.length] ?? ''}${id}`;
      value = Math.floor(value / ID_LETTERS.length);
    }
    return id;
  }

  /** A list as written by `CardWriter.list`; `read` returns the step it found. */
  list(read: (last: number) => number): void {
    let last = -1;
    const length = this.count();
    if (length > MOST.ids) throw new Unreadable('No card has so much of anything.');
    for (let left = length; left > 0; left -= 1) last = read(last);
  }
}

function dayOfMinute(minute: number): number {
  return Math.floor(minute / MINUTES_A_DAY);
}

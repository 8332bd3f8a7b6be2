import type { QuestionKind } from '../../catalogue/schema.ts';
import type { Card } from '../card/card.ts';
import { crc32 } from '../../formats/crc32.ts';

/*
 * Version 1 of what a resume link holds, byte by byte. `n`: a count, `±`: a signed count, `text`: a
 * count and that many bytes of UTF-8. A time is the minutes since the time before it, rounded down; the
 * first one counts from EPOCH_MS. A day is counted from the day the link was made. Lists stand in the
 * order of their codes (see catalogue/resumeCodes.ts), each telling only the step from the one before.
 *
 *   version, CRC-32 of version and body (4 bytes, highest first)           every version keeps this
 *   time made, time the card was begun
 *   card id: 0 and 5 bytes, or n and its letters
 *   flags: NICKNAME, ARCHIVED, IS_ARCHIVED
 *   [NICKNAME] time, text                        [ARCHIVED] time
 *   answers: n, then each  shape * 4 + min(step - 1, 3), [step - 4], what the shape calls for, time
 *   own accounts: n, then each  (step - 1) * 4 + kind, time, [text]     code: its number (ownIds.ts) - 1
 *   tasks, account tasks, own account tasks: n, then each
 *     (step - 1) * 16 + state * 2 + has marks, [time, [day]], [marks, time of each]
 *   later checks: two bits each in one byte, then each  time, [day]
 *   left behind: n notes, n proofs, n photos, n replies, n answers heard, each (step - 1)
 *
 * A new code is no new version: an older app refuses the link as newer when it meets one.
 */

export const VERSION = 1;
/** 2024-01-01 in milliseconds since 1970. */
export const EPOCH_MS = 1_704_067_200_000;
export const EPOCH_DAY = '2024-01-01';
export const MINUTE_MS = 60_000;
export const MINUTES_A_DAY = 1440;
export const CODE_HEAD_BYTES = 5;

export const FLAGS = { NICKNAME: 1, ARCHIVED: 2, IS_ARCHIVED: 4 } as const;
/** By position, as all lists here. */
export const OWN_KINDS = ['removed', 'unnamed', 'named'] as const;
/** `waiting` is `open` with a day; `none` has only marks. */
export const STATES = ['done', 'open', 'not-needed', 'waived', 'waiting', 'none'] as const;
export const MARKS = ['found', 'moved', 'tested', 'removed'] as const;
export const CHECKS = ['number-dead', 'no-charge', 'accounts-open'] as const;
/** What two bits say of a mark or a check: nothing was recorded, it was taken back, it is so. */
export const TWO_BITS = ['absent', 'no', 'yes'] as const;

/** The 32 letters of ids made by this app: five bits each. Any other id is written out. */
export const ID_LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';
export const ID_LENGTH = 8;

/** The code tables: the position of an id is its code. */
export interface ResumeCodes {
  readonly questions: readonly {
    readonly id: string;
    readonly kind: QuestionKind;
    readonly options: readonly string[];
  }[];
  readonly accounts: readonly string[];
  readonly tasks: readonly string[];
  readonly asks: readonly string[];
}

/** What the link only counts: texts and pictures stay on the phone they were made on. */
export interface LeftBehind {
  readonly notes: number;
  readonly proofs: number;
  readonly photos: number;
  readonly replies: number;
  /** The questions to ask that have an answer noted. */
  readonly heard: readonly string[];
}

/** What a link holds. */
export interface Resumed {
  /** Stamps are whole minutes; values that the link does not tell have the stamp 0. */
  readonly card: Card;
  /** Ids of own accounts whose names were kept out, or were nothing but signs: they have a stand-in. */
  readonly unnamed: readonly string[];
  /** Milliseconds since 1970, a whole minute. */
  readonly madeAt: number;
  readonly left: LeftBehind;
}

/**
 * Why a link is not read. `foreign`: not one of ours, or without its beginning. `truncated`: its end is
 * missing. `damaged`: letters were changed. `newer`: made by a later version of the app. `too-long`: far
 * longer than any card.
 */
export type LinkRefusal = 'foreign' | 'truncated' | 'damaged' | 'newer' | 'too-long';

/** The checksum that belongs into the head: of everything but itself. */
export function checksumOf(packed: Uint8Array): number {
  const covered = packed.slice(CODE_HEAD_BYTES - 1);
  covered[0] = packed[0] ?? 0;
  return crc32(covered);
}

/** Whole minutes since EPOCH_MS, rounded down, of a time in milliseconds since 1970. */
export function minuteOf(at: number): number {
  return Math.floor((at - EPOCH_MS) / MINUTE_MS);
}

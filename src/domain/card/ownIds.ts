import { nameKey } from './names.ts';

/*
 * Accounts of the person's own naming are called `other-<number>`. The number is drawn by lot: two phones
 * or tabs with the same card name accounts without knowing of each other, and a tick must never pass from
 * one account to another. It is a number and no word, so that a resume link carries it whole, in a few bytes,
 * and the account is the same one on every phone. Each is larger than the ones before it, so that accounts
 * named in the same minute, which is all a link knows of the time, keep their order.
 *
 * Earlier versions counted 1, 2, 3. Such a number says nothing across phones, so it is carried over, wherever
 * it is read, into one that also depends on the name and the minute it was given: the same account
 * becomes the same on every phone, and two different ones become two. The last three digits stay.
 */
const COUNTED = 1000;
const DRAWN = 500_000_000;
const LARGEST = 999_999_999;
const LONGEST_STEP = 2 ** 22;
const MINUTE_MS = 60_000;

/** The number of an account of the person's own naming (`other-2`); undefined for any other id. */
export function ownNumber(id: string): number | undefined {
  const match = /^other-([1-9]\d{0,8})$/.exec(id);
  return match ? Number(match[1]) : undefined;
}

/** Where the account stands among those that were named at the same time. */
export function ownPlace(id: string): number {
  return countOf(id) ?? ownNumber(id) ?? 0;
}

/** The number that an earlier version gave it; undefined for one that was drawn, and for any other id. */
export function countOf(id: string): number | undefined {
  const number = ownNumber(id);
  return number === undefined || number >= DRAWN ? undefined : number % COUNTED;
}

/** Whether an earlier version has counted it, and it is not carried over yet. */
export function isCounted(id: string): boolean {
  return (ownNumber(id) ?? COUNTED) < COUNTED;
}

/** What a counted id is carried over to. `at`: when it was named, in milliseconds since 1970. */
export function carriedId(id: string, name: string, at: number): string {
  const hash = hashOf(`${nameKey(name)} ${Math.floor(at / MINUTE_MS)}`);
  return `other-${COUNTED * (1 + (hash % (DRAWN / COUNTED - 1))) + (countOf(id) ?? 0)}`;
}

/** An id for one more account. `random`: from 0 up to, but not including, 1. */
export function drawOwnId(taken: readonly string[], random: number): string {
  const numbers = new Set(taken.map((id) => ownNumber(id) ?? 0));
  let last = DRAWN - 1;
  for (const number of numbers) last = Math.max(last, number);
  let number = last + 1 + Math.floor(random * LONGEST_STEP);
  // At the end of the numbers, which only a made-up card can reach: anywhere else.
  if (number > LARGEST) number = DRAWN + Math.floor(random * (DRAWN / 2));
  while (numbers.has(number)) number += 1;
  return `other-${number}`;
}

/** FNV-1a of the UTF-16 units, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

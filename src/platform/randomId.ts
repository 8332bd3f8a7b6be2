const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/**
 * Eight letters and digits, without those that are easily mistaken for one another. Random enough for
 * cards that are only ever beside a few hundred others.
 */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join('');
}

/** From 0 up to, but not including, 1; as random as randomId(). */
export function randomFraction(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
}

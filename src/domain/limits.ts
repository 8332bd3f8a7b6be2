/*
 * How much of anything there may be. One table for where something is written and where it is read:
 * what an action accepts, the next start reads without loss. Limits keep a hostile or broken text from
 * growing without bound; they lie far above what a person writes by hand.
 */

/** Letters are UTF-16 units, as `maxLength` counts them. */
export const MOST = {
  /** A name that a person gives: of a card, of an account. */
  nameLetters: 40,
  /** Ids, and names as older versions let them be. */
  idLetters: 200,
  /** A note, a reason, a field of a proof, an answer that was heard. */
  textLetters: 20_000,
  /** Options chosen in one answer. */
  options: 500,
} as const;

/** 2100-01-01 in milliseconds since 1970: a clock set far ahead must not make a change win for ever. */
export const LATEST_STAMP = 4_102_444_800_000;

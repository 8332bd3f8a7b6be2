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
  /** Any text when it is read; a note when it is written. */
  textLetters: 20_000,
  /** A reason, a line of a proof, a blank of a message. */
  lineLetters: 500,
  /** What was answered to a question to ask. */
  answerLetters: 2000,
  /** Who answered. */
  whoLetters: 100,
  /** What is looked for in a list. */
  searchLetters: 60,
  /** A phone number as it is typed, with what people put between its digits. */
  phoneLetters: 30,
  /** Options chosen in one answer. */
  options: 500,
  /** Years from now to the day someone leaves, or looks at a task again. */
  yearsAhead: 10,
  /** Originals that could not be read in full and were set aside. */
  asides: 5,
  /** Accounts of the person's own naming on one card. */
  ownAccounts: 200,
  /** Ids in any one record of a card: its tasks, its photos, names that were taken off again. */
  ids: 2000,
  /** Cards that are read, of which links and backups may bring it to `cardsAdded` at most. */
  cards: 5000,
  cardsAdded: 2000,
  /** Cards that were deleted: an id and a time each. */
  removedCards: 20_000,
  /** What a resume link unpacks to. */
  linkBytes: 20_000,
} as const;

/** No proof, check or departure is older. While a year is typed it reads 0002, 0020, 0202. */
export const EARLIEST_DAY = '2000-01-01';

/** 2100-01-01 in milliseconds since 1970: a clock set far ahead must not make a change win for ever. */
export const LATEST_STAMP = 4_102_444_800_000;

/**
 * The latest that is read. A change of what bears the latest stamp must be later still, and one of that
 * again: each takes one millisecond of these twelve days.
 */
export const LATEST_READ = LATEST_STAMP + 1_000_000_000;

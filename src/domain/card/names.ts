import { MOST } from './limits.ts';

// Formatting and control characters (direction marks, zero-width spaces, soft hyphens, line breaks),
// private and broken ones. Joiners are among them: an emoji family falls apart into its
// members, which is better than two names that look alike and are not.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;
// Fillers and the Braille blank: letters by their class, yet nothing is drawn.
const BLANK = /[\u115F\u1160\u3164\uFFA0\u2800]/g;
const MARKS = /(\p{M}{3})\p{M}+/gu;

/**
 * A name as it is kept, wherever it comes from (typed, a link, a backup): one line, without what cannot
 * be seen or turns the text around it, at most three combining marks on a letter, single spaces, at most
 * MOST.nameLetters long and never cut inside a character. Empty when nothing of it can be seen.
 */
export function cleanName(raw: string): string {
  const seen = raw
    .replace(/\s+/g, ' ')
    .replace(UNSEEN, '')
    .replace(BLANK, '')
    .replace(MARKS, '$1')
    .replace(/ +/g, ' ')
    .trim();
  if (!/[^\p{M}\p{Z}]/u.test(seen)) return '';
  return cutTo(seen, MOST.nameLetters);
}

/** Whether something was typed of which nothing can be seen: no name, but not nothing either. */
export function isUnseen(raw: string): boolean {
  return raw.trim() !== '' && cleanName(raw) === '';
}

// Pictures and marks (a tick, a warning sign, an arrow, a flag) with which a text could pass for the
// app's own notices, and quotation marks, which would end the quotes that it stands in.
const SIGNS =
  /[\p{Extended_Pictographic}\p{So}\p{Emoji_Modifier}\uFE00-\uFE0F\u20D0-\u20F0\u2190-\u22FF\u27F0-\u27FF\u2900-\u297F]/gu;
const QUOTES = /["“”„‟«»「」『』﹁﹂﹃﹄〝〞〟＂｢｣]/g;

/**
 * A name that somebody else may have written, as cleanName() and without pictures, marks and quotation
 * marks. Empty when nothing is left: the caller says what stands in its place.
 */
export function cleanForeignName(raw: string): string {
  return cleanName(raw.replace(SIGNS, '').replace(QUOTES, ''));
}

/** Whether two names would be taken for the same: case, width and spaces make no difference. */
export function isSameName(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}

/** Whether a name that went out from here and came back as cleanForeignName() would be taken for `mine`. */
export function isSameForeignName(mine: string, theirs: string): boolean {
  return isSameName(mine, theirs) || (theirs !== '' && isSameName(cleanForeignName(mine), theirs));
}

/** What is the same for names that would be taken for the same. */
export function nameKey(name: string): string {
  return cleanName(name).normalize('NFKC').toLowerCase().replace(/ /g, '');
}

/** The text, or as much of it as fits into `most` UTF-16 units without cutting a character in two. */
export function cutTo(text: string, most: number): string {
  if (text.length <= most) return text;
  const isInside = /[\uD800-\uDBFF]/.test(text.charAt(most - 1));
  return text.slice(0, isInside ? most - 1 : most).trimEnd();
}

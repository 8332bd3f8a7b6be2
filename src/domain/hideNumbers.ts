/** Stands where a digit stood. */
export const HIDDEN_DIGIT = '•';

/**
 * The text with every digit of every script hidden, and runs of three or more Chinese numerals, so
 * that no phone number, reference or passport number can be read from it. What is left of a word keeps
 * its length.
 */
export function hideNumbers(text: string): string {
  return text
    .replace(/\p{Nd}/gu, HIDDEN_DIGIT)
    .replace(/[〇零一二三四五六七八九十两]{3,}/gu, (run) => HIDDEN_DIGIT.repeat(run.length));
}

import { expect, test } from 'vitest';

import { LANGUAGES, type Language } from '../../src/i18n/languages.ts';
import { wordFiles, wordsIn } from '../support/wordFiles.ts';

/**
 * Words that docs/content.md replaces: idioms, second names for one thing, and what claims too much. A new
 * language has no such list before somebody writes one.
 */
const NOT_USED: Readonly<Partial<Record<Language, RegExp>>> = {
  zh: /授权信|搬走|移走|(?<!保)存下|几时|取消号码|好好注销|答应|没能|公共主页|机主|你已经没有的|没有一家运营商/,
  en: /\bphone cards?\b|\bhang(s|ing)? on\b|\blast call\b|\bgo(es|ing)? on\b|does not publish|\bunderstood\b|\bdealt with\b|\bmust come first\b|\btake back\b|\bbound\b|\bpublic page\b|\bfirst screen\b|\bfor want of\b|\b(this|that|the) phone alone\b|\bthe card\b(?! (of|that))|\b(your|my|a) cards?\b(?! (of|holder))/i,
};

// In English a card is a bank card, or what is shown to the clerk; in these two it is named as such.
const A_CARD_THAT_IS_MEANT = /\b(bank|credit|plastic|ID|counter|SIM) cards?\b/gi;

function unwanted(language: Language, text: string): string | undefined {
  return NOT_USED[language]?.exec(text.replace(A_CARD_THAT_IS_MEANT, ''))?.[0];
}

test.each(LANGUAGES)('the words of %s are those of the list', (language) => {
  const found = wordFiles(language).flatMap((file) =>
    [...wordsIn(language, file)].flatMap(([key, text]) => {
      const word = unwanted(language, String(text));
      return word === undefined ? [] : [`${file} › ${key}: ${word}`];
    }),
  );
  expect(found).toEqual([]);
});

test.each([
  ['en', 'Cancel a Cambodian phone card'],
  ['en', 'Add a card'],
  ['en', 'Go on with another phone'],
  ['zh', '先搬走绑定的账号'],
  ['zh', '现在没能存下'],
] as const)('in %s, "%s" is found', (language, text) => {
  expect(unwanted(language, text)).toBeDefined();
});

test('a bank card, the counter card and a SIM card are named as such', () => {
  for (const text of [
    'Delete your bank card',
    'Show the counter card',
    'I have lost the SIM card.',
  ]) {
    expect(unwanted('en', text), text).toBeUndefined();
  }
});

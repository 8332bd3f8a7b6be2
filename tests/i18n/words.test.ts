import { describe, expect, it } from 'vitest';
import { NAMESPACES } from '../../src/i18n/i18n.ts';
import { LANGUAGE_NAMES, LANGUAGES } from '../../src/i18n/languages.ts';
import { wordFiles, wordsIn } from '../support/wordFiles.ts';

/** The forms that a language tells apart when it counts: `days_one`, `days_other`. */
const FORMS = {
  zh: new Intl.PluralRules('zh').resolvedOptions().pluralCategories,
  en: new Intl.PluralRules('en').resolvedOptions().pluralCategories,
};
const FORM_ENDING = /_(zero|one|two|few|many|other)$/;

/** The keys with the endings of their forms taken off. */
function meanings(words: ReadonlyMap<string, unknown>): string[] {
  return [...new Set([...words.keys()].map((key) => key.replace(FORM_ENDING, '')))].sort();
}

/** The placeholders of all forms of a text. */
function placeholders(words: ReadonlyMap<string, unknown>, meaning: string): string[] {
  const texts = [...words].filter(([key]) => key.replace(FORM_ENDING, '') === meaning);
  const found = texts.flatMap(([, text]) =>
    [...String(text).matchAll(/\{\{\s*([^},\s]+)[^}]*\}\}/g)].map((match) => match[1] ?? ''),
  );
  return [...new Set(found)].sort();
}

describe('the word files', () => {
  it.each(LANGUAGES)('of %s are those that the app loads', (language) => {
    expect(wordFiles(language)).toEqual([...NAMESPACES].sort());
  });

  describe.each(NAMESPACES)('%s', (file) => {
    const zh = wordsIn('zh', file);
    const en = wordsIn('en', file);

    it('says the same things in both languages', () => {
      expect(meanings(en)).toEqual(meanings(zh));
    });

    it('has a text for every key, trimmed, with no placeholder left open', () => {
      for (const words of [zh, en]) {
        const wrong = [...words].filter(
          ([, text]) =>
            typeof text !== 'string' ||
            text.trim() === '' ||
            text !== text.trim() ||
            /\{\{|\}\}/.test(text.replace(/\{\{\w+\}\}/g, '')) ||
            // Backticks mark what is dialled or copied; one alone marks the rest of the page.
            (text.match(/`/g) ?? []).length % 2 === 1,
        );
        expect(wrong).toEqual([]);
      }
    });

    it('fills in the same figures and names in both languages', () => {
      const differing = meanings(zh).filter(
        (meaning) => String(placeholders(zh, meaning)) !== String(placeholders(en, meaning)),
      );
      expect(differing).toEqual([]);
    });

    it('counts in the forms of each language', () => {
      for (const [language, words] of [
        ['zh', zh],
        ['en', en],
      ] as const) {
        const counted = [...words.keys()].filter((key) => FORM_ENDING.test(key));
        for (const meaning of new Set(counted.map((key) => key.replace(FORM_ENDING, '')))) {
          const forms = counted
            .filter((key) => key.replace(FORM_ENDING, '') === meaning)
            .map((key) => FORM_ENDING.exec(key)?.[1]);
          expect(forms.toSorted(), `${language} ${meaning}`).toEqual(FORMS[language].toSorted());
        }
        const uncounted = [...words].filter(
          ([key, text]) => String(text).includes('{{count}}') && !FORM_ENDING.test(key),
        );
        expect(uncounted, language).toEqual([]);
      }
    });

    it('is in its own language, and does not shout', () => {
      const plain = (text: string) => text.replace(/`[^`]*`|\{\{\w+\}\}/g, '');
      const chinese = /\p{Script=Han}/u;
      const english = [...en].filter(
        ([, text]) =>
          text !== LANGUAGE_NAMES.zh.name && chinese.test(quoteless(plain(String(text)))),
      );
      expect(english).toEqual([]);
      // Names stay as they are; three small words in a row are a sentence nobody translated.
      const untranslated = [...zh].filter(([, text]) =>
        /(^| )[a-z]+ [a-z]+ [a-z]+/.test(plain(String(text))),
      );
      expect(untranslated).toEqual([]);
      expect([...zh, ...en].filter(([, text]) => /[!！]/.test(String(text)))).toEqual([]);
    });
  });
});

/** English text may quote a Chinese word that someone has to look for. */
function quoteless(text: string): string {
  return text.replace(/“[^”]*”|"[^"]*"|\([^)]*\)/g, '');
}

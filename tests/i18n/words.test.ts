import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { wordFiles, wordsIn } from '../support/wordFiles.ts';
import { brokenTexts, unlikeReference, untranslated, wrongForms } from './wordFileRules.ts';

const [FIRST = 'en'] = LANGUAGES;
const NAMESPACES = wordFiles(FIRST);

it('the types of the words name every file', () => {
  const rows = readFileSync('src/i18n/i18next.d.ts', 'utf8').matchAll(/(\w+): typeof import/g);
  expect([...rows].map(([, name]) => name).sort()).toEqual(NAMESPACES);
});

describe.each(LANGUAGES)('the words of %s', (language) => {
  it('stand in the same files as in every language', () => {
    expect(wordFiles(language)).toEqual(NAMESPACES);
  });

  it.each(NAMESPACES)('in %s are whole', (file) => {
    const words = wordsIn(language, file);
    expect(unlikeReference(words, wordsIn(FIRST, file))).toEqual([]);
    expect(brokenTexts(words)).toEqual([]);
    expect(wrongForms(language, words)).toEqual([]);
    expect(untranslated(language, words)).toEqual([]);
  });
});

describe('in the words of a made-up language', () => {
  const reference = new Map(
    Object.entries({ greet: 'Hello {{name}}', days_one: '{{count}} day', days_other: 'Days' }),
  );
  const words = (changes: Readonly<Record<string, string | undefined>>) =>
    new Map(
      [...new Map([...reference, ...Object.entries(changes)])].filter(
        ([, text]) => text !== undefined,
      ),
    );

  it('nothing is found as long as they are whole', () => {
    const whole = words({ greet: 'Ha {{name}}' });
    expect(unlikeReference(whole, reference)).toEqual([]);
    expect(brokenTexts(whole)).toEqual([]);
    expect(wrongForms('xx', whole)).toEqual([]);
    expect(untranslated('xx', whole)).toEqual([]);
  });

  it.each([
    ['a missing text', { greet: undefined }, 'greet is missing'],
    ['a surplus text', { more: 'x' }, 'more is in no other language'],
    ['a misspelt placeholder', { greet: '{{nmae}}' }, 'greet fills in "nmae" instead of "name"'],
  ])('%s is found', (_what, changes, problem) => {
    expect(unlikeReference(words(changes), reference)).toEqual([problem]);
  });

  it.each([
    ['an empty text', '', 'greet is empty'],
    ['a space too many', ' x', 'greet begins or ends with a space'],
    ['an open placeholder', '{{name', 'greet: open placeholder'],
    ['half a mark', '`x', 'greet: a backtick has no partner'],
    ['a shout', 'x!', 'greet shouts'],
  ])('%s is found', (_what, greet, problem) => {
    expect(brokenTexts(words({ greet }))).toEqual([problem]);
  });

  it('a form too few is found, and a text that counts without one', () => {
    expect(wrongForms('en', words({ days_one: undefined }))).toHaveLength(1);
    expect(wrongForms('zh', words({}))).toHaveLength(1);
    expect(wrongForms('en', words({ greet: '{{count}}' }))).toEqual([
      'greet counts without a form',
    ]);
  });

  it('a text that was not translated is found', () => {
    expect(untranslated('en', words({ greet: '你好' }))).toEqual(['greet was not translated']);
    expect(untranslated('zh', new Map([['greet', 'say it in english']]))).toHaveLength(1);
    expect(untranslated('zh', new Map([['greet', '打开 Settings']]))).toEqual([]);
  });
});

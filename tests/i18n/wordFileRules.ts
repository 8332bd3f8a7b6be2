import { languageRow, LANGUAGES, LANGUAGE_ROWS } from '../../src/i18n/languages.ts';

/** The texts of one file by their keys. */
export type FileWords = ReadonlyMap<string, unknown>;

/** The forms in which texts are counted: `days_one`, `days_other`. */
const FORM_ENDING = /_(zero|one|two|few|many|other)$/;
/** What other languages call themselves is the same in all. */
const OWN_NAMES: readonly string[] = LANGUAGES.map((language) => LANGUAGE_ROWS[language].name);

/** Where `words` do not say the same things as `reference`, with the same figures and names. */
export function unlikeReference(words: FileWords, reference: FileWords): string[] {
  const all = new Set([...meanings(words), ...meanings(reference)]);
  return [...all].flatMap((meaning) => {
    if (!meanings(words).includes(meaning)) return [`${meaning} is missing`];
    if (!meanings(reference).includes(meaning)) return [`${meaning} is in no other language`];
    const [here, there] = [placeholders(words, meaning), placeholders(reference, meaning)];
    return here === there ? [] : [`${meaning} fills in "${here}" instead of "${there}"`];
  });
}

/** Texts that are empty, untrimmed, shouted, or end inside a placeholder or a mark. */
export function brokenTexts(words: FileWords): string[] {
  return [...words].flatMap(([key, text]) => {
    if (typeof text !== 'string' || text.trim() === '') return [`${key} is empty`];
    if (text !== text.trim()) return [`${key} begins or ends with a space`];
    if (/\{\{|\}\}/.test(text.replace(/\{\{\w+\}\}/g, ''))) return [`${key}: open placeholder`];
    // Backticks mark what is dialled or copied; one alone marks the rest of the page.
    if ((text.match(/`/g) ?? []).length % 2 === 1) return [`${key}: a backtick has no partner`];
    return /[!！]/.test(text) ? [`${key} shouts`] : [];
  });
}

/** Counted texts that lack a form of their language, or have one it does not know. */
export function wrongForms(language: string, words: FileWords): string[] {
  const { tag } = languageRow(language);
  const wanted = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.toSorted().join();
  const counted = [...words.keys()].filter((key) => FORM_ENDING.test(key));
  const uncounted = [...words]
    .filter(([key, text]) => String(text).includes('{{count}}') && !FORM_ENDING.test(key))
    .map(([key]) => `${key} counts without a form`);
  const wrong = [...new Set(counted.map(meaningOf))].filter((meaning) => {
    const forms = counted.filter((key) => meaningOf(key) === meaning);
    return (
      forms
        .map((key) => FORM_ENDING.exec(key)?.[1])
        .toSorted()
        .join() !== wanted
    );
  });
  return [...uncounted, ...wrong.map((meaning) => `${meaning} needs the forms ${wanted}`)];
}

/** Texts in the letters of another language. */
export function untranslated(language: string, words: FileWords): string[] {
  const isForeign = languageRow(language).script === 'Han' ? isLatinSentence : hasHan;
  return [...words]
    .filter(([, text]) => !OWN_NAMES.includes(String(text)))
    .filter(([, text]) => isForeign(String(text).replace(/`[^`]*`|\{\{\w+\}\}/g, '')))
    .map(([key]) => `${key} was not translated`);
}

/** Names stay as they are; three small words in a row are a sentence. */
function isLatinSentence(text: string): boolean {
  return /(^| )[a-z]+ [a-z]+ [a-z]+/.test(text);
}

/** A Chinese word that someone has to look for may be quoted. */
function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text.replace(/“[^”]*”|"[^"]*"|\([^)]*\)/g, ''));
}

function meaningOf(key: string): string {
  return key.replace(FORM_ENDING, '');
}

function meanings(words: FileWords): string[] {
  return [...new Set([...words.keys()].map(meaningOf))];
}

/** The placeholders of all forms of a text. */
function placeholders(words: FileWords, meaning: string): string {
  const texts = [...words].filter(([key]) => meaningOf(key) === meaning);
  const found = texts.flatMap(([, text]) =>
    [...String(text).matchAll(/\{\{\s*([^},\s]+)[^}]*\}\}/g)].map((match) => match[1] ?? ''),
  );
  return [...new Set(found)].sort().join(', ');
}

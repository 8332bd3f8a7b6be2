import { languageRow } from '../../src/i18n/languages.ts';
import {
  textAt,
  textsOf,
  WORD_FILES,
  type Tables,
  type WordFile,
  type WordsByLanguage,
  type WordTree,
} from './tables.ts';

/** The path of every text that the catalogue asks for, and of those it can do without. */
function wanted(tables: Tables): { [file in WordFile]: { needed: string[]; allowed: string[] } } {
  const exactly = (needed: string[]) => ({ needed, allowed: [] as string[] });
  return {
    tasks: exactly(
      tables.tasks.flatMap(({ id, steps, take = [] }) => [
        `${id}.title`,
        `${id}.why`,
        ...steps.map((step) => `${id}.steps.${step.id}`),
        ...take.map((item) => `${id}.take.${item.id}`),
      ]),
    ),
    accounts: {
      needed: tables.accounts.flatMap(({ id, steps }) => [
        `${id}.name`,
        `${id}.lost`,
        ...steps.map((step) => `${id}.steps.${step.id}`),
      ]),
      allowed: tables.accounts.map(({ id }) => `${id}.title`),
    },
    carriers: exactly(tables.carriers.flatMap(({ id }) => [`${id}.name`, `${id}.about`])),
    sellers: exactly(tables.sellers.flatMap(({ id }) => [`${id}.name`, `${id}.about`])),
    asks: exactly(tables.questionsToAsk.flatMap(({ id }) => [`${id}.question`, `${id}.label`])),
    facts: {
      needed: unique([...tables.carriers, ...tables.sellers].flatMap(({ facts }) => facts)),
      allowed: [...tables.factsInCode],
    },
    questions: {
      needed: tables.questions.flatMap(({ id, options }) => [
        `${id}.title`,
        `${id}.short`,
        ...options
          .filter((option) => !hasNameElsewhere(tables, id, option.id))
          .map((option) => `${id}.options.${option.id}.label`),
      ]),
      allowed: tables.questions.flatMap(({ id, options }) => [
        `${id}.why`,
        `${id}.whyTravel`,
        ...options.flatMap((option) => [
          `${id}.options.${option.id}.label`,
          `${id}.options.${option.id}.hint`,
        ]),
      ]),
    },
  };
}

export function missingWords(tables: Tables, words: WordsByLanguage): string[] {
  return everywhere(words, (language, file, tree) => {
    const { needed } = wanted(tables)[file];
    return needed
      .filter((path) => textAt(tree, path) === undefined)
      .map((path) => `locales/${language}/${file}.json lacks ${path}: write it`);
  });
}

export function surplusWords(tables: Tables, words: WordsByLanguage): string[] {
  return everywhere(words, (language, file, tree) => {
    const { needed, allowed } = wanted(tables)[file];
    const known = new Set([...needed, ...allowed]);
    return textsOf(tree)
      .filter(({ path }) => !known.has(path))
      .map(({ path }) => `locales/${language}/${file}.json: nothing shows ${path}; remove it`);
  });
}

/** A reason or a hint, which some rows have, must be there for everyone. */
export function wordsMissingSomewhere(words: WordsByLanguage): string[] {
  return everywhere(words, (language, file, tree) =>
    Object.entries(words).flatMap(([other, files]) =>
      textsOf(files[file])
        .filter(({ path }) => textAt(tree, path) === undefined)
        .map(({ path }) => `locales/${language}/${file}.json lacks ${path}, which ${other} has`),
    ),
  );
}

export function emptyWords(words: WordsByLanguage): string[] {
  return everywhere(words, (language, file, tree) =>
    textsOf(tree)
      .filter(({ text }) => text.trim() === '')
      .map(({ path }) => `locales/${language}/${file}.json: ${path} is empty; write it`),
  );
}

/** Backticks come in pairs, and nothing else is markup. */
export function brokenMarks(words: WordsByLanguage): string[] {
  return everywhere(words, (language, file, tree) =>
    textsOf(tree).flatMap(({ path, text }) => {
      const at = `locales/${language}/${file}.json, ${path}`;
      return [
        ...(text.split('`').length % 2 === 0 ? [`${at}: a backtick has no partner`] : []),
        ...(/<[a-z/]|\*\*|\]\(/i.test(text) ? [`${at}: no HTML and no Markdown`] : []),
      ];
    }),
  );
}

export function longTitles(words: WordsByLanguage): string[] {
  return everywhere(words, (language, file, tree) => {
    if (file !== 'tasks') return [];
    const { script, longestTitle } = languageRow(language);
    const length = script === 'Han' ? hanLength : (text: string) => text.length;
    return textsOf(tree)
      .filter(({ path, text }) => path.endsWith('.title') && length(text) > longestTitle)
      .map(({ path, text }) => `locales/${language}/tasks.json, ${path}: shorten "${text}"`);
  });
}

/** In Chinese characters: a Latin letter or digit is half as wide, a space nothing. */
function hanLength(text: string): number {
  return [...text.replaceAll(' ', '')].reduce(
    (length, character) => length + (/[!-~]/.test(character) ? 0.5 : 1),
    0,
  );
}

/** Carriers, sellers and accounts have their names once, not again as options. */
function hasNameElsewhere(tables: Tables, question: string, option: string): boolean {
  const rows: Record<string, readonly { readonly id: string }[]> = {
    carrier: tables.carriers,
    seller: tables.sellers,
    accounts: tables.accounts,
  };
  return rows[question]?.some(({ id }) => id === option) ?? false;
}

function everywhere(
  words: WordsByLanguage,
  look: (language: string, file: WordFile, tree: WordTree) => string[],
): string[] {
  return Object.entries(words).flatMap(([language, files]) =>
    WORD_FILES.flatMap((file) => look(language, file, files[file])),
  );
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

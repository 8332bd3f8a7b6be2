import type { Fact } from '../../src/catalogue/schema.ts';
import {
  placeholdersIn,
  stepsOf,
  textAt,
  textsOf,
  WORD_FILES,
  type Tables,
  type WordsByLanguage,
} from './tables.ts';

/** Names that hold digits and say nothing about the world. */
const NAMES = ['12306'];

const UNITS =
  '(?:个|至|到|-|–|多|余)?\\s*(?:天|日|小时|分钟|秒|周|星期|个月|月|年|工作日|' +
  '(?:business |working )?(?:days?|hours?|hrs?|minutes?|mins?|seconds?|weeks?|months?|years?)\\b)';
const MONEY =
  '(?:美元|美金|美分|元|块|瑞尔|人民币|USD|US\\$|KHR|RMB|CNY|dollars?|cents?|riels?|yuan)';

const FIGURES: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['an e-mail address', /[\w.+-]+@[\w-]+\.[\w.]+/],
  ['a dialling code', /[*#]\d|\d[*#]/],
  ['an amount of money', new RegExp(`[$€£¥￥៛]\\s*\\d|\\d\\s*${MONEY}|${MONEY}\\s*\\d`, 'i')],
  ['a count of time', new RegExp(`\\d[\\s-]*${UNITS}`, 'i')],
  // Three digits in a row are a short code at least; a year stays a year.
  ['a phone number or short code', /\+\d|(?<![A-Za-z\d])\d(?:[ -]?\d){2,}(?![A-Za-z\d%])/],
];

/** A figure in the words has no source; as a placeholder it comes from a fact that has one. */
export function literalFigures(words: WordsByLanguage): string[] {
  const checked = WORD_FILES.filter((file) => file !== 'questions');
  return Object.entries(words).flatMap(([language, files]) =>
    checked.flatMap((file) =>
      textsOf(files[file]).flatMap(({ path, text }) => {
        const found = figuresIn(text);
        const at = `locales/${language}/${file}.json, ${path}`;
        return found.map((what) => `${at}: ${what} is written out; use a fact's placeholder`);
      }),
    ),
  );
}

export function figuresIn(text: string): string[] {
  const plain = NAMES.reduce(
    (left, name) => left.replaceAll(name, ''),
    text
      .replaceAll(/\{\{[^}]*\}\}/g, '…')
      .replaceAll(/(?<!\d)(?:19|20)\d\d(?:\s*年|(?![\d-]))/g, ''),
  );
  return FIGURES.filter(([, pattern]) => pattern.test(plain)).map(([what]) => what);
}

/** A placeholder is filled by a fact that the step, or the fact's own row, names. */
export function unfilledPlaceholders(tables: Tables, words: WordsByLanguage): string[] {
  return Object.entries(words).flatMap(([language, files]) =>
    WORD_FILES.flatMap((file) =>
      textsOf(files[file]).flatMap(({ path, text }) => {
        const sources = factsBehind(tables, file, path);
        return placeholdersIn(text)
          .filter((name) => !sources.some(({ values = {} }) => name in values))
          .map(
            (name) =>
              `locales/${language}/${file}.json, ${path}: no fact named there gives {{${name}}}`,
          );
      }),
    ),
  );
}

/** What nobody could confirm is asked, not stated: its figures are never shown. */
export function uncertainPlaceholders(tables: Tables, words: WordsByLanguage): string[] {
  return Object.entries(words).flatMap(([language, files]) =>
    WORD_FILES.flatMap((file) =>
      textsOf(files[file]).flatMap(({ path, text }) => {
        const low = factsBehind(tables, file, path).filter(
          ({ confidence }) => confidence === 'low',
        );
        return placeholdersIn(text).flatMap((name) =>
          low
            .filter(({ values = {} }) => name in values)
            .map(
              ({ id }) =>
                `locales/${language}/${file}.json, ${path}: {{${name}}} comes from "${id}", ` +
                'which is too uncertain to show; turn it into a question to ask',
            ),
        );
      }),
    ),
  );
}

/** Two facts of one step that give the same placeholder: which of them is shown? */
export function ambiguousPlaceholders(tables: Tables): string[] {
  return stepsOf(tables).flatMap(({ step, path }) => {
    const names = (step.facts ?? []).flatMap((id) =>
      Object.keys(tables.facts.get(id)?.values ?? {}),
    );
    return names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((name) => `step ${path}: two of its facts give {{${name}}}; rename one, or split it`);
  });
}

/** Nobody should learn more in one language than in another. */
export function unequalPlaceholders(words: WordsByLanguage): string[] {
  const [first, ...others] = Object.entries(words);
  if (!first) return [];
  const [language, files] = first;
  return others.flatMap(([other, otherFiles]) =>
    WORD_FILES.flatMap((file) =>
      textsOf(files[file]).flatMap(({ path, text }) => {
        const translated = textAt(otherFiles[file], path);
        if (translated === undefined) return [];
        const [here, there] = [text, translated].map((t) =>
          [...new Set(placeholdersIn(t))].sort().join(', '),
        );
        const at = `locales/*/${file}.json, ${path}`;
        return here === there ? [] : [`${at}: ${language} shows "${here}", ${other} "${there}"`];
      }),
    ),
  );
}

function factsBehind(tables: Tables, file: string, path: string): Fact[] {
  const ids =
    file === 'facts'
      ? [path]
      : (stepsOf(tables).find((step) => step.file === file && step.path === path)?.step.facts ??
        []);
  return ids.flatMap((id) => tables.facts.get(id) ?? []);
}

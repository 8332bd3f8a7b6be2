/** All that differs by language beside its words. A language is a row here and a folder of words. */
interface LanguageRow {
  /** What it calls itself where there is little room, and in full. */
  readonly name: string;
  readonly inFull: string;
  /** For the page and for `Intl`. */
  readonly tag: string;
  /** What phones call it beside the tag's first part: iOS has a tag of its own for Cantonese. */
  readonly alsoCalled?: readonly string[];
  /** Between the members of a list, and between a name and what it stands for. */
  readonly comma: string;
  readonly colon: string;
  /** How a month is written beside a day. */
  readonly month: 'short' | 'long';
  /** The letters of its words: others in them were not translated. */
  readonly script: 'Han' | 'Latin';
  /** The longest title of a task that fits on a small phone, in letters of its script. */
  readonly longestTitle: number;
}

export const LANGUAGE_ROWS = {
  zh: {
    name: '中文',
    inFull: '中文',
    tag: 'zh-Hans',
    alsoCalled: ['cmn', 'yue', 'wuu', 'nan', 'hak'],
    comma: '、',
    colon: '：',
    month: 'long',
    script: 'Han',
    longestTitle: 16,
  },
  en: {
    name: 'EN',
    inFull: 'English',
    tag: 'en',
    comma: ', ',
    colon: ': ',
    month: 'short',
    script: 'Latin',
    longestTitle: 45,
  },
} as const satisfies Readonly<Record<string, LanguageRow>>;

export type Language = keyof typeof LANGUAGE_ROWS;

/** In the order in which they are offered. */
export const LANGUAGES = Object.keys(LANGUAGE_ROWS) as readonly Language[];

/** For those who speak none of ours; also what a clerk reads below the Khmer. */
export const COMMON_LANGUAGE: Language = 'en';

/** Whether a stored or linked value is one of our languages. */
export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** The row of a language; of the common one for anything else. */
export function languageRow(language: string): LanguageRow {
  return LANGUAGE_ROWS[isLanguage(language) ? language : COMMON_LANGUAGE];
}

/**
 * The first of the browser's languages that we speak (BCP 47 tags, most wanted first; `_` for `-`
 * will do), whatever its kind: any Chinese gives Chinese. When we speak none of them, the common one.
 */
export function detectLanguage(wanted: readonly string[]): Language {
  const spoken = wanted.map((tag) => languageCalled(tag.toLowerCase().split(/[-_]/)[0] ?? ''));
  return spoken.find((language) => language !== undefined) ?? COMMON_LANGUAGE;
}

function languageCalled(primary: string): Language | undefined {
  return LANGUAGES.find(
    (language) => language === primary || languageRow(language).alsoCalled?.includes(primary),
  );
}

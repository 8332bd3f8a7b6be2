export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * What each language calls itself in sight and spoken (the spoken name holds the one in sight), and
 * its tag for the page and for `Intl`.
 */
export const LANGUAGE_NAMES: Record<Language, { name: string; spoken: string; tag: string }> = {
  zh: { name: '中文', spoken: '中文', tag: 'zh-Hans' },
  en: { name: 'EN', spoken: 'EN, English', tag: 'en' },
};

/** Whether a stored or linked value is one of our languages. */
export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

// Phones name some kinds of Chinese by tags of their own: iOS calls Cantonese `yue`.
const CHINESE = ['cmn', 'yue', 'wuu', 'nan', 'hak'];

/**
 * The first of the browser's languages that we speak (BCP 47 tags, most wanted first; `_` for `-`
 * will do). Chinese of any kind gives Chinese; when we speak none of them, English.
 */
export function detectLanguage(wanted: readonly string[]): Language {
  const primary = wanted
    .map((tag) => tag.toLowerCase().split(/[-_]/)[0] ?? '')
    .map((tag) => (CHINESE.includes(tag) ? 'zh' : tag));
  return primary.find(isLanguage) ?? 'en';
}

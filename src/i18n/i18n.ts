import i18next, { type CustomTypeOptions, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { isLanguage, languageRow, type Language } from './languages.ts';
import { isolate } from './setApart.ts';

/** The files of words, as i18next.d.ts lists them. */
export type Namespace = keyof CustomTypeOptions['resources'];

// Each file becomes a chunk of its own, so a language and a screen's words come only when wanted.
const FILES = import.meta.glob<object>(['/locales/*/*.json', '!/locales/clerk/*'], {
  import: 'default',
});

// The language last asked for; another one than the present while its words are on the way.
let wanted: Language | undefined;

// Loaded so far: a change of language must bring all of them, or a screen would lose its words.
const inUse = new Set<Namespace>(['common']);

/**
 * Starts the words in `language` and loads what the first screen needs. Rejects when that cannot be
 * loaded. In development and in tests a missing word is an error instead of a key on the screen.
 */
export async function startI18n(language: Language): Promise<i18n> {
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: {},
    ns: [],
    defaultNS: 'common',
    fallbackLng: false,
    // React escapes what it draws.
    interpolation: { escape: isolate },
    react: { useSuspense: false, bindI18nStore: 'added' },
    ...(import.meta.env.PROD ? {} : { saveMissing: true, missingKeyHandler: refuseMissingWord }),
  });
  await loadWords('common');
  return i18next;
}

/** Loads these namespaces in the present language; at once when they are there. Rejects offline. */
export async function loadWords(...namespaces: readonly Namespace[]): Promise<void> {
  for (const namespace of namespaces) inUse.add(namespace);
  // The language may change meanwhile: the words must be there in the one that is then the present.
  while (missing(present(), namespaces).length > 0) await loadFiles(present(), namespaces);
}

/**
 * Switches the language once all words in use are there, also those of a screen that was opened
 * meanwhile, so that no screen is ever half translated. False when another language was asked for
 * since: the last wish counts. Rejects, and changes nothing, when the words cannot be loaded.
 */
export async function changeLanguage(language: Language): Promise<boolean> {
  wanted = language;
  try {
    while (missing(language, inUse).length > 0) await loadFiles(language, inUse);
    if (wanted !== language) return false;
    await i18next.changeLanguage(language);
    return wanted === language;
  } catch (error) {
    if (wanted !== language) return false;
    wanted = present();
    throw error;
  }
}

/** The tag for `lang` attributes and `Intl`: `zh-Hans` or `en`. */
export function languageTag(language: string): string {
  return isLanguage(language) ? languageRow(language).tag : language;
}

function present(): Language {
  return i18next.language as Language;
}

function missing(language: Language, namespaces: Iterable<Namespace>): Namespace[] {
  return [...namespaces].filter((namespace) => !i18next.hasResourceBundle(language, namespace));
}

async function loadFiles(language: Language, namespaces: Iterable<Namespace>): Promise<void> {
  await Promise.all([...namespaces].map((namespace) => loadFile(language, namespace)));
}

async function loadFile(language: Language, namespace: Namespace): Promise<void> {
  if (i18next.hasResourceBundle(language, namespace)) return;
  i18next.addResourceBundle(language, namespace, await readWordFile(language, namespace));
}

/** The words of a file, for what is shown in another language than the app's. Rejects offline. */
export async function readWordFile(language: Language, namespace: Namespace): Promise<object> {
  const load = FILES[`/locales/${language}/${namespace}.json`];
  if (!load) throw new Error(`No words for ${language}/${namespace}`);
  return load();
}

function refuseMissingWord(languages: readonly string[], namespace: string, key: string): void {
  throw new Error(`No words for ${languages.join(', ')}/${namespace}: ${key}`);
}

import type english from '../../locales/en/messages.json';
import { readWordFile } from './i18n.ts';
import { LANGUAGES, type Language } from './languages.ts';

type MessageWords = typeof english;

export interface SentWords {
  readonly inLanguage: Readonly<Record<Language, MessageWords>>;
  /** The letters of authorisation in Khmer, by the id of the message. */
  readonly khmer: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

let loading: Promise<SentWords> | undefined;

/**
 * The messages in every language they can be sent in, whatever the language of the app. Always the
 * same promise, for React's `use`; after a failure the next call tries again.
 */
export function loadMessageWords(): Promise<SentWords> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<SentWords> {
  const [letter, ofCompany, ...words] = await Promise.all([
    import('../../locales/clerk/letter.json'),
    import('../../locales/clerk/letterCompany.json'),
    ...LANGUAGES.map((language) => readWordFile(language, 'messages')),
  ]);
  const khmer = { letter: letter.default, 'letter-company': ofCompany.default };
  const inLanguage = Object.fromEntries(LANGUAGES.map((language, at) => [language, words[at]]));
  return { inLanguage: inLanguage as Record<Language, MessageWords>, khmer };
}

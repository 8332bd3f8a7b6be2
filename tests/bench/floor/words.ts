import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';

// A chunk for each language, fetched when wanted.
const FILES = import.meta.glob<object>('./words/*.json', { import: 'default' });

type Say = (key: string, values?: object) => string;

/** These pages have words of their own, which the types of the app do not know. */
export function useSay(): { say: Say; language: string } {
  const { t, i18n } = useTranslation();
  return { say: t as unknown as Say, language: i18n.language };
}

export async function setLanguage(language: string): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    i18next.addResourceBundle(language, 'translation', await FILES[`./words/${language}.json`]?.());
  }
  await i18next.changeLanguage(language);
}

export async function startWords(language: string): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: {},
    fallbackLng: false,
    defaultNS: 'translation' as never,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  await setLanguage(language);
}

import type enAccounts from '../../locales/en/accounts.json';
import type enAsks from '../../locales/en/asks.json';
import type enCarriers from '../../locales/en/carriers.json';
import type enCommon from '../../locales/en/common.json';
import type enFacts from '../../locales/en/facts.json';
import type enQuestions from '../../locales/en/questions.json';
import type enScreens from '../../locales/en/screens.json';
import type enSellers from '../../locales/en/sellers.json';
import type enTasks from '../../locales/en/tasks.json';
import { LANGUAGES, type Language } from '../../src/i18n/languages.ts';

/** As English has them: in every language the keys are the same, but for the forms of counted texts. */
interface Catalogued {
  readonly accounts: typeof enAccounts;
  readonly asks: typeof enAsks;
  readonly carriers: typeof enCarriers;
  readonly facts: typeof enFacts;
  readonly questions: typeof enQuestions;
  readonly sellers: typeof enSellers;
  readonly tasks: typeof enTasks;
}

const FILES = import.meta.glob<object>(['/locales/*/*.json', '!/locales/clerk/*'], {
  eager: true,
  import: 'default',
});

/** The words that every screen shares, for looking things up by role and name. */
export const SAID = byLanguage((file) => ({ ...file('common'), ...file('screens') })) as Readonly<
  Record<Language, typeof enCommon & typeof enScreens>
>;

/** The words of the catalogue's rows. */
export const WORDS = byLanguage((file) => ({
  accounts: file('accounts'),
  asks: file('asks'),
  carriers: file('carriers'),
  facts: file('facts'),
  questions: file('questions'),
  sellers: file('sellers'),
  tasks: file('tasks'),
})) as Readonly<Record<Language, Catalogued>>;

function byLanguage(make: (file: (name: string) => object) => object): Record<string, object> {
  return Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      make((name) => FILES[`/locales/${language}/${name}.json`] ?? {}),
    ]),
  );
}

/** `text` with its placeholders filled, as i18next would. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
}

/** The form of `key` for one thing; Chinese has only the other one. */
export function one(words: object, key: string): string {
  const forms = words as Record<string, string>;
  return forms[`${key}_one`] ?? forms[`${key}_other`] ?? '';
}

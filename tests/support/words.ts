import enAccounts from '../../locales/en/accounts.json';
import enAsks from '../../locales/en/asks.json';
import enCarriers from '../../locales/en/carriers.json';
import enCommon from '../../locales/en/common.json';
import enFacts from '../../locales/en/facts.json';
import enQuestions from '../../locales/en/questions.json';
import enScreens from '../../locales/en/screens.json';
import enSellers from '../../locales/en/sellers.json';
import enTasks from '../../locales/en/tasks.json';
import zhAccounts from '../../locales/zh/accounts.json';
import zhAsks from '../../locales/zh/asks.json';
import zhCarriers from '../../locales/zh/carriers.json';
import zhCommon from '../../locales/zh/common.json';
import zhFacts from '../../locales/zh/facts.json';
import zhQuestions from '../../locales/zh/questions.json';
import zhScreens from '../../locales/zh/screens.json';
import zhSellers from '../../locales/zh/sellers.json';
import zhTasks from '../../locales/zh/tasks.json';

/** The words that every screen shares, for looking things up by role and name. */
export const SAID = {
  zh: { ...zhCommon, ...zhScreens },
  en: { ...enCommon, ...enScreens },
} as const;

/** The words of the catalogue's rows. */
export const WORDS = {
  zh: {
    accounts: zhAccounts,
    asks: zhAsks,
    carriers: zhCarriers,
    facts: zhFacts,
    questions: zhQuestions,
    sellers: zhSellers,
    tasks: zhTasks,
  },
  en: {
    accounts: enAccounts,
    asks: enAsks,
    carriers: enCarriers,
    facts: enFacts,
    questions: enQuestions,
    sellers: enSellers,
    tasks: enTasks,
  },
} as const;

/** `text` with its placeholders filled, as i18next would. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
}

/** The form of `key` for one thing; Chinese has only the other one. */
export function one(words: object, key: string): string {
  const forms = words as Record<string, string>;
  return forms[`${key}_one`] ?? forms[`${key}_other`] ?? '';
}

import type accounts from '../../locales/zh/accounts.json';
import type asks from '../../locales/zh/asks.json';
import type carriers from '../../locales/zh/carriers.json';
import type common from '../../locales/zh/common.json';
import type facts from '../../locales/zh/facts.json';
import type questions from '../../locales/zh/questions.json';
import type sellers from '../../locales/zh/sellers.json';
import type tasks from '../../locales/zh/tasks.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    enableSelector: true;
    resources: {
      accounts: typeof accounts;
      asks: typeof asks;
      carriers: typeof carriers;
      common: typeof common;
      facts: typeof facts;
      questions: typeof questions;
      sellers: typeof sellers;
      tasks: typeof tasks;
    };
  }
}

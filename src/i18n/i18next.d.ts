import 'i18next';

// A row for each file of words.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    enableSelector: true;
    resources: {
      accounts: typeof import('../../locales/zh/accounts.json');
      asks: typeof import('../../locales/zh/asks.json');
      backup: typeof import('../../locales/zh/backup.json');
      carriers: typeof import('../../locales/zh/carriers.json');
      changes: typeof import('../../locales/zh/changes.json');
      common: typeof import('../../locales/zh/common.json');
      counter: typeof import('../../locales/zh/counter.json');
      facts: typeof import('../../locales/zh/facts.json');
      install: typeof import('../../locales/zh/install.json');
      messages: typeof import('../../locales/zh/messages.json');
      move: typeof import('../../locales/zh/move.json');
      plan: typeof import('../../locales/zh/plan.json');
      proof: typeof import('../../locales/zh/proof.json');
      questions: typeof import('../../locales/zh/questions.json');
      record: typeof import('../../locales/zh/record.json');
      refusals: typeof import('../../locales/zh/refusals.json');
      screens: typeof import('../../locales/zh/screens.json');
      sellers: typeof import('../../locales/zh/sellers.json');
      tasks: typeof import('../../locales/zh/tasks.json');
    };
  }
}

import type accounts from '../../locales/zh/accounts.json';
import type asks from '../../locales/zh/asks.json';
import type backup from '../../locales/zh/backup.json';
import type carriers from '../../locales/zh/carriers.json';
import type changes from '../../locales/zh/changes.json';
import type common from '../../locales/zh/common.json';
import type counter from '../../locales/zh/counter.json';
import type facts from '../../locales/zh/facts.json';
import type install from '../../locales/zh/install.json';
import type messages from '../../locales/zh/messages.json';
import type move from '../../locales/zh/move.json';
import type proof from '../../locales/zh/proof.json';
import type questions from '../../locales/zh/questions.json';
import type record from '../../locales/zh/record.json';
import type refusals from '../../locales/zh/refusals.json';
import type screens from '../../locales/zh/screens.json';
import type sellers from '../../locales/zh/sellers.json';
import type tasks from '../../locales/zh/tasks.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    enableSelector: true;
    resources: {
      accounts: typeof accounts;
      asks: typeof asks;
      backup: typeof backup;
      carriers: typeof carriers;
      changes: typeof changes;
      common: typeof common;
      counter: typeof counter;
      facts: typeof facts;
      install: typeof install;
      messages: typeof messages;
      move: typeof move;
      proof: typeof proof;
      questions: typeof questions;
      record: typeof record;
      refusals: typeof refusals;
      screens: typeof screens;
      sellers: typeof sellers;
      tasks: typeof tasks;
    };
  }
}

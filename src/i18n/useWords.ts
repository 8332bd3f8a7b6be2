import type { i18n, TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Namespace } from './i18n.ts';
import type { Language } from './languages.ts';
import { setNameApart } from './setApart.ts';

export type Values = Readonly<Record<string, string | number>>;

/** What of a checklist task its words are found by. */
export interface TaskRef {
  readonly id: string;
  readonly account?: { readonly id: string; readonly name?: string };
}

/** What a card is called after when it has no nickname. */
export interface CardRef {
  readonly carrier?: readonly string[];
  readonly seller?: readonly string[];
}

/**
 * The words of the catalogue's rows, found by id. Ids come as plain strings here, so the compiler
 * cannot check them: tests/catalogue walks the whole catalogue in both languages instead.
 */
export interface Words {
  readonly language: Language;
  taskTitle(task: TaskRef): string;
  taskWhy(task: TaskRef): string;
  stepText(task: TaskRef, stepId: string, values: Values): string;
  takeText(taskId: string, itemId: string): string;
  accountName(account: { readonly id: string; readonly name?: string }): string;
  carrierName(id: string): string;
  sellerName(id: string): string;
  optionLabel(questionId: string, optionId: string): string;
  /** The nickname, else the carrier's or seller's name; undefined while neither is known. */
  cardName(nickname: string, situation: CardRef): string | undefined;
  optionHint(questionId: string, optionId: string): string | undefined;
  /** Any other row: `row('asks', 'fee.question')`. */
  row(namespace: Namespace, path: string, values?: Values): string;
  optionalRow(namespace: Namespace, path: string): string | undefined;
}

/** The words in the present language; a new object when the language changes. */
export function useWords(): Words {
  const { t, i18n: instance } = useTranslation();
  const language = instance.language as Language;
  return useMemo(() => wordsOf(t, instance, language), [t, instance, language]);
}

function wordsOf(t: TFunction, instance: i18n, language: Language): Words {
  const translate = t as unknown as (key: string, options: object) => string;
  const row = (ns: Namespace, path: string, values: Values = {}): string =>
    translate(path, { ns, ...values });
  const optionalRow = (ns: Namespace, path: string): string | undefined =>
    instance.exists(path, { ns }) ? row(ns, path) : undefined;
  const accountName = (account: { id: string; name?: string }): string =>
    account.name ??
    optionalRow('accounts', `${account.id}.name`) ??
    row('screens', 'account.otherName');
  // Where there is no number to change, such as on papers, the usual title would be wrong.
  const ownTitle = ({ id, name }: { id: string; name?: string }): string | undefined =>
    name === undefined ? optionalRow('accounts', `${id}.title`) : undefined;
  return {
    language,
    row,
    optionalRow,
    accountName,
    carrierName: (id) => row('carriers', `${id}.name`),
    sellerName: (id) => row('sellers', `${id}.name`),
    cardName: (nickname, { carrier, seller }) => {
      if (nickname) return nickname;
      if (carrier?.[0]) return row('carriers', `${carrier[0]}.name`);
      return seller?.[0] ? row('sellers', `${seller[0]}.name`) : undefined;
    },
    takeText: (taskId, itemId) => row('tasks', `${taskId}.take.${itemId}`),
    taskTitle: ({ id, account }) =>
      account
        ? (ownTitle(account) ??
          setNameApart((name) => row('screens', titleOf(account), { name }), accountName(account)))
        : row('tasks', `${id}.title`),
    taskWhy: ({ id, account }) =>
      account
        ? (optionalRow('accounts', `${account.id}.lost`) ?? row('screens', 'account.lost'))
        : row('tasks', `${id}.why`),
    stepText: ({ id, account }, stepId, values) =>
      account
        ? row('accounts', `${account.id}.steps.${stepId}`, values)
        : row('tasks', `${id}.steps.${stepId}`, values),
    optionLabel: (questionId, optionId) =>
      optionalRow('questions', `${questionId}.options.${optionId}.label`) ??
      row(namesOf(questionId), `${optionId}.name`),
    optionHint: (questionId, optionId) =>
      optionalRow('questions', `${questionId}.options.${optionId}.hint`),
  };
}

/** A name of the person's own, or of whoever made a link, stands in quotes. */
function titleOf({ name }: NonNullable<TaskRef['account']>): string {
  return name === undefined ? 'account.title' : 'account.ownTitle';
}

/** Carriers, sellers and accounts have their names once, not again as options. */
function namesOf(questionId: string): Namespace {
  if (questionId === 'carrier') return 'carriers';
  return questionId === 'seller' ? 'sellers' : 'accounts';
}

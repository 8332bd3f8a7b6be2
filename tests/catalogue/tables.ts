import { join } from 'node:path';

import { ROOT } from '../../scripts/prepare.mjs';
import { readWords as readWordFile } from '../../scripts/words.mjs';
import { CARRIERS, FORMER_PREFIX_FACT } from '../../src/catalogue/carriers.ts';
import { CATALOGUE } from '../../src/catalogue/catalogue.ts';
import { FACTS, SOURCES } from '../../src/catalogue/facts.ts';
import { HOLIDAYS, WORKING_WEEK_FACTS } from '../../src/catalogue/general/holidays.ts';
import { RETIRED } from '../../src/catalogue/retired.ts';
import type {
  Account,
  Carrier,
  Condition,
  Fact,
  Question,
  QuestionToAsk,
  Seller,
  Source,
  StageId,
  Step,
  Task,
} from '../../src/catalogue/schema.ts';
import { SELLERS } from '../../src/catalogue/sellers.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';

/** The whole catalogue, as the rules look at it. */
export interface Tables {
  readonly questions: readonly Question[];
  readonly stages: readonly StageId[];
  readonly tasks: readonly Task[];
  readonly accounts: readonly Account[];
  readonly questionsToAsk: readonly QuestionToAsk[];
  readonly carriers: readonly Carrier[];
  readonly sellers: readonly Seller[];
  readonly facts: ReadonlyMap<string, Fact>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly retired: Readonly<Record<string, string | null>>;
  /** Facts that code rests on, without a step or a page naming them. */
  readonly factsInCode: readonly string[];
}

const PLAN_FACTS = [...WORKING_WEEK_FACTS, ...HOLIDAYS.flatMap(({ facts }) => facts)];

export const TABLES: Tables = {
  ...CATALOGUE,
  carriers: CARRIERS,
  sellers: SELLERS,
  facts: FACTS,
  sources: SOURCES,
  retired: RETIRED,
  factsInCode: [FORMER_PREFIX_FACT, ...PLAN_FACTS],
};

export const WORD_FILES = [
  'tasks',
  'accounts',
  'carriers',
  'sellers',
  'asks',
  'facts',
  'questions',
] as const;
export type WordFile = (typeof WORD_FILES)[number];

/** A file of words: texts, nested by id. */
export interface WordTree {
  readonly [key: string]: string | WordTree;
}
export type Words = { readonly [file in WordFile]: WordTree };
/** Of ours, or of a made-up one that shows what a rule finds. */
export type WordsByLanguage = Readonly<Record<string, Words>>;

export const WORDS: WordsByLanguage = Object.fromEntries(
  LANGUAGES.map((language) => [language, readWords(language)]),
);

function readWords(language: string): Words {
  const files = WORD_FILES.map((file) => {
    return [file, readWordFile(join(ROOT, 'locales', language), file) as WordTree] as const;
  });
  return Object.fromEntries(files) as unknown as Words;
}

/** Every text of a tree with its path, as in `settle-balance.steps.check`. */
export function textsOf(tree: WordTree, path = ''): { path: string; text: string }[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return typeof value === 'string' ? [{ path: here, text: value }] : textsOf(value, here);
  });
}

export function textAt(tree: WordTree, path: string): string | undefined {
  let at: string | WordTree | undefined = tree;
  for (const key of path.split('.')) at = typeof at === 'object' ? at[key] : undefined;
  return typeof at === 'string' ? at : undefined;
}

export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(/\{\{\s*([^},\s]+)[^}]*\}\}/g)].map(([, name = '']) => name);
}

/** Every step of the catalogue, with the file and path of its words. */
export function stepsOf({
  tasks,
  accounts,
}: Tables): { step: Step; file: 'tasks' | 'accounts'; path: string }[] {
  const inFile = (file: 'tasks' | 'accounts', rows: readonly (Task | Account)[]) =>
    rows.flatMap(({ id, steps }) =>
      steps.map((step) => ({ step, file, path: `${id}.steps.${step.id}` })),
    );
  return [...inFile('tasks', tasks), ...inFile('accounts', accounts)];
}

/** Every condition of the catalogue, with where it stands. */
export function conditionsOf(tables: Tables): { where: string; condition: Condition }[] {
  const found: { where: string; condition: Condition | undefined }[] = [
    ...tables.questions.flatMap(({ id, askIf, options }) => [
      { where: `question ${id}`, condition: askIf },
      ...options.map(({ id: option, offerIf }) => ({
        where: `question ${id}, option ${option}`,
        condition: offerIf,
      })),
    ]),
    ...tables.tasks.flatMap(({ id, when, take = [] }) => [
      ...when.map((condition) => ({ where: `task ${id}`, condition })),
      ...take.map((item) => ({ where: `task ${id}, take ${item.id}`, condition: item.when })),
    ]),
    ...stepsOf(tables).map(({ step, path }) => ({ where: `step ${path}`, condition: step.when })),
    ...tables.questionsToAsk.flatMap(({ id, when }) =>
      when.map((condition) => ({ where: `question to ask ${id}`, condition })),
    ),
  ];
  return found.flatMap(({ where, condition }) => (condition ? [{ where, condition }] : []));
}

import { stepsOf, type Tables } from './tables.ts';

const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const CAMEL = /^[a-z][a-zA-Z0-9]*$/;

interface Ids {
  /** What the ids name, and where. */
  readonly of: string;
  readonly ids: readonly string[];
  readonly pattern?: RegExp;
}

/** Lists of ids: each must be unique within its list. */
function lists(tables: Tables): Ids[] {
  return [
    { of: 'question', ids: tables.questions.map(({ id }) => id), pattern: CAMEL },
    ...tables.questions.map(({ id, options }) => ({
      of: `option of ${id}`,
      ids: options.map((option) => option.id),
    })),
    // Account tasks are named `account-<id>`, so the two share one space of ids.
    {
      of: 'task',
      ids: [
        ...tables.tasks.map(({ id }) => id),
        ...tables.accounts.map(({ id }) => `account-${id}`),
      ],
    },
    ...[...tables.tasks, ...tables.accounts].map(({ id, steps }) => ({
      of: `step of ${id}`,
      ids: steps.map((step) => step.id),
    })),
    ...tables.tasks.map(({ id, take = [] }) => ({
      of: `take item of ${id}`,
      ids: take.map((item) => item.id),
    })),
    { of: 'question to ask', ids: tables.questionsToAsk.map(({ id }) => id) },
    { of: 'carrier', ids: tables.carriers.map(({ id }) => id) },
    { of: 'seller', ids: tables.sellers.map(({ id }) => id) },
    { of: 'fact', ids: [...tables.facts.keys()] },
    { of: 'source', ids: [...tables.sources.keys()] },
  ];
}

/** Ids are kebab-case without underscores (i18next splits at them); those of questions camelCase. */
export function badlyFormedIds(tables: Tables): string[] {
  return lists(tables).flatMap(({ of, ids, pattern = KEBAB }) =>
    ids
      .filter((id) => !pattern.test(id))
      .map((id) => `${of} "${id}": write it in ${pattern === KEBAB ? 'kebab-case' : 'camelCase'}`),
  );
}

export function repeatedIds(tables: Tables): string[] {
  return lists(tables).flatMap(({ of, ids }) =>
    ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `${of} "${id}" stands there twice: give one of them another id`),
  );
}

/** An id that was released once means what it meant, for ever. */
export function retiredIdsInUse(tables: Tables): string[] {
  const used = new Set([
    ...lists(tables).flatMap(({ ids }) => ids),
    ...stepsOf(tables).map(({ step }) => step.id),
  ]);
  return Object.keys(tables.retired)
    .filter((id) => used.has(id))
    .map((id) => `"${id}" is retired (src/catalogue/retired.ts): take a new id`);
}

export function unknownReplacements(tables: Tables): string[] {
  const used = new Set(lists(tables).flatMap(({ ids }) => ids));
  return Object.entries(tables.retired)
    .filter(([, by]) => by !== null && !used.has(by) && !(by in tables.retired))
    .map(([id, by]) => `"${id}" is replaced by "${by}", which does not exist: name one, or null`);
}

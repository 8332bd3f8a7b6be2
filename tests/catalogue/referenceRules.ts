import type { Wanted } from '../../src/catalogue/schema.ts';
import { conditionsOf, stepsOf, type Tables } from './tables.ts';

/** Conditions name questions, and values that these offer. */
export function wrongConditions(tables: Tables): string[] {
  const offered = new Map<string, readonly string[]>(
    tables.questions.map(({ id, kind, options }) => [
      id,
      kind === 'date' ? ['none'] : options.map((option) => option.id),
    ]),
  );
  offered.set('bound', ['yes', 'no']);
  return conditionsOf(tables).flatMap(({ where, condition }) =>
    Object.entries(condition).flatMap(([key, wanted]) => {
      const options = offered.get(key);
      if (!options) return [`${where}: there is no question "${key}"; name one, or "bound"`];
      const values = namedIn(wanted);
      if (values.length === 0) return [`${where}: "${key}" lists no value, so it never holds`];
      return values
        .filter((value) => !options.includes(value))
        .map((value) => `${where}: "${value}" is no option of ${key}; use ${options.join(', ')}`);
    }),
  );
}

/** A card type is settled before anything but `hasNumber` is asked. */
export function conditionsOnUnsureCard(tables: Tables): string[] {
  return conditionsOf(tables)
    .filter(({ where }) => where !== 'question hasNumber')
    .filter(({ condition }) => namedIn(condition.cardType ?? []).includes('unsure'))
    .map(({ where }) => `${where}: cardType is never "unsure" here; name the settled types`);
}

export function unknownFacts(tables: Tables): string[] {
  return factUses(tables)
    .filter(({ fact }) => !tables.facts.has(fact))
    .map(({ where, fact }) => `${where} names the fact "${fact}", which does not exist`);
}

export function unusedFacts(tables: Tables): string[] {
  const used = new Set(factUses(tables).map(({ fact }) => fact));
  return [...tables.facts.keys()]
    .filter((id) => !used.has(id))
    .map((id) => `fact "${id}" is used nowhere: name it in a step or on a page, or remove it`);
}

export function unknownSources({ facts, sources }: Tables): string[] {
  const used = new Set([...facts.values()].map(({ source }) => source));
  return [
    ...[...facts.values()]
      .filter(({ source }) => !sources.has(source))
      .map(({ id, source }) => `fact "${id}": there is no source "${source}"; add its row`),
    ...[...sources.keys()]
      .filter((id) => !used.has(id))
      .map((id) => `source "${id}": no fact rests on it; remove it`),
  ];
}

export function wrongQuestionsToAsk(tables: Tables): string[] {
  const known = tables.questionsToAsk.map(({ id }) => id);
  const uses = [
    ...tables.tasks.map(({ id, ask = [] }) => ({ where: `task ${id}`, asks: ask })),
    ...[...tables.carriers, ...tables.sellers].map(({ id, unknown }) => ({
      where: `page of ${id}`,
      asks: unknown,
    })),
  ];
  const inTasks = new Set(tables.tasks.flatMap(({ ask = [] }) => ask));
  return [
    ...uses.flatMap(({ where, asks }) =>
      asks
        .filter((ask) => !known.includes(ask))
        .map((ask) => `${where}: there is no question to ask "${ask}"; add its row`),
    ),
    ...known
      .filter((id) => !inTasks.has(id))
      .map((id) => `question to ask "${id}": no task asks it; name it in one, or remove it`),
  ];
}

/** An action shows a value of a fact of its own step. */
export function wrongActions(tables: Tables): string[] {
  return stepsOf(tables).flatMap(({ step, path }) => {
    const { action, facts = [] } = step;
    if (!action) return [];
    const problems: string[] = [];
    const fact = tables.facts.get(action.fact);
    if (!facts.includes(action.fact)) {
      problems.push(`step ${path}: the action's fact "${action.fact}" must be among its facts`);
    }
    if (action.kind === 'open') {
      const source = tables.sources.get(fact?.source ?? '');
      if (!source?.linkable || source.url === undefined) {
        problems.push(`step ${path}: the source of "${action.fact}" may not be opened`);
      }
    } else if (action.value === undefined || fact?.values?.[action.value] === undefined) {
      problems.push(`step ${path}: "${action.fact}" has no value "${action.value}" to show`);
    } else if (fact.confidence === 'low') {
      problems.push(`step ${path}: "${action.fact}" is too uncertain to be offered as a button`);
    }
    return problems;
  });
}

/** Each carrier and seller is an option, and each option has its page. */
export function rowsWithoutOption({ questions, carriers, sellers, accounts }: Tables): string[] {
  const optionsOf = (id: string): string[] =>
    questions.find((question) => question.id === id)?.options.map((option) => option.id) ?? [];
  return [
    ...differences('carrier', ids(carriers), optionsOf('carrier')),
    ...differences('seller', ids(sellers), optionsOf('seller')),
    ...differences(
      'account',
      ids(accounts),
      optionsOf('accounts').filter((id) => !['other', 'none', 'later'].includes(id)),
    ),
  ];
}

export function wrongStages({ tasks, stages }: Tables): string[] {
  return tasks
    .filter(({ stage }) => !stages.includes(stage))
    .map(({ id, stage }) => `task ${id}: there is no stage "${stage}"; use ${stages.join(', ')}`);
}

export function wrongPrefixes({ carriers }: Tables): string[] {
  const all = carriers.flatMap(({ prefixes }) => prefixes);
  return carriers.flatMap(({ id, prefixes, prefixFact }) => [
    ...prefixes
      .filter((prefix) => !/^0\d\d$/.test(prefix))
      .map((prefix) => `carrier ${id}: prefix "${prefix}" is not three digits beginning with 0`),
    ...prefixes
      .filter((prefix) => all.filter((other) => other === prefix).length > 1)
      .map((prefix) => `carrier ${id}: prefix ${prefix} stands twice; name it unsettled instead`),
    ...(prefixes.length > 0 && prefixFact === undefined
      ? [`carrier ${id}: name the fact that its prefixes rest on`]
      : []),
  ]);
}

function factUses(tables: Tables): { where: string; fact: string }[] {
  const { accounts, carriers, sellers } = tables;
  return [
    ...stepsOf(tables).flatMap(({ step, path }) =>
      (step.facts ?? []).map((fact) => ({ where: `step ${path}`, fact })),
    ),
    ...accounts.flatMap(({ id, smsFact }) =>
      smsFact === undefined ? [] : [{ where: `account ${id}`, fact: smsFact }],
    ),
    ...carriers.flatMap(({ id, prefixFact }) =>
      prefixFact === undefined ? [] : [{ where: `carrier ${id}`, fact: prefixFact }],
    ),
    ...[...carriers, ...sellers].flatMap(({ id, facts, aboutFacts = [] }) =>
      [...facts, ...aboutFacts].map((fact) => ({ where: `page of ${id}`, fact })),
    ),
    ...[...tables.tasks, ...accounts].flatMap(({ id, whyFacts = [] }) =>
      whyFacts.map((fact) => ({ where: `reason of ${id}`, fact })),
    ),
    ...tables.factsInCode.map((fact) => ({ where: 'src', fact })),
  ];
}

function namedIn(wanted: Wanted): readonly string[] {
  return 'not' in wanted ? wanted.not : wanted;
}

function ids(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id);
}

function differences(kind: string, rows: string[], options: string[]): string[] {
  return [
    ...rows
      .filter((id) => !options.includes(id))
      .map((id) => `${kind} "${id}" cannot be chosen: add it to the options of its question`),
    ...options
      .filter((id) => !rows.includes(id))
      .map((id) => `${kind} "${id}" can be chosen but has no row: add it`),
  ];
}

import { join } from 'node:path';

import { ROOT } from '../../scripts/prepare.mjs';
import { readWords } from '../../scripts/words.mjs';
import { LAST_RESORT, REFUSALS } from '../../src/catalogue/refusals.ts';
import type { ClerkRefusal } from '../../src/catalogue/schema.ts';
import { textAt, textsOf, type Tables, type Words, type WordTree } from './tables.ts';

/** A text that rests on no fact, and the sentence in it that says how somebody else behaves. */
export interface Assertion {
  readonly at: string;
  readonly says: string;
}

interface Manner {
  /** Whoever is not the reader. */
  readonly roles: readonly string[];
  /** What happens to what the reader has. */
  readonly ends: RegExp;
  /** Words that leave it open. */
  readonly hedge: RegExp;
  /** Where a clause ends. */
  readonly joint: RegExp;
  /** What may stand before the one who acts. */
  readonly opening: string;
}

/*
 * Advice begins with what the reader is to do, a statement with whoever does something. So a clause that
 * begins with a carrier, a seller, a service or a role of theirs says how they behave, unless it leaves
 * it open; so does one that begins with what becomes of the reader's number. A rough sieve, but one that
 * every new sentence has to pass.
 */
const MANNERS: Readonly<Record<string, Manner>> = {
  zh: {
    roles: [
      '运营商',
      '卖家',
      '客服',
      '柜台',
      '营业厅',
      '银行',
      '监管机构',
      '对方',
      '平台',
      '供应商',
      '它',
    ],
    ends: /^(办完|号码|余额|验证码|账号).*(就|会|只|不再|拿不)/,
    hedge: /可能|通常|一般|往往|也许|不一定|没有查到|没有找到|会不会|是不是|能不能|行不行|吗|[？]/,
    joint: /[。；：，？]/,
    opening: '(?:因为|所以|不然|有的|各家|每家|这家|那家|所有)*',
  },
  en: {
    roles: [
      'carriers?',
      'sellers?',
      'support',
      'shops?',
      'counter',
      'staff',
      'banks?(?! card)',
      'regulator',
    ],
    ends: /^(after this )?(the|a|a cancelled|its) (number|balance|codes?|account) (stops?|ends|is|does|will|can|goes)\b/i,
    hedge: /\b(may|might|usually|often|perhaps|some|whether|cannot tell|we found)\b|\?/i,
    joint: /[.;:?,]\s|[.?]$/,
    opening: '(?:because |or |and |but |so )?(?:the |a |an |every |each |no |your |its )?',
  },
};

/**
 * Every clause that says how somebody else behaves in a text that rests on no fact. The languages are
 * written side by side: one of another manner is not looked through.
 */
export function unsourcedAssertions(tables: Tables, language: string, words: Words): Assertion[] {
  const manner = MANNERS[language];
  if (!manner) return [];
  const actor = new RegExp(
    `^${manner.opening}(?:${[...namesIn(words), ...manner.roles].join('|')})(?![的’'])`,
    'i',
  );
  return unsourcedTexts(tables, language, words).flatMap(({ at, text }) =>
    text
      .split(manner.joint)
      .map((clause) => clause.trim())
      .filter((clause) => actor.test(clause) || manner.ends.test(clause))
      .filter((clause) => !manner.hedge.test(clause))
      .map((says) => ({ at, says })),
  );
}

function unsourcedTexts(
  { tasks, accounts, carriers, sellers, questions }: Tables,
  language: string,
  words: Words,
): { at: string; text: string }[] {
  const refusals = readWords(join(ROOT, 'locales', language), 'refusals') as WordTree;
  const pick = (file: string, tree: WordTree, paths: readonly string[]) =>
    paths.flatMap((path) => {
      const text = textAt(tree, path);
      return text === undefined ? [] : [{ at: `${file}: ${path}`, text }];
    });
  const steps = (prefix: string, rows: readonly { id: string; facts?: readonly string[] }[]) =>
    rows.filter(({ facts = [] }) => facts.length === 0).map(({ id }) => `${prefix}.steps.${id}`);
  const unless = (facts: readonly string[] | undefined, path: string) => (facts ? [] : [path]);
  const allRefusals: readonly ClerkRefusal[] = [...REFUSALS, LAST_RESORT];
  return [
    ...pick(
      'tasks',
      words.tasks,
      tasks.flatMap((task) => [
        ...unless(task.whyFacts, `${task.id}.why`),
        ...steps(task.id, task.steps),
      ]),
    ),
    ...pick(
      'accounts',
      words.accounts,
      accounts.flatMap((row) => [
        ...unless(row.whyFacts, `${row.id}.lost`),
        ...steps(row.id, row.steps),
      ]),
    ),
    ...pick(
      'carriers',
      words.carriers,
      carriers.flatMap((row) => unless(row.aboutFacts, `${row.id}.about`)),
    ),
    ...pick(
      'sellers',
      words.sellers,
      sellers.flatMap((row) => unless(row.aboutFacts, `${row.id}.about`)),
    ),
    ...questions.flatMap(({ id }) =>
      textsOf((words.questions[id] ?? {}) as WordTree, id)
        .filter(({ path }) => /\.(why|hint)$/.test(path))
        .map(({ path, text }) => ({ at: `questions: ${path}`, text })),
    ),
    ...pick(
      'refusals',
      refusals,
      allRefusals.flatMap((row) => steps(`items.${row.id}`, row.steps)),
    ),
  ];
}

/** The names by which words call carriers, sellers and accounts; `unsure` and the like are none. */
function namesIn({ carriers, sellers, accounts }: Words): string[] {
  const named = [carriers, sellers, accounts].flatMap((tree) =>
    Object.entries(tree).filter(([id]) => id !== 'unsure' && id !== 'chat-shop'),
  );
  return named.flatMap(([, row]) => {
    const name = (row as WordTree)['name'];
    return typeof name === 'string' ? [name.split(/[（(]/)[0]!.trim()] : [];
  });
}

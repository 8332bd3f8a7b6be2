import { expect, test } from 'vitest';

import type { Carrier, Task } from '../../src/catalogue/schema.ts';
import { EXAMPLE } from './example.ts';
import {
  conditionsOnUnsureCard,
  rowsWithoutOption,
  unknownFacts,
  unknownSources,
  unusedFacts,
  wrongActions,
  wrongConditions,
  wrongPrefixes,
  wrongQuestionsToAsk,
  wrongStages,
} from './referenceRules.ts';
import { TABLES, type Tables } from './tables.ts';

type Rule = (tables: Tables) => string[];

const task = EXAMPLE.tasks[0] as Task;
const carrier = EXAMPLE.carriers[0] as Carrier;
const withTask = (changes: Partial<Task>): Tables => ({
  ...EXAMPLE,
  tasks: [{ ...task, ...changes }],
});

/** Each rule, with breaches it has to find. */
const RULES: readonly (readonly [says: string, rule: Rule, ...breaches: Tables[]])[] = [
  [
    'conditions name questions and their options',
    wrongConditions,
    withTask({ when: [{ carrier: ['vodafone'] }] }),
    withTask({ when: [{ carrier: [] }] }),
    withTask({ when: [{ colour: ['red'] } as object] }),
    withTask({ take: [{ id: 'card', when: { bound: ['maybe'] } }] }),
  ],
  [
    'conditions look at the settled card type',
    conditionsOnUnsureCard,
    withTask({ when: [{ cardType: ['unsure'] }] }),
  ],
  [
    'facts that are named exist',
    unknownFacts,
    withTask({ steps: [{ id: 'dial', facts: ['nothing-1'] }] }),
    { ...EXAMPLE, carriers: [{ ...carrier, facts: ['nothing-1'] }] },
  ],
  ['no fact is left over', unusedFacts, { ...EXAMPLE, accounts: [] }],
  [
    'every fact has a source, every source a fact',
    unknownSources,
    { ...EXAMPLE, sources: new Map() },
    { ...EXAMPLE, facts: new Map() },
  ],
  [
    'questions to ask exist and are asked',
    wrongQuestionsToAsk,
    withTask({ ask: ['fee', 'weather'] }),
    withTask({ ask: [] }),
  ],
  [
    'actions show values of their step, and open only what may be opened',
    wrongActions,
    withTask({
      steps: [{ id: 'dial', action: { kind: 'code', fact: 'balance-1', value: 'balanceCode' } }],
    }),
    withTask({
      steps: [
        {
          id: 'dial',
          facts: ['balance-1'],
          action: { kind: 'call', fact: 'balance-1', value: 'phone' },
        },
      ],
    }),
    withTask({
      steps: [{ id: 'read', facts: ['wechat-1'], action: { kind: 'open', fact: 'wechat-1' } }],
    }),
  ],
  [
    'carriers, sellers and accounts are the options of their questions',
    rowsWithoutOption,
    { ...EXAMPLE, carriers: [carrier] },
    { ...EXAMPLE, accounts: [] },
    { ...EXAMPLE, sellers: [...EXAMPLE.sellers, { id: 'more', code: 1, facts: [], unknown: [] }] },
  ],
  ['tasks stand in a stage', wrongStages, withTask({ stage: 'after' })],
  [
    'a prefix is three digits, one carrier’s, and has a source',
    wrongPrefixes,
    { ...EXAMPLE, carriers: [{ ...carrier, prefixes: ['10'] }] },
    { ...EXAMPLE, carriers: [carrier, { ...carrier, id: 'twin' }] },
    { ...EXAMPLE, carriers: [{ id: 'x', code: 0, prefixes: ['010'], facts: [], unknown: [] }] },
  ],
];

for (const [says, rule, ...breaches] of RULES) {
  test(says, () => {
    expect(rule(TABLES)).toEqual([]);
    expect(rule(EXAMPLE)).toEqual([]);
    for (const broken of breaches) expect(rule(broken)).not.toEqual([]);
  });
}

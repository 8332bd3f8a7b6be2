import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/catalogue/catalogue.ts';
import type { Account, Question, Task } from '../../src/catalogue/schema.ts';
import { namedAccounts, newCard } from '../../src/domain/card/card.ts';
import { buildChecklist, type ChecklistTables } from '../../src/domain/checklist/checklist.ts';

const QUESTIONS: readonly Question[] = [
  {
    id: 'cardType',
    code: 0,
    kind: 'one',
    options: ['local-sim', 'travel-esim'].map((id, code) => ({ id, code })),
    assume: 'local-sim',
  },
  {
    id: 'accounts',
    code: 1,
    kind: 'many',
    options: ['a-no', 'b-yes', 'c-unknown', 'other', 'none'].map((id, code) => ({ id, code })),
    askIf: { cardType: ['local-sim'] },
    assume: 'none',
  },
];

const ACCOUNTS: readonly Account[] = [
  { id: 'a-no', code: 0, group: 'daily', needsOldNumberSms: 'no', steps: [{ id: 'one' }] },
  { id: 'b-yes', code: 1, group: 'daily', needsOldNumberSms: 'yes', steps: [] },
  { id: 'c-unknown', code: 2, group: 'daily', needsOldNumberSms: 'unknown', steps: [] },
];

function task(id: string, more: Partial<Task> = {}): Task {
  return {
    id,
    code: 0,
    stage: 'decide',
    category: 'cancellation',
    when: [{ cardType: ['local-sim'] }],
    steps: [],
    timing: { ahead: 0 },
    ...more,
  };
}

function tables(tasks: readonly Task[]): ChecklistTables {
  return {
    questions: QUESTIONS,
    stages: ['decide', 'move', 'counter', 'after'],
    tasks,
    accounts: ACCOUNTS,
    questionsToAsk: [
      { id: 'fee', code: 0, when: [{ cardType: ['local-sim'] }] },
      { id: 'refund', code: 1, when: [{ cardType: ['travel-esim'] }] },
    ],
  };
}

const ids = (list: { tasks: readonly { id: string }[] }) => list.tasks.map(({ id }) => id);

describe('which tasks are on the list', () => {
  it('takes those of which any condition holds', () => {
    const list = buildChecklist(
      tables([
        task('mine'),
        task('theirs', { when: [{ cardType: ['travel-esim'] }] }),
        task('either', { when: [{ cardType: ['travel-esim'] }, { bound: ['no'] }] }),
        task('never', { when: [] }),
      ]),
      {},
    );
    expect(ids(list)).toEqual(['mine', 'either']);
  });

  it('puts them in the order of the stages, and within a stage of the catalogue', () => {
    const list = buildChecklist(
      tables([
        task('late', { stage: 'after' }),
        task('first', { stage: 'decide' }),
        task('at-counter', { stage: 'counter' }),
        task('second', { stage: 'decide' }),
      ]),
      {},
    );
    expect(ids(list)).toEqual(['first', 'second', 'at-counter', 'late']);
    expect(list.stages.map((stage) => [stage.id, ids(stage)])).toEqual([
      ['decide', ['first', 'second']],
      ['counter', ['at-counter']],
      ['after', ['late']],
    ]);
  });

  it('gives of each task only the steps, things to take and questions that apply', () => {
    const [only] = buildChecklist(
      tables([
        task('t', {
          steps: [
            { id: 'always' },
            { id: 'local', when: { cardType: ['local-sim'] } },
            { id: 'travel', when: { cardType: ['travel-esim'] } },
          ],
          take: [{ id: 'card' }, { id: 'code', when: { cardType: ['travel-esim'] } }],
          ask: ['refund', 'fee', 'no-such-question'],
        }),
      ]),
      {},
    ).tasks;
    expect(only?.steps.map(({ id }) => id)).toEqual(['always', 'local']);
    expect(only?.take.map(({ id }) => id)).toEqual(['card']);
    expect(only?.ask).toEqual(['fee']);
  });
});

describe('critical tasks', () => {
  it('are critical only while a gated one comes after them', () => {
    const list = buildChecklist(
      tables([
        task('before', { critical: true }),
        task('gate', { stage: 'counter', gated: true }),
        task('beyond', { stage: 'after', critical: true }),
      ]),
      {},
    );
    expect(list.tasks.map(({ critical }) => critical)).toEqual([true, false, false]);
    const [alone] = buildChecklist(tables([task('alone', { critical: true })]), {}).tasks;
    expect(alone?.critical).toBe(false);
  });
});

describe('accounts', () => {
  const gate = task('gate', { stage: 'counter', gated: true });
  const moves = (accounts: readonly string[], named: { id: string; name: string }[] = []) =>
    ids(buildChecklist(tables([gate]), { accounts }, named)).filter((id) => id !== 'gate');

  it('come first that need a code on the old number, unknown counting as needed', () => {
    expect(
      moves(['a-no', 'c-unknown', 'other', 'b-yes'], [{ id: 'other-1', name: 'Gym' }]),
    ).toEqual(['account-b-yes', 'account-c-unknown', 'account-other-1', 'account-a-no']);
  });

  it('stand before the other tasks of their stage, critical, with their own steps', () => {
    const list = buildChecklist(tables([task('people', { stage: 'move' }), gate]), {
      accounts: ['a-no'],
    });
    expect(ids(list)).toEqual(['account-a-no', 'people', 'gate']);
    expect(list.tasks[0]).toEqual({
      id: 'account-a-no',
      stage: 'move',
      category: 'accounts',
      critical: true,
      gated: false,
      endedBy: ['gate'],
      steps: [{ id: 'one' }],
      take: [],
      ask: [],
      timing: { ahead: 5 },
      account: { id: 'a-no' },
    });
  });

  it('of the person’s own are one task each, and one without a name until there is one', () => {
    expect(moves(['other'])).toEqual(['account-other']);
    const named = [
      { id: 'other-2', name: 'Gym' },
      { id: 'other-3', name: 'Landlord' },
    ];
    expect(moves(['other'], named)).toEqual(['account-other-2', 'account-other-3']);
    expect(moves(['a-no'], named)).toEqual(['account-a-no']);
    expect(moves(['none'], named)).toEqual([]);
  });

  it('of the person’s own are those that still have a name, in the order they were added', () => {
    const at = 5;
    const card = {
      ...newCard('c', 0),
      otherAccounts: {
        'other-10': { value: 'Tenth', at },
        'other-2': { value: 'Second', at },
        'other-3': { value: '', at },
        // Nothing that we write: as a task it would be that of the real account, twice.
        telegram: { value: 'Telegram', at },
        'other-': { value: 'No number', at },
      },
    };
    expect(namedAccounts(card)).toEqual([
      { id: 'other-2', name: 'Second' },
      { id: 'other-10', name: 'Tenth' },
    ]);
  });
});

describe('the catalogue’s own list', () => {
  it('has every account as a critical task when all are chosen', () => {
    const list = buildChecklist(CATALOGUE, {
      cardType: 'local-sim',
      accounts: [...CATALOGUE.accounts.map(({ id }) => id), 'other'],
    });
    const moving = list.tasks.filter(({ account }) => account);
    expect(moving).toHaveLength(CATALOGUE.accounts.length + 1);
    expect(moving.every(({ critical }) => critical)).toBe(true);
    const needs = moving.map(
      ({ account }) =>
        CATALOGUE.accounts.find(({ id }) => id === account?.id)?.needsOldNumberSms ?? 'unknown',
    );
    expect(needs.indexOf('no')).toBeGreaterThan(needs.lastIndexOf('yes'));
    expect(needs.indexOf('no')).toBeGreaterThan(needs.lastIndexOf('unknown'));
  });
});

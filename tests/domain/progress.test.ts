import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../src/catalogue/schema.ts';
import { newCard, stateOf, type Card, type TaskState } from '../../src/domain/card/card.ts';
import type { Checklist, ChecklistTask } from '../../src/domain/checklist/checklist.ts';
import {
  gateWaitsFor,
  isSettled,
  isWaiting,
  nextTask,
  progressOf,
  waitsUntil,
} from '../../src/domain/checklist/progress.ts';

const TODAY = '2026-11-24';

function task(id: string, more: Partial<ChecklistTask> = {}): ChecklistTask {
  return {
    id,
    stage: 'decide',
    category: 'cancellation',
    critical: false,
    gated: false,
    steps: [],
    take: [],
    ask: [],
    timing: { ahead: 0 },
    ...more,
  };
}

/** Two to do before the first gate, one of them critical; another critical one before the second. */
const LIST = listOf([
  task('decide'),
  task('balance', { critical: true }),
  task('cancel', { gated: true }),
  task('proof', { critical: true }),
  task('remove-profile', { gated: true }),
  task('watch'),
]);

function listOf(tasks: readonly ChecklistTask[]): Checklist {
  return { situation: {}, tasks, stages: [{ id: 'decide', tasks }] };
}

function cardWith(states: Record<string, TaskState | PlainDate>): Card {
  const tasks = Object.entries(states).map(([id, state]) => {
    const value = /^\d/.test(state)
      ? { state: 'open' as const, waitingUntil: state as PlainDate }
      : { state: state as TaskState };
    return [id, { status: { value, at: 1 } }] as const;
  });
  return { ...newCard('c', 0), tasks: Object.fromEntries(tasks) };
}

const waitsFor = (card: Card, id: string) =>
  gateWaitsFor(
    LIST,
    card,
    LIST.tasks.find((each) => each.id === id)!,
  ).map((each) => each.id);
const next = (states: Record<string, TaskState | PlainDate>, list = LIST) =>
  nextTask(list, cardWith(states), TODAY)?.id;

describe('the state of a task', () => {
  it('is open until something is recorded', () => {
    expect(stateOf(newCard('c', 0), 'decide')).toBe('open');
    expect(stateOf(newCard('c', 0), 'toString')).toBe('open');
    expect(stateOf(cardWith({ decide: 'waived' }), 'decide')).toBe('waived');
  });

  it('is settled when done or not needed, and not by a confirmation at the gate', () => {
    const card = cardWith({ a: 'done', b: 'waived', c: 'not-needed', d: 'open', e: '2026-12-01' });
    expect(['a', 'b', 'c', 'd', 'e', 'f'].filter((id) => isSettled(card, { id }))).toEqual([
      'a',
      'c',
    ]);
  });

  it.each([
    ['ticked', { cancel: 'done' }, {}],
    ['confirmed', {}, { p: { value: { kind: 'sms', reference: 'A1' } as const, at: 1 } }],
  ] as const)('settles what was waived once the number is ended (%s)', (_how, states, proofs) => {
    const waived = task('balance', { critical: true, endedBy: ['cancel'] });
    const before = cardWith({ balance: 'waived' });
    expect(isSettled(before, waived)).toBe(false);
    expect(isSettled({ ...cardWith({ balance: 'waived', ...states }), proofs }, waived)).toBe(true);
  });
});

describe('progressOf', () => {
  it('counts what is settled out of all', () => {
    expect(progressOf(LIST.tasks, newCard('c', 0))).toEqual({ done: 0, total: 6 });
    const card = cardWith({ decide: 'done', balance: 'waived', watch: 'not-needed', gone: 'done' });
    expect(progressOf(LIST.tasks, card)).toEqual({ done: 2, total: 6 });
    expect(progressOf([], card)).toEqual({ done: 0, total: 0 });
  });
});

describe('gateWaitsFor', () => {
  it('names the critical tasks before a gated one that are still open', () => {
    expect(waitsFor(cardWith({}), 'cancel')).toEqual(['balance']);
    expect(waitsFor(cardWith({}), 'remove-profile')).toEqual(['balance', 'proof']);
  });

  it.each(['done', 'waived', 'not-needed'] as const)('lets go of one that is %s', (state) => {
    expect(waitsFor(cardWith({ balance: state }), 'cancel')).toEqual([]);
    expect(waitsFor(cardWith({ balance: state }), 'remove-profile')).toEqual(['proof']);
  });

  it('keeps waiting for one that waits for a day itself', () => {
    expect(waitsFor(cardWith({ balance: '2026-12-01' }), 'cancel')).toEqual(['balance']);
  });

  it('never holds back a task that is not gated, or one that is done already', () => {
    for (const id of ['decide', 'balance', 'proof', 'watch']) {
      expect(waitsFor(cardWith({}), id)).toEqual([]);
    }
    expect(waitsFor(cardWith({ cancel: 'done' }), 'cancel')).toEqual([]);
  });

  it('closes again when a critical task is taken back', () => {
    expect(waitsFor(cardWith({ balance: 'open' }), 'cancel')).toEqual(['balance']);
  });
});

describe('nextTask', () => {
  it('is the first open one', () => {
    expect(next({})).toBe('decide');
    expect(next({ decide: 'done' })).toBe('balance');
    expect(next({ decide: 'not-needed', balance: 'not-needed' })).toBe('cancel');
    expect(next({ decide: 'not-needed', balance: 'waived' })).toBe('balance');
  });

  it('passes over what is behind a closed gate', () => {
    expect(next({ decide: 'done', balance: '2026-12-01' })).toBe('proof');
    expect(next({ decide: 'done', balance: '2026-12-01', proof: 'done' })).toBe('watch');
  });

  it('passes over what waits for a later day, and comes back on that day', () => {
    expect(next({ decide: '2026-11-25' })).toBe('balance');
    expect(next({ decide: '2026-11-24' })).toBe('decide');
    expect(next({ decide: '2026-11-01' })).toBe('decide');
  });

  it('is the one whose day comes first when all that is open waits', () => {
    const waiting = {
      decide: 'done',
      balance: '2026-12-09',
      proof: '2026-12-02',
      watch: '2026-12-05',
    } as const;
    expect(next({ ...waiting, cancel: 'done', 'remove-profile': 'done' })).toBe('proof');
  });

  it('is never a task behind a closed gate, not even when all else waits', () => {
    const waiting = { decide: 'done', balance: '2026-12-09', proof: '2026-12-02' } as const;
    expect(next({ ...waiting, watch: '2026-12-05' })).toBe('proof');
    expect(next({ ...waiting, watch: '2026-12-05', cancel: '2026-12-01' })).toBe('proof');
    expect(next({ ...waiting, watch: '2026-12-05', cancel: '2026-11-01' })).toBe('proof');
  });

  it('is none when everything is settled', () => {
    const all = Object.fromEntries(LIST.tasks.map(({ id }) => [id, 'done' as const]));
    expect(next(all)).toBeUndefined();
    expect(next({}, listOf([]))).toBeUndefined();
  });
});

describe('waiting', () => {
  it('counts only while the task is open and the day has not come', () => {
    const card = cardWith({ a: '2026-11-25', b: '2026-11-24', c: 'done' });
    expect(waitsUntil(card, 'a')).toBe('2026-11-25');
    expect(isWaiting(card, 'a', TODAY)).toBe(true);
    expect(isWaiting(card, 'b', TODAY)).toBe(false);
    expect(isWaiting(card, 'c', TODAY)).toBe(false);
    expect(waitsUntil(card, 'never-seen')).toBeUndefined();
    const done = {
      ...card,
      tasks: {
        a: { status: { value: { state: 'done', waitingUntil: '2026-11-25' } as const, at: 1 } },
      },
    };
    expect(waitsUntil(done, 'a')).toBeUndefined();
    expect(isWaiting(done, 'a', TODAY)).toBe(false);
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { newCard } from '../../src/domain/card/card.ts';
import { LATEST_READ } from '../../src/domain/card/limits.ts';
import { mergeStates } from '../../src/domain/merge/merge.ts';
import { isKnownVersion, migrate } from '../../src/store/saved/migrations.ts';
import type { Losses } from '../../src/store/saved/reading.ts';
import { restore } from '../../src/store/saved/restore.ts';
import { EMPTY_STATE, SAVED_VERSION } from '../../src/store/saved/savedState.ts';
import { readSaved, savedText } from '../../src/store/saved/savedText.ts';
import { carriedExample, savedExample } from '../support/savedExamples.ts';

type Json = Record<string, unknown>;

const example = (): Json => (JSON.parse(savedExample(1)) as { state: Json }).state;

function read(raw: unknown) {
  const losses: Losses = [];
  return { state: restore(raw, losses), losses };
}

/** The example with something else at `path`. */
function damaged(path: string, value: unknown): Json {
  const copy = example();
  const keys = path.split('.');
  const last = keys.pop()!;
  const parent = keys.reduce((inside, key) => inside[key] as Json, copy);
  parent[last] = value;
  return copy;
}

/** The example without what is at `path`. */
function without(path: string): unknown {
  return JSON.parse(JSON.stringify(damaged(path, undefined)));
}

const MINE = 'cards.k7mzq2ab';
const BANK = `${MINE}.tasks.account-aba-bank`;

describe('a stored state of which one thing is damaged', () => {
  it.each([
    ['language', 'zh'],
    ['language', { value: 7, at: 1 }],
    ['language', { value: 'z'.repeat(21), at: 1 }],
    ['cards.trv3l8xx', null],
    ['cards.trv3l8xx', 'card'],
    ['cards.trv3l8xx', [1, 2]],
    ['removed', 'all'],
    ['removed', []],
    ['removed.longgone', -1],
    ['removed.longgone', 0.5],
    ['removed.longgone', '1795400000000'],
    ['removed.longgone', LATEST_READ + 1],
    ['cards.trv3l8xx.restoredAt', true],
    [`${MINE}.answers`, null],
    [`${MINE}.answers`, [['carrier', 'smart']]],
    [`${MINE}.answers.carrier`, 'smart'],
    [`${MINE}.answers.carrier`, { value: 'smart' }],
    [`${MINE}.answers.carrier`, { value: null, at: 5 }],
    [`${MINE}.answers.accounts`, { value: [1, 2], at: 5 }],
    [`${MINE}.answers.accounts`, { value: Array.from({ length: 501 }, () => 'grab'), at: 5 }],
    [`${MINE}.otherAccounts`, 5],
    [`${MINE}.otherAccounts.other-2`, { value: ['房东'], at: 5 }],
    [`${MINE}.otherAccounts.other-2`, { value: 'a'.repeat(201), at: 5 }],
    [`${MINE}.tasks`, false],
    [`${BANK}.status`, { value: 'done', at: 5 }],
    [`${BANK}.status`, { value: { state: 'finished' }, at: 5 }],
    [`${BANK}.status`, { value: { state: 'open', waitingUntil: '2026-02-30' }, at: 5 }],
    [`${BANK}.status`, { value: { state: 'open' }, at: 'yesterday' }],
    [`${BANK}.note`, { value: 5, at: 5 }],
    [`${BANK}.note`, { value: 'a'.repeat(20_001), at: 5 }],
    [`${BANK}.marks`, 'found'],
    [`${BANK}.marks.found`, { value: 'yes', at: 5 }],
    [`${MINE}.heard`, null],
    [`${MINE}.heard.fee`, { value: { text: 'free' }, at: 5 }],
    [`${MINE}.heard.fee`, { value: { text: 'free', on: '24 Nov' }, at: 5 }],
    [`${MINE}.proofs`, []],
    [`${MINE}.proofs.p4x`, { value: { kind: 'rumour' }, at: 5 }],
    [`${MINE}.proofs.p4x`, { value: { kind: 'sms', on: 'today' }, at: 5 }],
    [`${MINE}.photos`, 'none'],
    [`${MINE}.photos.f1a`, { value: { proof: 'p4x', width: -1, height: 1, bytes: 1 }, at: 5 }],
    [`${MINE}.replies`, 0],
    [`${MINE}.replies.fee`, { value: { reply: 'maybe' }, at: 5 }],
    [`${MINE}.checks`, 'done'],
    [`${MINE}.checks.number-dead`, { value: 'yes', at: 5 }],
  ] as const)('%s = %j: keeps the rest and names the place', (path, value) => {
    const { state, losses } = read(damaged(path, value));
    expect(losses).toEqual([path]);
    const rest = without(path) as Json;
    const sections = ['removed', 'answers', 'tasks', 'otherAccounts', 'heard', 'proofs', 'photos'];
    // A whole section that is gone is an empty one.
    const last = path.split('.').at(-1)!;
    const expected = [...sections, 'replies', 'checks'].includes(last) ? damaged(path, {}) : rest;
    expect(state).toEqual(expected);
  });

  it.each([
    [`${MINE}.nickname`, 5, { value: '', at: 1795510801000 }],
    [`${MINE}.archived`, { value: 'no', at: 1 }, { value: false, at: 1795510801000 }],
    [`${MINE}.createdAt`, 'first', 0],
  ] as const)('%s = %j: begins that anew', (path, value, anew) => {
    const { state, losses } = read(damaged(path, value));
    expect(losses).toEqual([path]);
    expect(state).toEqual(damaged(path, anew));
  });

  it('names each of several places', () => {
    const raw = damaged(`${MINE}.answers.carrier`, 1);
    raw['language'] = 2;
    raw['removed'] = 3;
    expect(read(raw).losses).toEqual(['language', 'removed', `${MINE}.answers.carrier`]);
  });
});

describe('a state that is none', () => {
  it.each([null, 5, 'text', true, [], [{}]])('%j gives an empty one, and says so', (raw) => {
    expect(read(raw)).toEqual({ state: EMPTY_STATE, losses: ['state'] });
  });

  it('is empty without a complaint when it is only empty', () => {
    expect(read({})).toEqual({ state: EMPTY_STATE, losses: [] });
  });

  it('fills in what an older card has not', () => {
    const { state, losses } = read({ cards: { ab: {} } });
    expect(losses).toEqual([]);
    expect(state.cards).toEqual({ ab: newCard('ab', 0) });
  });
});

describe('ids', () => {
  it.each(['', '-a', 'a b', 'a.b', 'a_b', '账号', 'x'.repeat(81)])('refuses %j', (id) => {
    const { state, losses } = read({ cards: { [id]: newCard('x', 1) }, removed: {} });
    expect(state.cards).toEqual({});
    expect(losses).toEqual([`cards.${id.slice(0, 80)}`]);
  });

  it.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'])(
    'refuses %s, which every object seems to have',
    (id) => {
      const raw: unknown = JSON.parse(
        `{"cards":{"c":{"answers":{"${id}":{"value":"x","at":1}}}},"removed":{"${id}":5}}`,
      );
      const { state, losses } = read(raw);
      expect(losses).toEqual([`removed.${id}`, `cards.c.answers.${id}`]);
      expect(mergeStates(state, EMPTY_STATE)).toEqual(state);
    },
  );

  it('keeps those that this version does not know', () => {
    const raw = damaged(`${MINE}.tasks.task-of-tomorrow`, {
      status: { value: { state: 'done' }, at: 1 },
    });
    expect(read(raw)).toEqual({ state: raw, losses: [] });
  });

  it('takes the id of a card from its place', () => {
    expect(read({ cards: { ab: newCard('cd', 1) } }).state.cards['ab']?.id).toBe('ab');
  });
});

describe('retired ids', () => {
  afterEach(() => {
    vi.doUnmock('../../src/catalogue/retired.ts');
    vi.resetModules();
  });

  async function restoreWith(retired: Readonly<Record<string, string | null>>, card: Json) {
    vi.resetModules();
    vi.doMock('../../src/catalogue/retired.ts', () => ({ RETIRED: retired }));
    const { restore: restoreAnew } = await import('../../src/store/saved/restore.ts');
    const losses: Losses = [];
    const restored = restoreAnew({ cards: { c: card }, removed: {} }, losses).cards['c'];
    expect(losses).toEqual([]);
    return restored;
  }
  const done = (at: number) => ({ status: { value: { state: 'done' }, at } });
  const open = (at: number) => ({ status: { value: { state: 'open' }, at } });

  it('hand their tick on to what replaces them, and go quietly when nothing does', async () => {
    const tasks = { 'old-task': done(7), 'gone-task': done(7), 'other-task': done(7) };
    const retired = { 'old-task': 'new-task', 'gone-task': null };
    const card = await restoreWith(retired, { tasks });
    expect(card?.tasks).toEqual({ 'new-task': done(7), 'other-task': done(7) });
  });

  it.each([
    [{ old: done(200), new: open(100) }, done(200)],
    [{ new: open(100), old: done(200) }, done(200)],
    [{ old: open(100), new: done(200) }, done(200)],
    [
      { new: { note: { value: 'x', at: 1 } }, old: done(2) },
      { note: { value: 'x', at: 1 }, ...done(2) },
    ],
  ])('%j become one row, of each thing the later', async (tasks, together) => {
    expect((await restoreWith({ old: 'new' }, { tasks }))?.tasks).toEqual({ new: together });
  });

  it('are followed over several steps, and not in a circle', async () => {
    const retired = { a: 'b', b: 'e', e: 'd', x: 'y', y: 'x', gone: 'goner', goner: null };
    const card = await restoreWith(retired, { tasks: { a: done(1), x: done(1), gone: done(1) } });
    expect(card?.tasks['d']).toEqual(done(1));
    expect(card?.tasks).not.toHaveProperty('gone');
  });

  it('are followed inside answers, whether one was given or several', async () => {
    const at = 5;
    const retired = { metro: 'metfone', grab: 'grab-x', lost: null };
    const card = await restoreWith(retired, {
      answers: {
        carrier: { value: 'metro', at },
        accounts: { value: ['wechat', 'grab', 'lost', 'grab-x'], at },
        seller: { value: 'lost', at },
        bound: { value: ['lost'], at },
        leavingOn: { value: '2026-12-01', at },
      },
      tasks: { 'account-grab': done(9) },
    });
    expect(card?.answers).toEqual({
      carrier: { value: 'metfone', at },
      accounts: { value: ['wechat', 'grab-x'], at },
      leavingOn: { value: '2026-12-01', at },
    });
    expect(card?.tasks).toEqual({ 'account-grab-x': done(9) });
  });
});

describe('versions', () => {
  it('knows those it wrote itself', () => {
    const all = [0, 1, SAVED_VERSION, SAVED_VERSION + 1, -1, 0.5, '1', null, undefined, Number.NaN];
    expect(all.filter(isKnownVersion)).toEqual([1, SAVED_VERSION]);
  });

  it.each([1, SAVED_VERSION, 99, 'x', undefined])(
    'leaves a present state alone (version %j)',
    (version) => {
      const state = example();
      expect(migrate(state, version)).toBe(state);
    },
  );
});

describe('the stored text', () => {
  it.each(['', ' ', '{', 'undefined', 'null', '5', '"sim-exit"', '[]', '\u0000', '{"state":'])(
    '%j is nothing of ours',
    (text) => {
      expect(readSaved(text)).toMatchObject({ state: undefined, losses: ['text'] });
    },
  );

  it.each([
    ['{}', ['version', 'state']],
    ['{"version":1}', ['state']],
    ['{"state":null,"version":1}', ['state']],
    ['{"state":[],"version":1}', ['state']],
    ['{"state":{},"version":1}', []],
    ['{"state":{}}', ['version']],
    ['{"state":{},"version":"1"}', ['version']],
    ['{"state":{},"version":2}', []],
    ['{"state":{},"version":0}', ['version']],
  ] as const)('%s loses %j', (text, losses) => {
    expect(readSaved(text)).toMatchObject({ state: EMPTY_STATE, losses });
  });

  it('of a newer version is used as far as it is understood', () => {
    const newer = readSaved(savedExample(1).replace('"version": 1', '"version": 2'));
    expect(newer).toMatchObject({ state: carriedExample(1), losses: [], isNewer: true });
    expect(readSaved(savedExample(1)).isNewer).toBe(false);
  });
});

describe('what this version does not know', () => {
  const written = (): Json => {
    const raw = damaged('mood', { value: 'calm', at: 5 });
    const card = (raw['cards'] as Json)['k7mzq2ab'] as Json;
    card['colour'] = 'red';
    card['checks'] = { ...(card['checks'] as Json), 'roaming-off': { value: '2026-11-30', at: 5 } };
    const tasks = card['tasks'] as Record<string, Json>;
    const bank = tasks['account-aba-bank']!;
    bank['weight'] = { value: 3, at: 5 };
    (bank['marks'] as Json)['asked'] = { value: true, at: 5 };
    const status = bank['status'] as Json;
    status['by'] = 'me';
    (status['value'] as Json)['mood'] = { deep: [1, { er: 2 }] };
    return raw;
  };
  const text = (): string => JSON.stringify({ state: written(), version: 1, made: { by: 'next' } });
  const carried = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value).replaceAll('other-2"', 'other-9503002"'));

  it('stays where it is, at any depth, and is stored again untouched', () => {
    const { state, losses, unknown, isNewer, beside } = readSaved(text());
    expect(state).toEqual(carried(written()));
    expect(losses).toEqual([]);
    expect(unknown).toHaveLength(7);
    expect(isNewer).toBe(false);
    expect(JSON.parse(savedText(mergeStates(state!, EMPTY_STATE), beside))).toEqual(
      carried(JSON.parse(text())),
    );
  });

  it('outlives a change of the thing it belongs to, where that is not the thing itself', () => {
    const { state } = readSaved(text());
    const card = state!.cards['k7mzq2ab']!;
    const changed = { ...card, nickname: { value: 'Mine', at: 1_795_600_000_000 } };
    const merged = mergeStates(state!, { cards: { [card.id]: changed }, removed: {} });
    expect(merged).toMatchObject({ mood: { value: 'calm' } });
    expect(merged.cards[card.id]).toMatchObject({ colour: 'red', nickname: { value: 'Mine' } });
  });

  it('is left out of what a link or a backup brings, and named', () => {
    const { state, losses } = read(written());
    expect(losses).toHaveLength(6);
    expect(JSON.stringify(state)).not.toMatch(/mood|colour|roaming-off|weight|asked/);
  });

  it.each(['__proto__', 'constructor', 'toString'])('is a loss under the name %s', (name) => {
    const { losses, unknown } = readSaved(
      `{"state":{"cards":{"a":{"${name}":5}},"removed":{}},"version":1}`,
    );
    expect([losses, unknown]).toEqual([[`cards.a.${name}`], []]);
  });

  it('is a loss when it is deep enough to do harm', () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    const { losses } = readSaved(
      `{"state":{"cards":{"a":{"x":${deep}}},"removed":{}},"version":1}`,
    );
    expect(losses).toEqual(['cards.a.x']);
  });
});

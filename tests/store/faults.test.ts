import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newCard, type Card } from '../../src/domain/card/card.ts';
import { mergeStates } from '../../src/domain/merge/merge.ts';
import type { TextStorage } from '../../src/platform/storage/textStorage.ts';
import { createSaving } from '../../src/store/saved/saving.ts';
import { readSaved } from '../../src/store/saved/savedText.ts';
import { EMPTY_STATE, SAVED_KEY, type SavedState } from '../../src/store/saved/savedState.ts';
import type { Unsaved } from '../../src/store/saved/savingNews.ts';
import { faultyStorage } from '../support/faultyStorage.ts';
import { aCard } from '../support/savedCard.ts';

/** A page that shows a state, saves it through the real thing, and knows what it said about it. */
function openPage(storage: TextStorage) {
  let shown: SavedState = EMPTY_STATE;
  let said: { isSaved: boolean; why?: Unsaved | undefined } = { isSaved: true };
  const later: (() => void)[] = [];
  const retries: (() => void)[] = [];
  const saving = createSaving(
    storage,
    SAVED_KEY,
    (task) => later.splice(0, later.length, task),
    {
      saved: (isSaved, why) => (said = isSaved ? { isSaved } : { isSaved, why }),
      setAside: () => {},
      found: (state) => change(mergeStates(shown, state)),
    },
    (task) => retries.splice(0, retries.length, task),
  );
  function change(state: SavedState): void {
    shown = state;
    saving.save(state);
  }
  shown = saving.open() ?? EMPTY_STATE;
  return {
    saving,
    change,
    /** Ticks a task and waits until it would have been written. */
    tick(card: string, task: string, at: number): void {
      change(ticked(shown, card, task, at));
      later.splice(0).forEach((write) => write());
    },
    /** Ticks a task that is still to be written. */
    tickOnly: (card: string, task: string, at: number) => change(ticked(shown, card, task, at)),
    settle: () => later.splice(0).forEach((write) => write()),
    retry: () => retries.splice(0).forEach((again) => again()),
    shown: () => shown,
    said: () => said,
  };
}

function ticked(state: SavedState, id: string, task: string, at: number): SavedState {
  const card: Card = state.cards[id] ?? newCard(id, at);
  const status = { value: { state: 'done' as const }, at };
  const tasks = { ...card.tasks, [task]: { status } };
  return { ...state, cards: { ...state.cards, [id]: { ...card, tasks } } };
}

const ticksIn = (state: SavedState | undefined): string[] =>
  Object.values(state?.cards ?? {}).flatMap(({ id, tasks }) =>
    Object.keys(tasks).map((task) => `${id}/${task}`),
  );

/** Two tabs, a reload, a text damaged by hand. Returns the ticks that were said to be saved and are not. */
function journey(isRefused: (call: number) => boolean): { calls: number; lost: string[] } {
  const { storage, texts, calls } = faultyStorage(isRefused);
  const promised = new Set<string>();
  const lost: string[] = [];
  const look = (...pages: readonly ReturnType<typeof openPage>[]): void => {
    for (const page of pages) {
      if (page.said().isSaved) for (const tick of ticksIn(page.shown())) promised.add(tick);
    }
    // What a start would find: the stored text, or an original that was set aside.
    const found = new Set([...texts.values()].flatMap((text) => ticksIn(readSaved(text).state)));
    for (const tick of promised) if (!found.has(tick)) lost.push(tick);
  };

  const page = openPage(storage);
  for (const step of [1, 2, 3, 4]) {
    page.tick('mine', `first-${step}`, 100 + step);
    look(page);
  }
  const other = openPage(storage);
  other.tick('theirs', 'from-the-other-tab', 200);
  look(page, other);
  page.tick('mine', 'after-the-other-tab', 201);
  look(page, other);
  page.retry();
  other.retry();
  look(page, other);

  const reloaded = openPage(storage);
  // A clock that was set back.
  reloaded.tick('mine', 'after-a-reload', 3);
  reloaded.retry();
  look(reloaded);

  const text = texts.get(SAVED_KEY);
  if (text) texts.set(SAVED_KEY, text.replace('"nickname":{', '"nickname":{"?":0,'));
  const damaged = openPage(storage);
  damaged.tick('mine', 'after-damage', 400);
  damaged.retry();
  damaged.retry();
  look(damaged);
  return { calls: calls(), lost };
}

describe('a storage that fails', () => {
  const { calls } = journey(() => false);
  const eachCall = Array.from({ length: calls }, (_, index) => index + 1);

  test('is asked often during the journey', () => {
    expect(calls).toBeGreaterThan(20);
  });

  test.each(eachCall)('at call %i alone loses no tick that was shown as saved', (failing) => {
    expect(journey((call) => call === failing).lost).toEqual([]);
  });

  test.each(eachCall)('from call %i on loses no tick that was shown as saved', (first) => {
    expect(journey((call) => call >= first).lost).toEqual([]);
  });

  test('at any calls at all loses no tick that was shown as saved', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }), (refusals) => {
        expect(journey((call) => refusals[call % 60] ?? false).lost).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what the person is told', () => {
  test('a refused write is tried again, and the notice goes by itself', () => {
    let isFull = true;
    const { storage, texts } = faultyStorage(() => false);
    const page = openPage({ ...storage, write: (k, t) => !isFull && storage.write(k, t) });
    page.tick('mine', 'a', 1);
    expect(page.said()).toEqual({ isSaved: false, why: 'refused' });
    page.retry();
    expect(page.said().isSaved).toBe(false);
    isFull = false;
    page.retry();
    expect(page.said().isSaved).toBe(true);
    expect(ticksIn(readSaved(texts.get(SAVED_KEY)!).state)).toEqual(['mine/a']);
  });

  test('records that cannot be read at the start are brought in once they can', () => {
    let isShut = false;
    const { storage } = faultyStorage(() => isShut);
    openPage(storage).tick('mine', 'a', 1);
    isShut = true;
    const page = openPage(storage);
    expect(page.said()).toEqual({ isSaved: false, why: 'refused' });
    page.tick('mine', 'b', 2);
    isShut = false;
    page.retry();
    expect(page.said().isSaved).toBe(true);
    expect(ticksIn(page.shown()).sort()).toEqual(['mine/a', 'mine/b']);
  });

  test('records cleared while the page is open are said to be gone, and kept on the page', () => {
    const { storage, texts } = faultyStorage(() => false);
    const page = openPage(storage);
    page.tick('mine', 'a', 1);
    texts.clear();
    page.saving.lookAndRetry();
    expect(page.said()).toEqual({ isSaved: false, why: 'gone' });
    page.tick('mine', 'b', 2);
    expect(page.said()).toEqual({ isSaved: false, why: 'gone' });
    expect(texts.has(SAVED_KEY), 'written back unasked').toBe(false);
    page.saving.storeAll(page.shown());
    page.tick('mine', 'c', 3);
    expect(page.said().isSaved).toBe(true);
    expect(ticksIn(readSaved(texts.get(SAVED_KEY)!).state)).toEqual(['mine/a', 'mine/b', 'mine/c']);
  });

  test('a page that slept through an erasure does not bring the old records back', () => {
    const { storage, texts } = faultyStorage(() => false);
    const asleep = openPage(storage);
    asleep.tick('old', 'secret', 1);
    texts.clear();
    openPage(storage).tick('new', 'a', 2);
    asleep.tick('old', 'b', 3);
    expect(asleep.said()).toEqual({ isSaved: false, why: 'gone' });
    expect(texts.get(SAVED_KEY)).not.toContain('secret');
  });

  test('forgetting cancels what was still to be written', () => {
    const { storage, texts } = faultyStorage(() => false);
    const page = openPage(storage);
    page.tickOnly('mine', 'a', 1);
    page.saving.forget(() => page.change(EMPTY_STATE));
    page.settle();
    expect([...texts]).toEqual([]);
    page.tick('mine', 'b', 2);
    expect(ticksIn(readSaved(texts.get(SAVED_KEY)!).state)).toEqual(['mine/b']);
  });

  test('an original is never written over by another one', () => {
    let isListRefused = false;
    const { storage, texts } = faultyStorage(() => false);
    const shy: TextStorage = {
      ...storage,
      keys: (prefix) => (isListRefused ? [] : storage.keys(prefix)),
    };
    texts.set(SAVED_KEY, '{broken');
    openPage(shy);
    texts.set(SAVED_KEY, '{broken otherwise');
    isListRefused = true;
    const page = openPage(shy);
    page.tick('mine', 'a', 1);
    expect(texts.get(`${SAVED_KEY}:aside-1`)).toBe('{broken');
    expect(texts.get(SAVED_KEY)).toBe('{broken otherwise');
    expect(page.said().isSaved).toBe(false);
  });
});

describe('ten thousand damages to a stored state', () => {
  const original = JSON.stringify({
    state: { cards: { one: aCard('one'), two: aCard('two') }, removed: { three: 5 } },
    version: 1,
  });
  const places = fc.integer({ min: 1, max: original.length - 1 });
  const damages = fc.oneof(
    fc.record({ at: places, text: fc.string({ maxLength: 3, unit: 'binary' }), cut: fc.nat(6) }),
    fc.record({ at: places, text: fc.constant(''), cut: fc.constant(original.length) }),
    fc.record({
      at: places,
      text: fc.constantFrom('{', '}', '"', '\\', '0', '-', ',', 'null', '[]', '"__proto__":{},'),
      cut: fc.nat(1),
    }),
  );

  test('never crash it, and what is not restored is listed and set aside', () => {
    fc.assert(
      fc.property(damages, ({ at, text, cut }) => {
        const damaged = original.slice(0, at) + text + original.slice(at + cut);
        const { storage, texts } = faultyStorage(() => false);
        texts.set(SAVED_KEY, damaged);
        openPage(storage).tick('one', 'next', 9e11);
        const { state, losses } = readSaved(damaged);
        const asides = [...texts].flatMap(([key, kept]) => (key.includes('aside') ? [kept] : []));
        if (losses.length > 0) expect(asides).toEqual([damaged]);
        else expect(missing(JSON.parse(damaged).state, state).filter(isNotCarried)).toEqual([]);
      }),
      { numRuns: 10_000 },
    );
  });
});

/** Own accounts that were counted get other ids (domain/ownIds.ts), under which all of theirs stands. */
function isNotCarried(path: string): boolean {
  return !/\.(otherAccounts\.|tasks\.account-)other-\d+/.test(path);
}

/** The paths of what is in `a` and not in `b`. An empty part is as good as none. */
function missing(a: unknown, b: unknown, path = ''): string[] {
  if (typeof a !== 'object' || a === null) return Object.is(a, b) ? [] : [path];
  if (Object.keys(a).length === 0) return [];
  if (typeof b !== 'object' || b === null) return [path];
  const theirs = b as Record<string, unknown>;
  return Object.entries(a).flatMap(([key, value]) => missing(value, theirs[key], `${path}.${key}`));
}

import { beforeEach, describe, expect, it } from 'vitest';
import { newCard, type Card } from '../../src/domain/card/card.ts';
import { mergeStates } from '../../src/domain/merge/merge.ts';
import { createSaving } from '../../src/store/saved/saving.ts';
import { EMPTY_STATE, SAVED_KEY, type SavedState } from '../../src/store/saved/savedState.ts';
import { FakeStorage } from '../support/fakeStorage.ts';
import { savedExample } from '../support/savedExamples.ts';

const ASIDE = `${SAVED_KEY}:aside-`;

/** A page: its saving, what it told the person, and the write that is still to come. */
function openPage(storage: FakeStorage) {
  const saved: boolean[] = [];
  const aside: { key: string; losses: readonly string[] }[] = [];
  const found: SavedState[] = [];
  let newer = 0;
  let write: (() => void) | undefined;
  let scheduled = 0;
  const saving = createSaving(
    storage,
    SAVED_KEY,
    (task) => {
      scheduled += 1;
      write = task;
    },
    {
      saved: (ok) => saved.push(ok),
      setAside: (key, losses) => aside.push({ key, losses }),
      found: (state) => found.push(state),
      newer: () => (newer += 1),
    },
  );
  return {
    saving,
    saved,
    aside,
    found,
    newer: () => newer,
    scheduled: () => scheduled,
    load() {
      const state = saving.open();
      found.length = 0;
      return state;
    },
    save: (state: SavedState) => saving.save(state),
    later: () => write?.(),
  };
}

function withCards(...cards: Card[]): SavedState {
  return { cards: Object.fromEntries(cards.map((card) => [card.id, card])), removed: {} };
}

function named(id: string, nickname: string, at: number): Card {
  return { ...newCard(id, 1), nickname: { value: nickname, at } };
}

function stored(storage: FakeStorage): { state: SavedState; version: number } {
  return JSON.parse(storage.texts.get(SAVED_KEY) ?? 'null') as {
    state: SavedState;
    version: number;
  };
}

let storage: FakeStorage;
beforeEach(() => {
  storage = new FakeStorage();
});

describe('saving', () => {
  it('starts with nothing stored, and nothing to say', () => {
    const page = openPage(storage);
    expect(page.load()).toBeUndefined();
    expect([page.saved, page.aside]).toEqual([[], []]);
    page.saving.flush();
    expect(storage.writes).toEqual([]);
  });

  it('writes what the contract says under the key of the contract', () => {
    const page = openPage(storage);
    page.load();
    page.save(withCards(named('a', 'Mine', 5)));
    page.saving.flush();
    expect(SAVED_KEY).toBe('sim-exit');
    expect(stored(storage)).toEqual({ state: withCards(named('a', 'Mine', 5)), version: 1 });
    expect(page.saved.at(-1)).toBe(true);
  });

  it('writes after the tap and not during it, and many taps at once', () => {
    const page = openPage(storage);
    page.load();
    for (const name of ['M', 'Mi', 'Min', 'Mine']) page.save(withCards(named('a', name, 5)));
    expect(storage.writes).toEqual([]);
    expect(page.scheduled()).toBe(4);
    page.later();
    expect(storage.writes).toEqual([SAVED_KEY]);
    expect(stored(storage).state.cards['a']?.nickname.value).toBe('Mine');
    page.later();
    page.saving.flush();
    expect(storage.writes).toEqual([SAVED_KEY]);
  });

  it('writes at once when the page goes', () => {
    const page = openPage(storage);
    page.load();
    page.save(withCards(named('a', 'Mine', 5)));
    page.saving.flush();
    expect(stored(storage).state.cards['a']).toBeDefined();
  });

  it('gives back to the next page what this one wrote', () => {
    const page = openPage(storage);
    storage.texts.set(SAVED_KEY, savedExample(1));
    const state = page.load()!;
    page.save(state);
    page.saving.flush();
    const next = openPage(storage);
    expect(next.load()).toEqual(state);
    expect(next.aside).toEqual([]);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['no JSON', 'not json {', ['text']],
    ['the JSON of another app', '{"todos":[1,2],"filter":"all"}', ['version', 'state']],
    ['an array', '[1,2,3]', ['text']],
    [
      'a version that is none',
      savedExample(1).replace('"version": 1', '"version": 0'),
      ['version'],
    ],
    ['a damaged field', '{"state":{"cards":{"a":5},"removed":{}},"version":1}', ['cards.a']],
  ])('%s is set aside word for word before anything is written over it', (_, text, losses) => {
    storage.texts.set(SAVED_KEY, text);
    const page = openPage(storage);
    page.load();
    expect(storage.texts.get(`${ASIDE}1`)).toBe(text);
    expect(page.aside).toEqual([{ key: `${ASIDE}1`, losses: expect.arrayContaining(losses) }]);
    expect(storage.texts.get(SAVED_KEY)).toBe(text);
    page.save(withCards(named('b', 'New', 5)));
    page.saving.flush();
    expect(stored(storage).state.cards['b']).toBeDefined();
    expect(storage.texts.get(`${ASIDE}1`)).toBe(text);
  });

  it('still gives what could be read of it', () => {
    const text = savedExample(1).replace('"waitingUntil": "2026-11-30"', '"waitingUntil": "soon"');
    storage.texts.set(SAVED_KEY, text);
    const page = openPage(storage);
    expect(Object.keys(page.load()?.cards ?? {})).toHaveLength(3);
    expect(page.aside[0]?.losses).toEqual(['cards.k7mzq2ab.tasks.account-aba-bank.status']);
  });

  it('is set aside once, however often it is opened', () => {
    storage.texts.set(SAVED_KEY, 'broken');
    openPage(storage).load();
    openPage(storage).load();
    expect(storage.keys(ASIDE)).toEqual([`${ASIDE}1`]);
  });

  it('does not take the place of what was set aside before', () => {
    storage.texts.set(`${ASIDE}1`, 'older');
    storage.texts.set(`${ASIDE}9`, 'old');
    storage.texts.set(SAVED_KEY, 'broken');
    const page = openPage(storage);
    page.load();
    expect(page.aside[0]?.key).toBe(`${ASIDE}10`);
    expect(storage.texts.get(`${ASIDE}1`)).toBe('older');
    expect(storage.texts.get(`${ASIDE}9`)).toBe('old');
  });

  it('is not written over as long as it cannot be set aside, and the person is told', () => {
    storage.texts.set(SAVED_KEY, 'broken');
    storage.accepts = (key) => !key.startsWith(ASIDE);
    const page = openPage(storage);
    page.load();
    page.save(withCards(named('a', 'Mine', 5)));
    page.saving.flush();
    page.saving.flush();
    expect(storage.texts.get(SAVED_KEY)).toBe('broken');
    expect(page.saved).toContain(false);
    expect(page.saved).not.toContain(true);

    storage.accepts = () => true;
    page.save(withCards(named('a', 'Mine', 6)));
    page.saving.flush();
    expect(storage.texts.get(`${ASIDE}1`)).toBe('broken');
    expect(stored(storage).state.cards['a']).toBeDefined();
    expect(page.saved.at(-1)).toBe(true);
  });

  it('of another tab is set aside too before it is written over', () => {
    const page = openPage(storage);
    page.load();
    page.save(withCards(named('a', 'Mine', 5)));
    page.saving.flush();
    storage.texts.set(SAVED_KEY, 'broken by another');
    page.save(withCards(named('a', 'Mine', 6)));
    page.saving.flush();
    expect(storage.texts.get(`${ASIDE}1`)).toBe('broken by another');
    expect(stored(storage).state.cards['a']?.nickname.at).toBe(6);
  });
});

describe('a storage that refuses', () => {
  it('because it is full: the person is told, and it is tried again', () => {
    const page = openPage(storage);
    page.load();
    storage.accepts = () => false;
    page.save(withCards(named('a', 'Mine', 5)));
    page.saving.flush();
    expect(page.saved.at(-1)).toBe(false);
    storage.accepts = () => true;
    page.saving.flush();
    expect(page.saved.at(-1)).toBe(true);
    expect(stored(storage).state.cards['a']?.nickname.value).toBe('Mine');
  });

  it('because it is forbidden: the app goes on without, and says so', () => {
    storage.isForbidden = true;
    const page = openPage(storage);
    expect(page.load()).toBeUndefined();
    page.save(withCards(named('a', 'Mine', 5)));
    page.saving.flush();
    expect(page.saved.at(-1)).toBe(false);
    expect(page.aside).toEqual([]);
  });
});

describe('two tabs', () => {
  function openBoth() {
    storage.texts.set(
      SAVED_KEY,
      JSON.stringify({ state: withCards(named('a', 'Mine', 1)), version: 1 }),
    );
    const here = openPage(storage);
    const there = openPage(storage);
    here.load();
    there.load();
    return { here, there };
  }

  it('keep both changes: what the other one wrote is merged before writing', () => {
    const { here, there } = openBoth();
    const ticked: Card = {
      ...named('a', 'Mine', 1),
      tasks: { 'get-proof': { status: { value: { state: 'done' }, at: 8 } } },
    };
    there.save(withCards(ticked));
    there.saving.flush();
    here.save(withCards(named('a', 'Renamed', 9)));
    here.saving.flush();
    const { state } = stored(storage);
    expect(state.cards['a']?.nickname.value).toBe('Renamed');
    expect(state.cards['a']?.tasks).toEqual(ticked.tasks);
  });

  it('do not bring back a card that the other one deleted', () => {
    const { here, there } = openBoth();
    there.save({ ...withCards(named('a', 'Mine', 1)), removed: { a: 50 } });
    there.saving.flush();
    here.save(withCards(named('a', 'Renamed', 99)));
    here.saving.flush();
    expect(stored(storage).state.removed).toEqual({ a: 50 });
  });

  it('hear of each other’s writes, and not of their own', () => {
    const { here, there } = openBoth();
    here.save(withCards(named('a', 'Renamed', 9)));
    here.saving.flush();
    const text = storage.texts.get(SAVED_KEY)!;
    here.saving.hear(text);
    expect(here.found).toEqual([]);
    there.saving.hear(text);
    there.saving.hear(text);
    expect(there.found).toEqual([withCards(named('a', 'Renamed', 9))]);
  });

  it('write nothing over what they hear and cannot read until it is set aside', () => {
    const { here } = openBoth();
    storage.texts.set(SAVED_KEY, 'half a text {');
    here.saving.hear('half a text {');
    expect(storage.writes).toEqual([]);
    here.save(withCards(named('a', 'Mine', 5)));
    here.saving.flush();
    expect(storage.texts.get(`${ASIDE}1`)).toBe('half a text {');
    expect(here.aside[0]?.losses).toEqual(['text']);
  });

  it('write nothing when there is nothing new in it', () => {
    const { here } = openBoth();
    here.save(withCards(named('a', 'Mine', 1)));
    here.saving.flush();
    expect(storage.writes).toEqual([]);
    expect(here.saved.at(-1)).toBe(true);
  });
});

describe('clearing', () => {
  it('behind our back takes nothing from the page, and does not go unsaid', () => {
    const page = openPage(storage);
    storage.texts.set(SAVED_KEY, savedExample(1));
    const state = page.load()!;
    storage.texts.clear();
    page.saving.lookAndRetry();
    page.save(mergeStates(state, EMPTY_STATE) as SavedState);
    page.saving.flush();
    // Stored again, or the person is told that it is not.
    expect(page.saved.at(-1)).toBe(storage.texts.has(SAVED_KEY));
    if (storage.texts.has(SAVED_KEY)) expect(stored(storage).state).toEqual(state);
  });
});

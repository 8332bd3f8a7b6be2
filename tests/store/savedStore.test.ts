import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { presentCards } from '../../src/domain/merge/merge.ts';
import type { SavedState } from '../../src/store/saved/savedState.ts';
import { fakeBrowser } from '../support/fakeBrowser.ts';
import { carriedExample, savedExample } from '../support/savedExamples.ts';

const NOW = 1_795_600_000_000;
const KEY = 'sim-exit';

let browser: ReturnType<typeof fakeBrowser>;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  browser = fakeBrowser();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Opens the page anew, as a reload does: nothing but what is stored is left of the one before. */
async function openPage() {
  vi.resetModules();
  const [store, { startSaving }, { readAside }, begin, actions, { notices }] = await Promise.all([
    import('../../src/store/saved/savedStore.ts'),
    import('../../src/store/saved/keeping.ts'),
    import('../../src/store/saved/asides.ts'),
    import('../../src/store/begin.ts'),
    import('../../src/store/actions.ts'),
    import('../../src/store/notices.ts'),
  ]);
  startSaving();
  return {
    ...store,
    readAside,
    ...begin,
    ...actions,
    notices,
    state: () => store.savedStore.getState(),
  };
}

const stored = () =>
  (JSON.parse(browser.entries[KEY] ?? 'null') as { state: SavedState } | null)?.state;

describe('the page', () => {
  it('finds everything where it was after a reload', async () => {
    const page = await openPage();
    const id = page.startCard();
    page.answerQuestion(id, 'cardType', 'local-sim');
    page.tickTask(id, 'get-proof', true);
    page.chooseLanguage('zh');
    const before = page.state();
    vi.runAllTimers();
    expect((await openPage()).state()).toEqual(before);
  });

  it('stores what was changed before anything could be stored, with what is there', async () => {
    const before = await openPage();
    const old = before.startCard();
    before.answerQuestion(old, 'cardType', 'travel-esim');
    vi.runAllTimers();

    vi.resetModules();
    const { savedStore, isAllUnderstood, saveNow } =
      await import('../../src/store/saved/savedStore.ts');
    const early = (await import('../../src/store/begin.ts')).startCard();
    saveNow();
    expect(isAllUnderstood()).toBe(false);
    (await import('../../src/store/saved/keeping.ts')).startSaving();
    vi.runAllTimers();
    for (const state of [savedStore.getState(), stored()!]) {
      expect(Object.keys(state.cards).sort()).toEqual([old, early].sort());
    }
  });

  it('writes nothing where nothing is there and nothing was changed', async () => {
    await openPage();
    vi.runAllTimers();
    expect(browser.entries).toEqual({});
  });

  it('finds the stored language without reading the rest, whatever is written there', async () => {
    const page = await openPage();
    expect(page.storedLanguage()).toBeUndefined();
    page.renameCard(page.startCard(), '"language":{"value":"xx"');
    vi.runAllTimers();
    expect(page.storedLanguage()).toBeUndefined();
    for (const language of ['zh', 'en']) {
      page.chooseLanguage(language);
      vi.runAllTimers();
      expect(page.storedLanguage()).toBe(language);
    }
  });

  it('saves once for many taps, shortly after the last', async () => {
    const page = await openPage();
    const id = page.startCard();
    vi.runAllTimers();
    const first = browser.entries[KEY];
    for (const name of ['M', 'Mi', 'Mine']) {
      page.renameCard(id, name);
      vi.advanceTimersByTime(30);
    }
    expect(browser.entries[KEY]).toBe(first);
    vi.advanceTimersByTime(100);
    expect(stored()?.cards[id]?.nickname.value).toBe('Mine');
  });

  it.each(['hide', 'leave'] as const)('saves at once when the phone does this: %s', async (go) => {
    const page = await openPage();
    const id = page.startCard();
    page.renameCard(id, 'Mine');
    browser[go]();
    expect(stored()?.cards[id]?.nickname.value).toBe('Mine');
  });

  it('opens what an earlier version stored', async () => {
    browser.entries[KEY] = savedExample(1);
    const page = await openPage();
    expect(page.state()).toEqual(carriedExample(1));
    expect(page.notices.getState().aside).toBeUndefined();
    vi.runAllTimers();
    expect(page.notices.getState().saved).toBe(true);
  });

  it('opens over a broken text, sets it aside and says so', async () => {
    browser.entries[KEY] = '{"state":{"cards":';
    const page = await openPage();
    expect(presentCards(page.state())).toEqual([]);
    const { aside } = page.notices.getState();
    expect(aside).toEqual({ key: 'sim-exit:aside-1', losses: ['text'] });
    expect(page.readAside(aside!.key)).toBe('{"state":{"cards":');
    expect(page.readAside('sim-exit:aside-2')).toBe('');
    page.startCard();
    vi.runAllTimers();
    expect(Object.keys(stored()?.cards ?? {})).toHaveLength(1);
    expect(browser.entries['sim-exit:aside-1']).toBe('{"state":{"cards":');
  });

  it('opens where storage is forbidden, and says that nothing is kept', async () => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    const page = await openPage();
    const id = page.startCard();
    page.renameCard(id, 'Mine');
    vi.advanceTimersByTime(100);
    expect(page.state().cards[id]?.nickname.value).toBe('Mine');
    expect(page.notices.getState().saved).toBe(false);
  });

  it('shows what another tab changed, and keeps what this one did', async () => {
    const page = await openPage();
    const id = page.startCard();
    vi.runAllTimers();
    const theirs = stored()!;
    page.renameCard(id, 'Mine');
    const card = {
      ...theirs.cards[id]!,
      tasks: { 'get-proof': { status: { value: { state: 'done' as const }, at: NOW } } },
    };
    browser.hearOf(
      KEY,
      JSON.stringify({ state: { cards: { [id]: card }, removed: {} }, version: 1 }),
    );
    expect(page.state().cards[id]?.tasks).toEqual(card.tasks);
    expect(page.state().cards[id]?.nickname.value).toBe('Mine');
    vi.advanceTimersByTime(100);
    expect(stored()?.cards[id]).toEqual(page.state().cards[id]);
  });

  it('drops what is left of a deleted card at a later start, not at the next one', async () => {
    const page = await openPage();
    const id = page.startCard();
    page.answerQuestion(id, 'cardType', 'local-sim');
    page.deleteCard(id);
    vi.advanceTimersByTime(100);
    expect(Object.keys((await openPage()).state().cards)).toEqual([id]);
    vi.setSystemTime(NOW + 3_600_000);
    const later = await openPage();
    expect(later.state().cards).toEqual({});
    expect(Object.keys(later.state().removed)).toEqual([id]);
    vi.advanceTimersByTime(100);
    expect(stored()?.cards).toEqual({});
  });

  it('keeps what is known of the app itself when all records are forgotten', async () => {
    const page = await openPage();
    page.notices.setState({ offlineReady: true, update: true, newer: true, saved: false });
    page.forgetAll();
    expect(page.notices.getState()).toEqual({ saved: true, offlineReady: true, update: true });
  });
});

describe('a page that comes back', () => {
  it.each(['show', 'thaw'] as const)(
    'takes in what it did not hear of, and writes nothing: %s',
    async (back) => {
      const page = await openPage();
      const id = page.startCard();
      vi.runAllTimers();
      const theirs = stored()!;
      const nickname = { value: 'Theirs', at: NOW + 1 };
      const text = JSON.stringify({
        state: { ...theirs, cards: { [id]: { ...theirs.cards[id], nickname } } },
        version: 1,
      });
      browser.entries[KEY] = text;
      browser[back]();
      expect(page.state().cards[id]?.nickname).toEqual(nickname);
      vi.runAllTimers();
      expect(browser.entries[KEY]).toBe(text);
    },
  );
});

describe('a stored text that broke off', () => {
  it('is set aside, and what can still be read of it is shown and stored', async () => {
    const whole = savedExample(1);
    const broken = whole.slice(0, Math.floor(whole.length * 0.7));
    browser.entries[KEY] = broken;
    const page = await openPage();
    await vi.waitFor(() => expect(presentCards(page.state()).length).toBeGreaterThan(0));
    const { aside } = page.notices.getState();
    expect(aside?.key).toBe('sim-exit:aside-1');
    expect(aside?.losses).toContain('part');
    expect(aside?.losses).not.toContain('text');
    expect(browser.entries['sim-exit:aside-1']).toBe(broken);
    vi.advanceTimersByTime(100);
    expect(stored()).toEqual(page.state());
    expect((await openPage()).notices.getState().aside).toBeUndefined();
  });

  it('of which nothing can be read leaves an empty list, and says so', async () => {
    browser.entries[KEY] = 'not json {';
    const page = await openPage();
    await vi.dynamicImportSettled();
    expect(page.notices.getState().aside?.losses).toEqual(['text']);
    expect(presentCards(page.state())).toEqual([]);
  });
});

describe('a browser that fails at reading what is stored', () => {
  afterEach(() => vi.doUnmock('../../src/store/saved/restore.ts'));

  it('says that nothing is saved, writes nothing over it, and goes on when it can', async () => {
    const before = savedExample(1);
    browser.entries[KEY] = before;
    let isBroken = true;
    const { restore } = await import('../../src/store/saved/restore.ts');
    vi.doMock('../../src/store/saved/restore.ts', () => ({
      restore(...given: Parameters<typeof restore>) {
        if (isBroken) throw new TypeError('Object.hasOwn is not a function');
        return restore(...given);
      },
    }));
    const page = await openPage();
    expect(page.notices.getState()).toMatchObject({ saved: false, unsaved: 'unread' });
    const id = page.startCard();
    page.answerQuestion(id, 'cardType', 'local-sim');
    vi.advanceTimersByTime(5000);
    browser.hide();
    expect(browser.entries).toEqual({ [KEY]: before });
    expect(page.notices.getState()).toMatchObject({ saved: false, unsaved: 'unread' });

    isBroken = false;
    browser.show();
    expect(page.notices.getState().saved).toBe(true);
    expect(Object.keys(stored()?.cards ?? {}).sort()).toEqual(
      [id, ...Object.keys((JSON.parse(before) as { state: SavedState }).state.cards)].sort(),
    );
  });
});

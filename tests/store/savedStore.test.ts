import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { presentCards } from '../../src/domain/merge.ts';
import type { SavedState } from '../../src/store/savedState.ts';
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
  const [store, begin, actions, { notices }] = await Promise.all([
    import('../../src/store/savedStore.ts'),
    import('../../src/store/begin.ts'),
    import('../../src/store/actions.ts'),
    import('../../src/store/notices.ts'),
  ]);
  store.startSaving();
  return { ...store, ...begin, ...actions, notices, state: () => store.savedStore.getState() };
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
});

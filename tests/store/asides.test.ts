import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../support/fakeBrowser.ts';

const KEY = 'sim-exit:aside-1';
const TEXT = '{"what could not be read": true}';
let browser: ReturnType<typeof fakeBrowser>;
let room = Infinity;

beforeEach(() => {
  browser = fakeBrowser();
  room = Infinity;
  const storage = Object.getPrototypeOf(window.localStorage) as Storage;
  const set = storage.setItem.bind(window.localStorage);
  storage.setItem = (key, text) => {
    const others = Object.entries(browser.entries).filter(([each]) => each !== key);
    const used = others.reduce((sum, [, each]) => sum + each.length, text.length);
    if (used > room) throw new DOMException('full', 'QuotaExceededError');
    set(key, text);
  };
  browser.entries[KEY] = TEXT;
  vi.resetModules();
  return () => vi.unstubAllGlobals();
});

async function open() {
  const { listAsides, deleteAside } = await import('../../src/store/saved/asides.ts');
  const { notices, dropUndo } = await import('../../src/store/notices.ts');
  const { startCard } = await import('../../src/store/begin.ts');
  const { saveNow, forgetAll } = await import('../../src/store/saved/savedStore.ts');
  const { startSaving } = await import('../../src/store/saved/keeping.ts');
  startSaving();
  const undo = (): void => {
    const { undo: last } = notices.getState();
    dropUndo();
    last?.run();
  };
  const shown = () => listAsides().map(({ text, isUnstored }) => [text, isUnstored ?? false]);
  const deleteFirst = () => deleteAside(listAsides()[0]!, () => {});
  return { deleteFirst, undo, shown, startCard, saveNow, forgetAll };
}

test('a deleted original comes back', async () => {
  const { deleteFirst, undo, shown } = await open();
  deleteFirst();
  expect([shown(), browser.entries]).toEqual([[], {}]);
  undo();
  expect(shown()).toEqual([[TEXT, false]]);
  expect(browser.entries).toEqual({ [KEY]: TEXT });
});

test('when saving took its room, it stays in the page, and is stored once there is room', async () => {
  const { deleteFirst, undo, shown, startCard, saveNow } = await open();
  room = TEXT.length + 10;
  startCard();
  saveNow();
  expect(browser.entries['sim-exit']).toBeUndefined();
  room = 300;
  deleteFirst();
  expect(browser.entries['sim-exit'], 'what is shown comes first').toBeDefined();
  room = browser.entries['sim-exit']!.length + 5;
  undo();
  expect(browser.entries[KEY]).toBeUndefined();
  expect(shown()).toEqual([[TEXT, true]]);
  room = Infinity;
  expect(shown()).toEqual([[TEXT, false]]);
  expect(browser.entries[KEY]).toBe(TEXT);
});

test('it never takes the place of another one that was set aside meanwhile', async () => {
  const { deleteFirst, undo, shown } = await open();
  deleteFirst();
  browser.entries[KEY] = 'another';
  undo();
  expect(shown()).toEqual([
    ['another', false],
    [TEXT, false],
  ]);
});

test('nothing of it outlives erasing', async () => {
  const { deleteFirst, undo, shown, forgetAll } = await open();
  deleteFirst();
  room = 0;
  undo();
  expect(shown()).toEqual([[TEXT, true]]);
  forgetAll();
  room = Infinity;
  expect([shown(), browser.entries]).toEqual([[], {}]);
});

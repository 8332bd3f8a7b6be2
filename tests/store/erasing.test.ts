import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { newCard } from '../../src/domain/card/card.ts';
import { aCard } from '../support/savedCard.ts';
import { fakeBrowser } from '../support/fakeBrowser.ts';

// A picture can only be decoded in a browser; here the test says when it is.
const shrinking: (() => void)[] = [];
vi.mock('../../src/platform/photos/shrinkPhoto.ts', () => ({
  shrinkPhoto: async (file: File) => {
    await new Promise<void>((resolve) => shrinking.push(resolve));
    const part = { blob: new Blob([file.name]), width: 4, height: 3 };
    return { ok: true, parts: file.name === 'long' ? [part, part, part] : [part], isCutOff: false };
  },
}));

const JPEG = new Blob([Uint8Array.of(0xff, 0xd8, 0xff)], { type: 'image/jpeg' });
const TEXT = JSON.stringify({ state: { cards: { c: newCard('c', 1) }, removed: {} }, version: 1 });

let browser: ReturnType<typeof fakeBrowser>;
let factory: IDBFactory;

beforeEach(() => {
  browser = fakeBrowser();
  factory = new IDBFactory();
  vi.stubGlobal('indexedDB', factory);
  vi.stubGlobal('caches', { keys: () => Promise.resolve([]) });
  Object.assign(document, { baseURI: 'https://example.org/' });
  vi.stubGlobal('navigator', { serviceWorker: { getRegistrations: () => Promise.resolve([]) } });
  Object.assign(window, { sessionStorage: {} });
  shrinking.length = 0;
});

afterEach(() => vi.unstubAllGlobals());

/** The app in a tab of its own, on what is stored. */
async function openTab(text: string | undefined = TEXT) {
  vi.resetModules();
  if (text !== undefined) browser.entries['sim-exit'] ??= text;
  const [store, { startSaving }, photos, proofs, backup, erase, { photoShelf }] = await Promise.all(
    [
      import('../../src/store/saved/savedStore.ts'),
      import('../../src/store/saved/keeping.ts'),
      import('../../src/platform/photos/photoStore.ts'),
      import('../../src/store/proofActions.ts'),
      import('../../src/store/backup/addBackup.ts'),
      import('../../src/store/saved/eraseEverything.ts'),
      import('../../src/store/photos/photoShelf.ts'),
    ],
  );
  const { notices } = await import('../../src/store/notices.ts');
  startSaving();
  return { ...store, ...photos, ...proofs, ...backup, ...erase, photoShelf, notices };
}

const files = (...names: string[]): File[] => names.map((name) => new File(['x'], name));
async function decoded(): Promise<void> {
  await vi.waitFor(() => expect(shrinking).not.toHaveLength(0));
  shrinking.shift()?.();
}
async function expectNothing(): Promise<void> {
  expect(Object.keys(browser.entries)).toEqual([]);
  await vi.waitFor(async () => expect(await factory.databases()).toEqual([]));
}
/** What another tab does last when it erases: the storage event is the only word of it. */
async function erasedElsewhere(): Promise<void> {
  for (const key of Object.keys(browser.entries)) delete browser.entries[key];
  for (const { name } of await factory.databases()) factory.deleteDatabase(name!);
  window.dispatchEvent(Object.assign(new Event('storage'), { key: 'sim-exit', newValue: null }));
}

describe('photos that are being added while everything is erased', () => {
  const afterTheFirst = async (tab: Awaited<ReturnType<typeof openTab>>) => {
    const id = tab.addProof('c', { kind: 'paper' } as Parameters<typeof tab.addProof>[1]);
    const work = tab.addPhotos('c', id, files('1', '2', '3', '4', '5'));
    await decoded();
    await vi.waitFor(() => expect(shrinking).toHaveLength(1));
    expect((await tab.photoKeys()).ok).toBe(true);
    return work;
  };

  test('leave nothing, in the tab that erases', async () => {
    const tab = await openTab();
    const work = afterTheFirst(tab);
    await vi.waitFor(async () =>
      expect(await tab.photoKeys()).toMatchObject({ value: { length: 1 } }),
    );
    tab.notices.setState({ offlineReady: true });
    const left = await tab.eraseEverything();
    expect(Object.values(left).flat()).toEqual([]);
    // What was kept for offline use went as well.
    expect(tab.notices.getState().offlineReady).toBe(false);
    await decoded();
    await work;
    expect(shrinking, 'no other file is looked at').toEqual([]);
    tab.saveNow();
    await expectNothing();
  });

  test('leave nothing, in a tab that hears of it', async () => {
    const tab = await openTab();
    const work = afterTheFirst(tab);
    await vi.waitFor(async () =>
      expect(await tab.photoKeys()).toMatchObject({ value: { length: 1 } }),
    );
    tab.saveNow();
    await erasedElsewhere();
    await decoded();
    await work;
    expect(shrinking).toEqual([]);
    tab.saveNow();
    await expectNothing();
  });

  test('leave nothing, when the tab slept and heard nothing', async () => {
    const tab = await openTab();
    const work = afterTheFirst(tab);
    await vi.waitFor(async () =>
      expect(await tab.photoKeys()).toMatchObject({ value: { length: 1 } }),
    );
    tab.saveNow();
    for (const key of Object.keys(browser.entries)) delete browser.entries[key];
    factory.deleteDatabase('sim-exit-photos');
    await decoded();
    await work;
    tab.saveNow();
    await expectNothing();
  });

  test.each([
    ['here', '1', 1],
    ['elsewhere', '1', 1],
    ['here', 'long', 1],
    ['here', 'long', 2],
    ['elsewhere', 'long', 2],
    ['elsewhere', 'long', 3],
  ])(
    'leave nothing, when one was just being written (%s, of %s the part %i)',
    async (where, name, nth) => {
      const tab = await openTab();
      let resume = (): void => {};
      const put = vi.spyOn(Blob.prototype, 'arrayBuffer').mockImplementation(function wait(
        this: Blob,
      ) {
        if (put.mock.calls.length < nth) return Promise.resolve(new ArrayBuffer(1));
        return new Promise((resolve) => {
          resume = () => resolve(new ArrayBuffer(1));
        });
      });
      const id = tab.addProof('c', { kind: 'paper' } as Parameters<typeof tab.addProof>[1]);
      const work = tab.addPhotos('c', id, files(name, '2'));
      await decoded();
      await vi.waitFor(() => expect(put).toHaveBeenCalledTimes(nth));
      tab.saveNow();
      const erased = where === 'here' ? tab.eraseEverything() : erasedElsewhere();
      resume();
      await Promise.all([erased, work]);
      expect(put, 'no further part is written').toHaveBeenCalledTimes(nth);
      await expectNothing();
    },
  );

  test('do not reach a card that was brought back from a backup since', async () => {
    const tab = await openTab();
    const work = afterTheFirst(tab);
    await vi.waitFor(() => expect(shrinking).toHaveLength(1));
    await tab.eraseEverything();
    const state = { cards: { c: aCard('c') }, removed: {} };
    await tab.addBackup(
      { madeAt: 1, state, photos: new Map(), without: [], losses: [] },
      tab.photoShelf,
    );
    await decoded();
    await work;
    expect(tab.savedStore.getState().cards['c']?.photos).toEqual({});
    expect(await tab.photoKeys()).toEqual({ ok: true, value: [] });
  });
});

describe('a backup that is being added while everything is erased', () => {
  const contents = {
    madeAt: 1,
    state: { cards: { one: aCard('one', ['a', 'b', 'c']) }, removed: {} },
    photos: new Map(['a', 'b', 'c'].map((id) => [id, JPEG])),
    without: [],
    losses: [],
  };

  test.each(['stored', 'empty'])('adds nothing more, on a phone that was %s', async (was) => {
    const tab = await openTab(was === 'stored' ? TEXT : undefined);
    let erased: Promise<unknown> | undefined;
    const shelf = {
      ...tab.photoShelf,
      put: async (id: string, photo: Blob) => {
        const kept = await tab.photoShelf.put(id, photo);
        if (id === 'b') erased = tab.eraseEverything();
        return kept;
      },
    };
    expect(await tab.addBackup(contents, shelf)).toEqual([]);
    await erased;
    tab.saveNow();
    expect(tab.savedStore.getState().cards).toEqual({});
    await expectNothing();
  });
});

test('other tabs hear of it also when nothing was stored yet', async () => {
  const tab = await openTab(undefined);
  const removed: string[] = [];
  const remove = window.localStorage.removeItem.bind(window.localStorage);
  const storage = Object.getPrototypeOf(window.localStorage) as Storage;
  vi.spyOn(storage, 'removeItem').mockImplementation((key) => {
    // As in a browser: the removal of what is not there is no event.
    if (key in browser.entries) removed.push(key);
    remove(key);
  });
  await tab.eraseEverything();
  expect(removed[0]).toBe('sim-exit');
});

test('a backup that is ready only afterwards leaves no word of it', async () => {
  const tab = await openTab();
  const { endReminder } = await import('../../src/store/backup/reminder.ts');
  await tab.eraseEverything();
  endReminder();
  tab.saveNow();
  await expectNothing();
});

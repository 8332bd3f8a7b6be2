import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { stubLocalStorage } from '../support/localStorage.ts';

type PhotoStore = typeof import('../../src/platform/photos/photoStore.ts');

// The module holds its connection, so each test gets a fresh one with a fresh database.
async function freshStore(factory: unknown = new IDBFactory()): Promise<PhotoStore> {
  vi.resetModules();
  vi.stubGlobal('indexedDB', factory);
  return import('../../src/platform/photos/photoStore.ts');
}

beforeEach(stubLocalStorage);

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const photo = (text: string): Blob => new Blob([text], { type: 'image/jpeg' });

describe('photos in IndexedDB', () => {
  test('are kept by id and come back as they were', async () => {
    const { putPhoto, getPhoto, photoKeys } = await freshStore();
    expect(await putPhoto('a', photo('one'))).toEqual({ ok: true, value: undefined });
    await putPhoto('b', photo('two'));
    const back = await getPhoto('a');
    expect(back.ok && back.value?.type).toBe('image/jpeg');
    expect(back.ok && (await back.value?.text())).toBe('one');
    expect(await photoKeys()).toEqual({ ok: true, value: ['a', 'b'] });
  });

  test('lie in a database of their own', async () => {
    const factory = new IDBFactory();
    const { putPhoto } = await freshStore(factory);
    await putPhoto('a', photo('one'));
    expect((await factory.databases()).map(({ name }) => name)).toEqual(['sim-exit-photos']);
  });

  test('are deleted one by one or all together', async () => {
    const { putPhoto, getPhoto, dropPhoto, clearPhotos, photoKeys } = await freshStore();
    await putPhoto('a', photo('one'));
    await putPhoto('b', photo('two'));
    await dropPhoto('a');
    expect(await getPhoto('a')).toEqual({ ok: true, value: undefined });
    expect(await dropPhoto('never')).toEqual({ ok: true, value: undefined });
    await clearPhotos();
    expect(await photoKeys()).toEqual({ ok: true, value: [] });
  });

  test('leave a trace for later starts until all are gone', async () => {
    const { putPhoto, clearPhotos } = await freshStore();
    const { readPhotoTrace } = await import('../../src/platform/photos/photoTrace.ts');
    expect(readPhotoTrace()).toBeUndefined();
    await putPhoto('a', photo('one'));
    expect(readPhotoTrace()).toEqual({});
    await clearPhotos();
    expect(readPhotoTrace()).toBeUndefined();
  });

  test('looking for photos where there never were any leaves nothing behind', async () => {
    const factory = new IDBFactory();
    const { getPhoto, photoKeys, dropPhoto, clearPhotos, putPhoto } = await freshStore(factory);
    expect(await photoKeys()).toEqual({ ok: true, value: [] });
    for (const call of [getPhoto, dropPhoto, clearPhotos]) {
      expect(await call('a')).toEqual({ ok: true, value: undefined });
    }
    expect(await factory.databases()).toEqual([]);
    const [, written] = await Promise.all([getPhoto('a'), putPhoto('a', photo('one'))]);
    expect(written.ok).toBe(true);
    expect(await photoKeys()).toEqual({ ok: true, value: ['a'] });
  });

  test('discarding the last one takes the database along', async () => {
    const factory = new IDBFactory();
    const { putPhoto, discardPhotos, photoKeys } = await freshStore(factory);
    const { readPhotoTrace } = await import('../../src/platform/photos/photoTrace.ts');
    await putPhoto('a', photo('one'));
    await putPhoto('b', photo('two'));
    await discardPhotos(['a']);
    expect(await photoKeys()).toEqual({ ok: true, value: ['b'] });
    await discardPhotos(['b']);
    expect(await factory.databases()).toEqual([]);
    expect(readPhotoTrace()).toBeUndefined();
    expect((await putPhoto('c', photo('three'))).ok).toBe(true);
  });

  test('something else under an id is no photo', async () => {
    const factory = new IDBFactory();
    const { getPhoto } = await freshStore(factory);
    const { createStore, set } = await import('idb-keyval');
    await set('x', 'text', createStore('sim-exit-photos', 'photos'));
    expect(await getPhoto('x')).toEqual({ ok: true, value: undefined });
  });
});

describe('a browser that refuses', () => {
  const ALL: readonly ((store: PhotoStore) => Promise<unknown>)[] = [
    ({ putPhoto }) => putPhoto('a', photo('one')),
    ({ getPhoto }) => getPhoto('a'),
    ({ dropPhoto }) => dropPhoto('a'),
    ({ photoKeys }) => photoKeys(),
    ({ clearPhotos }) => clearPhotos(),
  ];

  test('has no IndexedDB: every call says so', async () => {
    const store = await freshStore(null);
    for (const call of ALL)
      expect(await call(store)).toEqual({ ok: false, refusal: 'unavailable' });
  });

  test('throws on opening: every call says so', async () => {
    const store = await freshStore({
      open: () => {
        throw new DOMException('not here', 'SecurityError');
      },
    });
    for (const call of ALL) expect(await call(store)).toEqual({ ok: false, refusal: 'blocked' });
  });

  test('never answers: after a while every call says so', async () => {
    vi.useFakeTimers();
    const store = await freshStore({ open: () => new EventTarget() });
    const answer = store.getPhoto('a');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await answer).toEqual({ ok: false, refusal: 'silent' });
  });

  test('did not answer: ten more calls in a row do not wait as long, until one is answered', async () => {
    vi.useFakeTimers();
    let isHanging = true;
    const factory = new IDBFactory();
    const store = await freshStore({
      open: (name: string) => (isHanging ? new EventTarget() : factory.open(name)),
    });
    const started = Date.now();
    const answers = (async () => {
      for (let n = 0; n < 11; n += 1) await store.getPhoto('a');
      return Date.now() - started;
    })();
    await vi.advanceTimersByTimeAsync(200_000);
    expect(await answers).toBeLessThan(20_000);
    vi.useRealTimers();
    isHanging = false;
    expect(await store.putPhoto('a', photo('one'))).toMatchObject({ ok: true });
  });

  test('is full: says so, keeps what was there, and works again once there is room', async () => {
    const store = await freshStore();
    await store.putPhoto('a', photo('one'));
    const { IDBObjectStore } = await import('fake-indexeddb');
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await store.putPhoto('b', photo('two'))).toEqual({ ok: false, refusal: 'full' });
    full.mockRestore();
    expect(await store.photoKeys()).toEqual({ ok: true, value: ['a'] });
    expect(await store.putPhoto('b', photo('two'))).toEqual({ ok: true, value: undefined });
  });
});

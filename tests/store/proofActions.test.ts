import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { newCard, type Card } from '../../src/domain/card/card.ts';
import type { ShrinkResult } from '../../src/platform/photos/shrinkPhoto.ts';
import { stubLocalStorage } from '../support/localStorage.ts';

// A picture can only be decoded in a browser: here a file named after a refusal is refused.
const shrinking = { now: 0, most: 0 };
vi.mock('../../src/platform/photos/shrinkPhoto.ts', () => ({
  shrinkPhoto: async (file: File): Promise<ShrinkResult> => {
    shrinking.now += 1;
    shrinking.most = Math.max(shrinking.most, shrinking.now);
    await new Promise((resolve) => setTimeout(resolve, 2));
    shrinking.now -= 1;
    if (file.name === 'heic') return { ok: false, refusal: 'heic' };
    const part = (text: string) => ({ blob: new Blob([text]), width: 4, height: 3 });
    const parts = file.name === 'long' ? ['1', '22', '333'].map(part) : [part(file.name)];
    return { ok: true, parts, isCutOff: file.name === 'half' };
  },
}));

beforeEach(() => {
  stubLocalStorage();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.resetModules();
  shrinking.most = 0;
});

afterEach(async () => {
  // What is still to be written would be written into the storage of the next test.
  const { saveNow } = await import('../../src/store/saved/savedStore.ts');
  saveNow();
  vi.unstubAllGlobals();
});

async function open() {
  const { savedStore } = await import('../../src/store/saved/savedStore.ts');
  const { notices } = await import('../../src/store/notices.ts');
  const actions = await import('../../src/store/proofActions.ts');
  const { photoWorkOf } = await import('../../src/store/photos/photoWork.ts');
  const { photosOf, proofsOf } = await import('../../src/domain/proof/proofs.ts');
  savedStore.setState({ cards: { c: newCard('c', 1) } });
  const card = (): Card => savedStore.getState().cards['c']!;
  const undo = (): void => notices.getState().undo?.run();
  return { ...actions, photoWorkOf, photosOf, proofsOf, card, undo, notices };
}

const PROOF = {
  kind: 'paper',
  on: '2026-11-02',
  place: 'BKK1',
  clerk: '',
  reference: undefined,
  money: undefined,
  note: undefined,
} as const;
const files = (...names: string[]): File[] => names.map((name) => new File(['x'], name));

describe('proofs', () => {
  test('keep what is filled in and nothing else', async () => {
    const { addProof, changeProof, card } = await open();
    const id = addProof('c', PROOF);
    expect(card().proofs[id]?.value).toEqual({ kind: 'paper', on: '2026-11-02', place: 'BKK1' });
    changeProof('c', id, { place: '', note: 'paid' });
    expect(card().proofs[id]?.value).toEqual({ kind: 'paper', on: '2026-11-02', note: 'paid' });
  });

  test('deleted ones come back with their photos, and cannot be changed meanwhile', async () => {
    const { addProof, addPhotos, changeProof, deleteProof, photosOf, proofsOf, card, undo } =
      await open();
    const id = addProof('c', PROOF);
    await addPhotos('c', id, files('one'));
    deleteProof('c', id);
    changeProof('c', id, { place: 'elsewhere' });
    expect(proofsOf(card())).toEqual([]);
    undo();
    expect(proofsOf(card())[0]?.proof.place).toBe('BKK1');
    expect(photosOf(card(), id)).toHaveLength(1);
  });

  test('an unknown card changes nothing', async () => {
    const { addProof, deleteProof, setCheck, addPhotos, card, notices } = await open();
    const before = card();
    const id = addProof('nobody', PROOF);
    deleteProof('nobody', id);
    setCheck('nobody', 'no-charge', '2026-11-01');
    await addPhotos('nobody', id, files('one'));
    expect(card()).toBe(before);
    expect(notices.getState().undo).toBeUndefined();
  });
});

describe('photos', () => {
  test('are worked on one at a time, also when more are added meanwhile, and keep their order', async () => {
    const { addProof, addPhotos, photosOf, photoWorkOf, card } = await open();
    const id = addProof('c', PROOF);
    const first = addPhotos('c', id, files('one', 'two'));
    const second = addPhotos('c', id, files('three'));
    expect(photoWorkOf(id)).toMatchObject({ done: 0, total: 3 });
    await Promise.all([first, second]);
    expect(photoWorkOf(id)).toMatchObject({ done: 3, total: 3, refused: [] });
    expect(shrinking.most).toBe(1);
    expect(photosOf(card(), id).map(({ photo }) => photo.bytes)).toEqual([3, 3, 5]);
  });

  test('that cannot be read are named, and the others are kept', async () => {
    const { addProof, addPhotos, photosOf, photoWorkOf, card } = await open();
    const id = addProof('c', PROOF);
    await addPhotos('c', id, files('one', 'heic', 'two'));
    expect(photosOf(card(), id)).toHaveLength(2);
    expect(photoWorkOf(id).refused).toEqual([{ name: 'heic', why: 'heic' }]);
  });

  test('are noted only when they are written; a full disk says so and loses nothing', async () => {
    const { addProof, addPhotos, photosOf, photoWorkOf, card } = await open();
    const id = addProof('c', PROOF);
    await addPhotos('c', id, files('one'));
    const { IDBObjectStore } = await import('fake-indexeddb');
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await addPhotos('c', id, files('two', 'three'));
    full.mockRestore();
    expect(photosOf(card(), id)).toHaveLength(1);
    expect(photoWorkOf(id)).toMatchObject({ done: 2, total: 2 });
    expect(photoWorkOf(id).refused).toEqual([
      { name: 'two', why: 'full' },
      { name: 'three', why: 'full' },
    ]);
    await addPhotos('c', id, files('two'));
    expect(photosOf(card(), id)).toHaveLength(2);
    expect(photoWorkOf(id).refused).toEqual([]);
  });

  test('in parts keep their order, are all kept or none, and are told of', async () => {
    const { addProof, addPhotos, photosOf, photoWorkOf, card } = await open();
    const { photoKeys } = await import('../../src/platform/photos/photoStore.ts');
    const id = addProof('c', PROOF);
    await addPhotos('c', id, files('long', 'half', 'one'));
    const bytes = () => photosOf(card(), id).map(({ photo }) => photo.bytes);
    expect(bytes()).toEqual([1, 2, 3, 4, 3]);
    expect(photoWorkOf(id)).toMatchObject({
      done: 3,
      refused: [],
      told: [
        { name: 'long', parts: 3, isCutOff: false },
        { name: 'half', parts: 1, isCutOff: true },
      ],
    });
    const { IDBObjectStore } = await import('fake-indexeddb');
    const put = IDBObjectStore.prototype.put;
    let room = 2;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...row
    ) {
      if (room === 0) throw new DOMException('full', 'QuotaExceededError');
      room -= 1;
      return put.apply(this, row);
    });
    await addPhotos('c', id, files('long'));
    full.mockRestore();
    expect(photoWorkOf(id).refused).toEqual([{ name: 'long', why: 'full' }]);
    expect(bytes()).toEqual([1, 2, 3, 4, 3]);
    expect(await photoKeys()).toMatchObject({ value: { length: 5 } });
  });

  test('deleted ones come back to their place', async () => {
    const { addProof, addPhotos, deletePhoto, photosOf, card, undo } = await open();
    const id = addProof('c', PROOF);
    await addPhotos('c', id, files('a', 'bb', 'ccc'));
    const before = photosOf(card(), id);
    deletePhoto('c', before[1]!.id);
    expect(photosOf(card(), id)).toHaveLength(2);
    undo();
    expect(photosOf(card(), id)).toEqual(before);
  });
});

describe('later checks', () => {
  test('have their day; taking one back can be undone', async () => {
    const { setCheck, card, undo, notices } = await open();
    setCheck('c', 'no-charge', '2026-11-01');
    expect(notices.getState().undo).toBeUndefined();
    setCheck('c', 'no-charge', null);
    expect(card().checks['no-charge']?.value).toBeNull();
    expect(notices.getState().undo?.kind).toBe('check-removed');
    undo();
    expect(card().checks['no-charge']?.value).toBe('2026-11-01');
  });
});

describe('a proof', () => {
  test('is not of tomorrow, nor is a check, and its texts end where reading ends', async () => {
    const { addProof, changeProof, setCheck, card } = await open();
    const id = addProof('c', { ...PROOF, on: '2099-01-01', note: 'x'.repeat(30_000) });
    expect(card().proofs[id]?.value).not.toHaveProperty('on');
    expect(card().proofs[id]?.value?.note).toHaveLength(20_000);
    changeProof('c', id, { on: '2026-11-02' });
    changeProof('c', id, { on: '2099-01-01', place: 'x'.repeat(600) });
    expect(card().proofs[id]?.value).toMatchObject({ on: '2026-11-02' });
    expect(card().proofs[id]?.value?.place).toHaveLength(500);
    changeProof('c', id, { on: undefined });
    expect(card().proofs[id]?.value).not.toHaveProperty('on');
    setCheck('c', 'no-charge', '2099-01-01');
    expect(card().checks['no-charge']).toBeUndefined();
  });
});

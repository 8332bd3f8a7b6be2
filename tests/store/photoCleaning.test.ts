import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { newCard, type Card } from '../../src/domain/card/card.ts';
import { fakeBrowser } from '../support/fakeBrowser.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 11, 1);
const stamped = <T>(value: T) => ({ value, at: 5 });

const CARD: Card = {
  ...newCard('c', 1),
  proofs: { kept: stamped({ kind: 'paper' } as const), gone: stamped(null) },
  photos: {
    used: stamped({ proof: 'kept', width: 4, height: 3, bytes: 9 }),
    orphan: stamped({ proof: 'gone', width: 4, height: 3, bytes: 9 }),
  },
};

beforeEach(() => {
  fakeBrowser();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.resetModules();
  vi.useFakeTimers({ toFake: ['Date'], now: START });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A start of the app with these photos in the store; gives what a later start does and leaves. */
async function open(state: { cards: Record<string, Card>; removed: Record<string, number> }) {
  const { putPhoto, photoKeys } = await import('../../src/platform/photos/photoStore.ts');
  const { savedStore, saveNow } = await import('../../src/store/saved/savedStore.ts');
  const { cleanPhotos } = await import('../../src/store/photos/photoCleaning.ts');
  const blob = new Blob(['x'], { type: 'image/jpeg' });
  for (const id of ['used', 'orphan', 'unknown']) await putPhoto(id, blob);
  const { startSaving } = await import('../../src/store/saved/keeping.ts');
  startSaving();
  savedStore.setState(state);
  saveNow();
  return {
    savedStore,
    saveNow,
    cleanAt: async (at: number): Promise<string[]> => {
      vi.setSystemTime(at);
      await cleanPhotos();
      const keys = await photoKeys();
      return keys.ok ? keys.value : [];
    },
  };
}

describe('photos without a proof', () => {
  test('go at a start at least a day after one that noticed them', async () => {
    const { cleanAt } = await open({ cards: { c: CARD }, removed: {} });
    expect(await cleanAt(START)).toEqual(['orphan', 'unknown', 'used']);
    expect(await cleanAt(START + DAY - 1)).toEqual(['orphan', 'unknown', 'used']);
    expect(await cleanAt(START + DAY)).toEqual(['used']);
  });

  test('stay when the deletion was undone in between', async () => {
    const { cleanAt, savedStore } = await open({ cards: { c: CARD }, removed: {} });
    await cleanAt(START);
    const proofs = { ...CARD.proofs, gone: stamped({ kind: 'sms' } as const) };
    savedStore.setState({ cards: { c: { ...CARD, proofs } } });
    expect(await cleanAt(START + DAY)).toEqual(['orphan', 'used']);
  });

  test('of a deleted card stay until the card itself is gone', async () => {
    const { cleanAt, savedStore, saveNow } = await open({
      cards: { c: CARD },
      removed: { c: START },
    });
    await cleanAt(START);
    expect(await cleanAt(START + DAY)).toEqual(['used']);
    savedStore.setState({ cards: {} });
    saveNow();
    await cleanAt(START + DAY);
    expect(await cleanAt(START + 2 * DAY)).toEqual([]);
  });

  test('stay while the undo of a deletion may be on offer, however long they were seen before', async () => {
    const { cleanAt, savedStore } = await open({ cards: { c: CARD }, removed: {} });
    await cleanAt(START);
    // No start in between notices that the photo belongs to a proof for a while.
    const later = START + 3 * DAY;
    const proofs = { ...CARD.proofs, gone: { value: null, at: later - 60_000 } };
    savedStore.setState({ cards: { c: { ...CARD, proofs } } });
    expect(await cleanAt(later)).toContain('orphan');
    // Of a card whose data went, only its deletion is known.
    savedStore.setState({ cards: { c: CARD }, removed: { d: later - 60_000 } });
    expect(await cleanAt(later)).toContain('unknown');
    expect(await cleanAt(later + DAY)).toEqual(['used']);
  });

  test('stay while some records could not be read: they may need them', async () => {
    const { cleanAt } = await open({ cards: {}, removed: {} });
    await cleanAt(START);
    window.localStorage.setItem('sim-exit:aside-1', 'unreadable');
    expect(await cleanAt(START + DAY)).toHaveLength(3);
    window.localStorage.removeItem('sim-exit:aside-1');
    const newer = { state: { cards: {}, removed: {}, albums: {} }, version: 9 };
    for (const text of ['unreadable', JSON.stringify(newer)]) {
      window.localStorage.setItem('sim-exit', text);
      expect(await cleanAt(START + DAY)).toHaveLength(3);
    }
  });

  test('go when there are no records at all, as after erasing', async () => {
    const { cleanAt } = await open({ cards: {}, removed: {} });
    window.localStorage.removeItem('sim-exit');
    expect(await cleanAt(START)).toHaveLength(3);
    expect(await cleanAt(START + DAY)).toEqual([]);
    expect(window.localStorage.getItem('sim-exit:photos')).toBe('{}');
    await cleanAt(START + 2 * DAY);
    expect(window.localStorage.getItem('sim-exit:photos')).toBeNull();
  });

  test('that another tab has just written and noted stay', async () => {
    const { cleanAt } = await open({ cards: {}, removed: {} });
    await cleanAt(START);
    // Stored, but not heard of by this page yet.
    const state = { cards: { c: CARD }, removed: {} };
    window.localStorage.setItem('sim-exit', JSON.stringify({ state, version: 1 }));
    expect(await cleanAt(START + DAY)).toEqual(['used']);
  });
});

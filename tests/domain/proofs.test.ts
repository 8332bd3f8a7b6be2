import { describe, expect, test } from 'vitest';
import fc from 'fast-check';

import { newCard, type Card, type PhotoRef, type Proof } from '../../src/domain/card.ts';
import { mergeCards } from '../../src/domain/merge.ts';
import { hasProof, photosInUse, photosOf, proofsOf, sweepPhotos } from '../../src/domain/proofs.ts';

const stamped = <T>(value: T, at = 5) => ({ value, at });
const photo = (proof: string): PhotoRef => ({ proof, width: 4, height: 3, bytes: 9 });

function cardWith(
  proofs: Record<string, Proof | null>,
  photos: Record<string, PhotoRef | null> = {},
): Card {
  const each = <T>(record: Record<string, T>) =>
    Object.fromEntries(Object.entries(record).map(([id, value]) => [id, stamped(value)]));
  return { ...newCard('c', 1), proofs: each(proofs), photos: each(photos) };
}

describe('proofs of a card', () => {
  test('come in the order they were made, without the deleted ones', () => {
    const card = cardWith({ b: { kind: 'sms' }, a: { kind: 'paper' }, c: null });
    expect(proofsOf(card).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('have their photos, in the order they were added', () => {
    const card = cardWith(
      { a: { kind: 'paper' }, gone: null },
      { z: photo('a'), y: photo('a'), x: null, w: photo('gone'), v: photo('unknown') },
    );
    expect(photosOf(card, 'a').map(({ id }) => id)).toEqual(['y', 'z']);
    expect(photosOf(card, 'gone')).toEqual([]);
    expect(photosOf(card, 'unknown')).toEqual([]);
  });

  test('count only when something was given', () => {
    expect(hasProof(cardWith({}))).toBe(false);
    expect(hasProof(cardWith({ a: { kind: 'none', on: '2026-11-01' } }))).toBe(false);
    expect(hasProof(cardWith({ a: null }))).toBe(false);
    expect(hasProof(cardWith({ a: { kind: 'none' }, b: { kind: 'chat' } }))).toBe(true);
  });

  test('changed on one phone and deleted on another: the later wins, photos return with it', () => {
    const kept = cardWith({ a: { kind: 'paper' } }, { p: photo('a') });
    const deleted = { ...kept, proofs: { a: stamped(null, 6) } };
    const undone = { ...kept, proofs: { a: stamped({ kind: 'paper' } as const, 7) } };
    expect(photosOf(mergeCards(kept, deleted), 'a')).toEqual([]);
    expect(photosOf(mergeCards(deleted, undone), 'a')).toHaveLength(1);
  });
});

describe('photos that belong to nothing', () => {
  const card = cardWith(
    { a: { kind: 'paper' }, gone: null },
    { used: photo('a'), removed: null, orphan: photo('gone') },
  );
  const state = { cards: { c: card }, removed: {} };

  test('are those of no proof of any card', () => {
    expect([...photosInUse(state)]).toEqual(['used']);
  });

  test('of a deleted card stay as long as the card can come back', () => {
    expect(photosInUse({ ...state, removed: { c: 9 } }).has('used')).toBe(true);
    expect(photosInUse({ cards: {}, removed: { c: 9 } }).size).toBe(0);
  });

  test('are noted first, and go at a start after that', () => {
    const first = sweepPhotos(['used', 'orphan'], new Set(['used']), {}, 1000, 50);
    expect(first).toEqual({ remove: [], alone: { orphan: 1000 } });
    const early = sweepPhotos(['used', 'orphan'], new Set(['used']), first.alone, 1049, 50);
    expect(early).toEqual({ remove: [], alone: { orphan: 1000 } });
    const late = sweepPhotos(['used', 'orphan'], new Set(['used']), early.alone, 1050, 50);
    expect(late).toEqual({ remove: ['orphan'], alone: {} });
  });

  test('that came back by an undo begin anew', () => {
    const undone = sweepPhotos(['orphan'], new Set(['orphan']), { orphan: 1000 }, 2000, 50);
    expect(undone).toEqual({ remove: [], alone: {} });
  });

  test('wait again when the clock was set back', () => {
    expect(sweepPhotos(['x'], new Set(), { x: 9000 }, 1000, 50)).toEqual({
      remove: [],
      alone: { x: 1000 },
    });
  });

  test('are the only ones that ever go, and only with patience', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'constructor'));
    const seen = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.nat(1000));
    fc.assert(
      fc.property(ids, ids, seen, fc.nat(2000), (stored, used, seenAt, now) => {
        const { remove, alone } = sweepPhotos(stored, new Set(used), seenAt, now, 100);
        for (const id of remove) {
          expect(used).not.toContain(id);
          expect(seenAt[id]).toBeLessThanOrEqual(now - 100);
        }
        expect([...remove, ...Object.keys(alone)].sort()).toEqual(
          stored.filter((id) => !used.includes(id)).sort(),
        );
      }),
    );
  });
});

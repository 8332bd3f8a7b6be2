import { describe, expect, test } from 'vitest';
import fc from 'fast-check';

import { newCard, type Card, type PhotoRef, type Proof } from '../../src/domain/card/card.ts';
import { mergeCards } from '../../src/domain/merge/merge.ts';
import {
  hasProof,
  lacksOf,
  lastDeletion,
  photosInUse,
  photosOf,
  proofsOf,
  sweepPhotos,
  unfinishedProof,
} from '../../src/domain/proof/proofs.ts';

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

  test.each<[string, Proof, number]>([
    ['a photo', { kind: 'paper' }, 1],
    ['a reference', { kind: 'sms', reference: '88-1' }, 0],
    ['the place and who it was', { kind: 'chat', place: 'Monivong', clerk: 'Sok' }, 0],
  ])('confirm with a kind and %s', (_what, proof, photos) => {
    const pictures = photos ? { p: photo('a') } : {};
    expect(hasProof(cardWith({ a: proof }, pictures))).toBe(true);
    // Without saying what it is, the same is a note.
    const note = cardWith({ a: { ...proof, kind: 'none' } }, pictures);
    expect(hasProof(note)).toBe(false);
    expect(unfinishedProof(note)?.id).toBe('a');
  });

  test.each<[string, Proof]>([
    ['nothing more', { kind: 'paper' }],
    ['a day', { kind: 'paper', on: '2026-11-01' }],
    ['a place alone', { kind: 'paper', place: 'Monivong' }],
    ['a name alone', { kind: 'paper', clerk: 'Sok' }],
    ['blanks', { kind: 'paper', reference: '  ', place: ' ', clerk: 'Sok' }],
    ['words about money', { kind: 'paper', money: '3 USD', note: 'all done' }],
  ])('are a note with a kind and %s', (_what, proof) => {
    expect(hasProof(cardWith({ a: proof }))).toBe(false);
    expect(hasProof(cardWith({ a: proof }, { p: null, q: photo('other') }))).toBe(false);
    expect(lacksOf(proof, 0)).toEqual(['evidence']);
  });

  test('count only while they are there', () => {
    expect(hasProof(cardWith({}))).toBe(false);
    expect(hasProof(cardWith({ a: null }, { p: photo('a') }))).toBe(false);
    expect(lacksOf({ kind: 'none' }, 0)).toEqual(['kind', 'evidence']);
    expect(unfinishedProof(cardWith({ a: { kind: 'none', clerk: 'Sok' } }))).toBeUndefined();
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
  const sweep = (
    stored: readonly string[],
    used: readonly string[],
    seen: Readonly<Record<string, number>>,
    now: number,
    deletedAt = 0,
  ) => sweepPhotos(stored, new Set(used), seen, { now, patience: 50, deletedAt });

  test('are those of no proof of any card', () => {
    expect([...photosInUse([card]).keys()]).toEqual(['used']);
    expect(photosInUse([card]).get('used')).toEqual(photo('a'));
    expect(photosInUse([]).size).toBe(0);
  });

  test('are not those of a proof that could not be read: it may come from elsewhere', () => {
    expect([...photosInUse([cardWith({}, { x: photo('unread') })]).keys()]).toEqual(['x']);
  });

  test('are noted first, and go at a start after that', () => {
    const first = sweep(['used', 'orphan'], ['used'], {}, 1000);
    expect(first).toEqual({ remove: [], alone: { orphan: 1000 } });
    const early = sweep(['used', 'orphan'], ['used'], first.alone, 1049);
    expect(early).toEqual({ remove: [], alone: { orphan: 1000 } });
    const late = sweep(['used', 'orphan'], ['used'], early.alone, 1050);
    expect(late).toEqual({ remove: ['orphan'], alone: {} });
  });

  test('that came back by an undo begin anew', () => {
    const undone = sweep(['orphan'], ['orphan'], { orphan: 1000 }, 2000);
    expect(undone).toEqual({ remove: [], alone: {} });
  });

  test('stay while the last deletion is young: its undo may still be on offer', () => {
    expect(sweep(['x'], [], { x: 1000 }, 2000, 1951).remove).toEqual([]);
    expect(sweep(['x'], [], { x: 1000 }, 2001, 1951).remove).toEqual(['x']);
  });

  test('the last deletion is that of a card, a proof or a photo, and never in the future', () => {
    const state = { cards: { c: card }, removed: {} };
    expect(lastDeletion(state, 9)).toBe(5);
    expect(lastDeletion(state, 4)).toBe(0);
    expect(lastDeletion({ ...state, removed: { d: 7, e: 99 } }, 9)).toBe(7);
    expect(lastDeletion({ cards: {}, removed: {} }, 9)).toBe(0);
  });

  test('wait again when the clock was set back', () => {
    expect(sweep(['x'], [], { x: 9000 }, 1000)).toEqual({
      remove: [],
      alone: { x: 1000 },
    });
  });

  test('are the only ones that ever go, and only with patience', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'constructor'));
    const seen = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.nat(1000));
    fc.assert(
      fc.property(ids, ids, seen, fc.nat(2000), (stored, used, seenAt, now) => {
        const { remove, alone } = sweep(stored, used, seenAt, now);
        for (const id of remove) {
          expect(used).not.toContain(id);
          expect(seenAt[id]).toBeLessThanOrEqual(now - 50);
        }
        expect([...remove, ...Object.keys(alone)].sort()).toEqual(
          stored.filter((id) => !used.includes(id)).sort(),
        );
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { newCard, type Card } from '../../src/domain/card/card.ts';
import { mergeCards, mergeStates, presentCards, prune } from '../../src/domain/merge/merge.ts';

const CARD = newCard('c', 10);

describe('merging what was changed in two places', () => {
  it('keeps what only one of them knows', () => {
    const here: Card = { ...CARD, answers: { carrier: { value: 'smart', at: 20 } } };
    const there: Card = {
      ...CARD,
      tasks: { 'get-proof': { note: { value: 'asked', at: 30 } } },
      proofs: { p1: { value: { kind: 'sms' }, at: 5 } },
    };
    const merged = mergeCards(here, there);
    expect(merged).toEqual({
      ...CARD,
      answers: here.answers,
      tasks: there.tasks,
      proofs: there.proofs,
    });
  });

  it('takes of the same thing the later', () => {
    const older: Card = { ...CARD, nickname: { value: 'old', at: 20 } };
    const newer: Card = { ...CARD, nickname: { value: 'new', at: 21 } };
    expect(mergeCards(older, newer).nickname.value).toBe('new');
    expect(mergeCards(newer, older).nickname.value).toBe('new');
  });

  it('keeps a status from here and a note from there on the same task', () => {
    const ticked: Card = { ...CARD, tasks: { t: { status: { value: { state: 'done' }, at: 9 } } } };
    const noted: Card = {
      ...CARD,
      tasks: { t: { note: { value: 'n', at: 8 }, marks: { found: { value: true, at: 7 } } } },
    };
    expect(mergeCards(ticked, noted).tasks).toEqual({
      t: { ...ticked.tasks['t'], ...noted.tasks['t'] },
    });
  });

  it('decides alike on both sides about two changes in the same millisecond', () => {
    const a: Card = { ...CARD, nickname: { value: 'a', at: 20 } };
    const b: Card = { ...CARD, nickname: { value: 'b', at: 20 } };
    expect(mergeCards(a, b)).toEqual(mergeCards(b, a));
  });

  it('lets a later deletion of a proof stand', () => {
    const kept: Card = { ...CARD, proofs: { p: { value: { kind: 'sms' }, at: 5 } } };
    const gone: Card = { ...CARD, proofs: { p: { value: null, at: 6 } } };
    expect(mergeCards(kept, gone).proofs).toEqual({ p: { value: null, at: 6 } });
  });

  it('brings the language and the removed cards together too', () => {
    const a = { language: { value: 'zh', at: 1 }, cards: {}, removed: { x: 5, y: 9 } };
    const b = { language: { value: 'en', at: 2 }, cards: {}, removed: { y: 7, z: 1 } };
    expect(mergeStates(a, b)).toEqual({
      language: { value: 'en', at: 2 },
      cards: {},
      removed: { x: 5, y: 9, z: 1 },
    });
    expect(mergeStates({ cards: {}, removed: {} }, { cards: {}, removed: {} })).toEqual({
      cards: {},
      removed: {},
    });
  });
});

describe('presentCards', () => {
  const cards = {
    young: newCard('young', 30),
    b: newCard('b', 10),
    a: newCard('a', 10),
    gone: newCard('gone', 5),
    back: { ...newCard('back', 5), restoredAt: 41 },
  };

  it('lists the oldest first and leaves out what was deleted', () => {
    const list = presentCards({ cards, removed: { gone: 40, back: 40, never: 1 } });
    expect(list.map(({ id }) => id)).toEqual(['back', 'a', 'b', 'young']);
  });

  it('deletes a card that was brought back when it is deleted again', () => {
    const list = presentCards({ cards, removed: { back: 42 } });
    expect(list.map(({ id }) => id)).not.toContain('back');
  });

  it('keeps a card deleted when another tab still holds it', () => {
    const deleted = { cards: {}, removed: { a: 50 } };
    const other = {
      cards: { a: { ...newCard('a', 10), nickname: { value: 'x', at: 99 } } },
      removed: {},
    };
    expect(presentCards(mergeStates(deleted, other))).toEqual([]);
    expect(presentCards(mergeStates(other, deleted))).toEqual([]);
  });
});

describe('prune', () => {
  const state = {
    cards: { old: newCard('old', 1), fresh: newCard('fresh', 1), here: newCard('here', 1) },
    removed: { old: 100, fresh: 900 },
  };

  it('drops what is left of cards that were deleted long ago, and remembers that they were', () => {
    const pruned = prune(state, 500);
    expect(Object.keys(pruned.cards)).toEqual(['fresh', 'here']);
    expect(pruned.removed).toEqual(state.removed);
    expect(presentCards(pruned)).toEqual(presentCards(state));
  });

  it('gives back the same object when there is nothing to drop', () => {
    expect(prune(state, 50)).toBe(state);
    const pruned = prune(state, 500);
    expect(prune(pruned, 500)).toBe(pruned);
  });

  it('spares a card that was brought back', () => {
    const restored = {
      cards: { old: { ...newCard('old', 1), restoredAt: 101 } },
      removed: { old: 100 },
    };
    expect(prune(restored, 500)).toBe(restored);
  });
});

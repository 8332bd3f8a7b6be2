import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newCard, type Card, type Stamped } from '../../src/domain/card/card.ts';
import { LATEST_STAMP } from '../../src/domain/card/limits.ts';
import { mergeStates, presentCards, type MergeableState } from '../../src/domain/merge/merge.ts';
import { takeBack } from '../../src/domain/merge/takeBack.ts';
import type { Losses } from '../../src/store/saved/reading.ts';
import { restore } from '../../src/store/saved/restore.ts';
import { savedStates } from '../support/arbitraries.ts';

const NOW = 2_000_000_000_000;
const at = <T>(value: T, when: number): Stamped<T> => ({ value, at: when });

/** Everything with a stamp, by its place. */
function leaves(value: unknown, place = ''): Map<string, Stamped<unknown>> {
  const found = new Map<string, Stamped<unknown>>();
  if (typeof value !== 'object' || value === null) return found;
  if ('at' in value && 'value' in value) return found.set(place, value as Stamped<unknown>);
  for (const [key, part] of Object.entries(value)) {
    for (const [inner, leaf] of leaves(part, `${place}/${key}`)) found.set(inner, leaf);
  }
  return found;
}

const ids = (state: MergeableState): string[] => presentCards(state).map(({ id }) => id);
const same = (a: unknown, b: unknown): boolean => {
  try {
    expect(a).toEqual(b);
    return true;
  } catch {
    return false;
  }
};
const EMPTY = [/^null$/, /^""$/, /^false$/, /^\{"state":"open"\}$/, /^\{"text":"","on":".*"\}$/];

/** A step, and what came from elsewhere after it; no stamp so late that nothing can come after it. */
const steps = fc
  .tuple(savedStates, savedStates, savedStates)
  .filter((states) => !JSON.stringify(states).includes(String(LATEST_STAMP)))
  .map(([before, step, foreign]) => {
    const after = mergeStates(before, { cards: step.cards, removed: step.removed });
    const now = mergeStates(after, foreign);
    return { before, after, now, back: { ...now, ...takeBack(now, before, after, NOW) } };
  });

describe('taking any step back, whatever came in between', () => {
  test('restores what the step set and nobody changed since, and nothing else', () => {
    fc.assert(
      fc.property(steps, ({ before, after, now, back }) => {
        const [old, set, found] = [before, after, now].map((state) => leaves(state.cards));
        for (const [place, leaf] of leaves(back.cards)) {
          const id = place.split('/')[1]!;
          const wasAdded = ids(after).includes(id) && !ids(before).includes(id);
          const isOurs = set!.has(place) && !same(old!.get(place), set!.get(place));
          const isUntouched = same(found!.get(place), set!.get(place));
          if (wasAdded || !before.cards[id] || !isOurs || !isUntouched) {
            expect(leaf, place).toEqual(found!.get(place));
          } else if (old!.has(place)) {
            expect(leaf.value, place).toEqual(old!.get(place)!.value);
          } else {
            const text = JSON.stringify(leaf.value);
            expect(
              EMPTY.some((empty) => empty.test(text)),
              `${place}: ${text}`,
            ).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('stays taken back when a tab that still holds the step is heard', () => {
    fc.assert(
      fc.property(steps, ({ after, now, back }) => {
        for (const older of [after, now]) {
          const met = mergeStates(back, older);
          expect(leaves(met.cards)).toEqual(leaves(mergeStates(back, back).cards));
          expect(ids(met)).toEqual(ids(back));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('gives a state that is read back whole', () => {
    fc.assert(
      fc.property(steps, ({ back }) => {
        const losses: Losses = [];
        expect(restore(JSON.parse(JSON.stringify(back)), losses)).toEqual(back);
        expect(losses).toEqual([]);
      }),
    );
  });

  test('loses to a change from elsewhere that arrives only later', () => {
    fc.assert(
      fc.property(steps, savedStates, ({ after, back }, late) => {
        const set = leaves(after.cards);
        const met = leaves(mergeStates(back, late).cards);
        for (const [place, leaf] of leaves(late.cards)) {
          if (
            leaf.at > (set.get(place)?.at ?? 0) + 1 &&
            leaf.at > (leaves(back.cards).get(place)?.at ?? 0)
          )
            expect(met.get(place), place).toEqual(leaf);
        }
      }),
    );
  });
});

describe('a card', () => {
  const card: Card = { ...newCard('c', 10), tasks: { a: { note: at('mine', 20) } } };
  const none: MergeableState = { cards: {}, removed: {} };
  const one: MergeableState = { cards: { c: card }, removed: {} };
  const ticked: Card = {
    ...card,
    tasks: { ...card.tasks, b: { status: at({ state: 'done' }, 90) } },
  };

  test('that was added goes, also from a tab that has it', () => {
    const back = takeBack(one, none, one, 100);
    expect(ids(back)).toEqual([]);
    expect(ids(mergeStates(back, one))).toEqual([]);
  });

  test('that was added and worked on since stays', () => {
    const now = { ...one, cards: { c: ticked } };
    expect(takeBack(now, none, one, 100)).toEqual(now);
  });

  test('that was deleted comes back with what reached it meanwhile', () => {
    const deleted = { ...one, removed: { c: 50 } };
    const now = { ...deleted, cards: { c: ticked } };
    const back = takeBack(now, one, deleted, 100);
    expect(presentCards(back)).toEqual([{ ...ticked, restoredAt: 51 }]);
    expect(ids(mergeStates(back, now))).toEqual(['c']);
  });

  test('that was deleted comes back even if its data went meanwhile', () => {
    const deleted = { ...one, removed: { c: 50 } };
    const back = takeBack({ ...deleted, cards: {} }, one, deleted, 100);
    expect(presentCards(back)).toEqual([{ ...card, restoredAt: 51 }]);
  });

  test('that was deleted once more elsewhere stays deleted', () => {
    const deleted = { ...one, removed: { c: 50 } };
    expect(ids(takeBack({ ...deleted, removed: { c: 60 } }, one, deleted, 100))).toEqual([]);
  });

  test('that a backup brought back is deleted again', () => {
    const before = { ...one, removed: { c: 50 } };
    const after = { ...before, cards: { c: { ...card, restoredAt: 51 } } };
    const back = takeBack(after, before, after, 100);
    expect(ids(back)).toEqual([]);
    expect(ids(mergeStates(back, after))).toEqual([]);
  });
});

test('an echo of the step, with its fields in another order, counts as unchanged', () => {
  const proof = { kind: 'paper', clerk: 'Sok', reference: 'A-1' } as const;
  const echo = { reference: 'A-1', clerk: 'Sok', kind: 'paper' } as const;
  const before = { cards: { c: newCard('c', 10) }, removed: {} };
  const state = (value: Card['proofs'][string]['value']): MergeableState => ({
    ...before,
    cards: { c: { ...newCard('c', 10), proofs: { p: at(value, 20) } } },
  });
  expect(takeBack(state(echo), before, state(proof), 100).cards['c']?.proofs).toEqual({
    p: at(null, 21),
  });
});

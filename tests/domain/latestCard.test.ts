import { expect, test } from 'vitest';

import { newCard, type Card } from '../../src/domain/card/card.ts';
import { changedAt, latestCard } from '../../src/domain/card/latestCard.ts';

const card = (id: string, at: number, more: Partial<Card> = {}): Card => ({
  ...newCard(id, at),
  ...more,
});
const ticked = (at: number): Partial<Card> => ({
  tasks: { 'get-proof': { status: { value: { state: 'done' }, at } } },
});

test('the card with the latest change comes first, however deep the change lies', () => {
  const old = card('old', 1, ticked(50));
  const young = card('young', 40);
  expect(changedAt(old)).toBe(50);
  expect(latestCard([old, young])).toBe(old);
  expect(latestCard([young, old])).toBe(old);
});

test('a card that was put aside counts only when there is no other', () => {
  const aside = card('aside', 1, { archived: { value: true, at: 90 } });
  const inUse = card('in-use', 2);
  expect(latestCard([aside, inUse])).toBe(inUse);
  expect(latestCard([aside])).toBe(aside);
  expect(latestCard([])).toBeUndefined();
});

test('only the time of a change counts, not other numbers beside it', () => {
  const photo = { proof: 'p', width: 4000, height: 3000, bytes: 900_000 };
  const noted = card('noted', 5, { photos: { a: { value: photo, at: 6 } } });
  expect(changedAt(noted)).toBe(6);
});

import { beforeEach, describe, expect, test, vi } from 'vitest';

import { newCard, type Card } from '../../src/domain/card/card.ts';
import { MOST } from '../../src/domain/card/limits.ts';
import { planBackup } from '../../src/store/backup/planBackup.ts';
import type { BackupContents } from '../../src/store/backup/readBackup.ts';
import type { SavedState } from '../../src/store/saved/savedState.ts';
import { fakeBrowser } from '../support/fakeBrowser.ts';
import { aCard } from '../support/savedCard.ts';

const NOW = Date.UTC(2026, 10, 25, 12);
const at = <T>(value: T, when: number) => ({ value, at: when });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  fakeBrowser();
  return () => vi.useRealTimers();
});

const stateOf = (...cards: readonly Card[]): SavedState => ({
  cards: Object.fromEntries(cards.map((card) => [card.id, card])),
  removed: {},
});

function backupOf(state: SavedState, madeAt: number | undefined = NOW): BackupContents {
  return { madeAt, state, photos: new Map(), without: [], losses: [] };
}

test('the backup of what is here changes nothing', () => {
  const here = stateOf(aCard('one'));
  expect(planBackup(backupOf(here), here)).toEqual({
    added: [],
    shared: [{ before: here.cards['one'], after: here.cards['one'], kept: 0 }],
    noRoom: 0,
    cleanedNames: 0,
  });
});

test('names are cleaned and counted, and one of signs alone stays a name', () => {
  const card: Card = {
    ...newCard('one', 1),
    nickname: at('✅ Official', 1),
    otherAccounts: { 'other-1': at('🎮', 1), 'other-2': at('\u200B', 1), 'other-3': at('Gym', 1) },
  };
  const { added, cleanedNames } = planBackup(backupOf(stateOf(card)), stateOf());
  expect(added[0]?.nickname.value).toBe('Official');
  expect(Object.values(added[0]?.otherAccounts ?? {}).map(({ value }) => value)).toEqual([
    '🎮',
    '?',
    'Gym',
  ]);
  expect(cleanedNames).toBe(2);
});

test('a name here is not replaced by its cleaned self', () => {
  const here = stateOf({ ...newCard('one', 1), nickname: at('妈妈 ❤️', 5) });
  expect(planBackup(backupOf(here), here).shared[0]?.after).toEqual(here.cards['one']);
});

describe('times of a backup', () => {
  test('that lie in the future become those of its making', () => {
    const card = { ...newCard('one', 1), nickname: at('x', Date.UTC(2099, 0)) };
    const { added } = planBackup(backupOf(stateOf(card), NOW - 1000), stateOf());
    expect(added[0]?.nickname.at).toBe(NOW - 1000);
  });

  test('of a saved state, which tells no time of making, become now', () => {
    const card = { ...newCard('one', 1), nickname: at('x', Date.UTC(2099, 0)) };
    const contents: BackupContents = { ...backupOf(stateOf(card)), madeAt: undefined };
    expect(planBackup(contents, stateOf()).added[0]?.nickname.at).toBe(NOW);
  });
});

test('of very many cards only as many are added as there is room for, and the rest is counted', () => {
  const cards = Array.from({ length: 5000 }, (_, index) => newCard(`card-${index}`, index));
  const here = stateOf(...Array.from({ length: 500 }, (_, index) => newCard(`mine-${index}`, 1)));
  const { added, noRoom } = planBackup(backupOf(stateOf(...cards)), here);
  expect(added).toHaveLength(MOST.cardsAdded - 500);
  expect(noRoom).toBe(5000 - added.length);
});

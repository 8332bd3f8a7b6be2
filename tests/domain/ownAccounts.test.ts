import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namedAccounts, newCard, stateOf, type Card } from '../../src/domain/card/card.ts';
import { carryOwnAccounts } from '../../src/domain/card/carryOwnAccounts.ts';
import { mergeCards, mergeStates } from '../../src/domain/merge/merge.ts';
import { carriedId, drawOwnId, isCounted, ownNumber } from '../../src/domain/card/ownIds.ts';
import { mergeResumed as merge } from '../../src/domain/resume/resumeMerge.ts';
import type { Resumed } from '../../src/domain/resume/resumeFormat.ts';
import { readResumeLink } from '../../src/store/resume/resumeLink.ts';
import { readBackupText, type BackupContents } from '../../src/store/backup/readBackup.ts';
import { readSaved } from '../../src/store/saved/savedText.ts';
import { writeBackupText } from '../../src/store/backup/writeBackup.ts';
import type { SavedState } from '../../src/store/saved/savedState.ts';

// No task is a must-do here: whose word counts for those is not what these tests are about.
const mergeResumed = (mine: Card, resumed: Resumed): Card => merge(mine, resumed, () => false);

const AT = 1_790_000_012_345;
const MINUTE = 60_000;
const stamped = <T>(value: T, minutes: number) => ({ value, at: AT + minutes * MINUTE });

/** What stands at each name: a name may stand for several accounts. */
function ticks(card: Card): Record<string, string[]> {
  const all: Record<string, string[]> = {};
  for (const { id, name } of namedAccounts(card)) {
    (all[name] ??= []).push(stateOf(card, `account-${id}`));
  }
  return all;
}

/** A card as an earlier version stored it, read as it is read at a start. */
function fromText(card: Card): Card {
  const text = JSON.stringify({ state: { cards: { [card.id]: card }, removed: {} }, version: 1 });
  const { state, losses } = readSaved(text);
  expect(losses).toEqual([]);
  return state!.cards[card.id]!;
}

const old = (accounts: Card['otherAccounts'], done: readonly string[] = []): Card => ({
  ...newCard('k7m2xq4p', AT),
  otherAccounts: accounts,
  tasks: Object.fromEntries(
    done.map((id) => [`account-${id}`, { status: stamped({ state: 'done' as const }, 9) }]),
  ),
});

describe('accounts that an earlier version has counted', () => {
  const taobao = old({ 'other-1': stamped('Taobao', 1) }, ['other-1']);
  const wise = old({ 'other-1': stamped('Wise bank', 1) });

  test('of different names are two when phones or tabs meet, and the tick stays with its own', () => {
    for (const [a, b] of [
      [taobao, wise],
      [wise, taobao],
    ]) {
      const met = mergeCards(fromText(a!), fromText(b!));
      expect(ticks(met)).toEqual({ Taobao: ['done'], 'Wise bank': ['open'] });
    }
  });

  test('are two as well when one comes in a backup', () => {
    const state: SavedState = { cards: { [taobao.id]: taobao }, removed: {} };
    const backup = readBackupText(writeBackupText(state, AT)) as BackupContents;
    expect(backup.losses).toEqual([]);
    const here = { cards: { [wise.id]: fromText(wise) }, removed: {} };
    const met = mergeStates(here, backup.state).cards[wise.id]!;
    expect(ticks(met)).toEqual({ Taobao: ['done'], 'Wise bank': ['open'] });
  });

  test('are one when it is the same, with everything that either phone knows of it', () => {
    const note = { note: stamped('asked', 3) };
    const there = { ...old({ 'other-1': { value: 'Taobao', at: AT + MINUTE - 12_000 } }) };
    const met = mergeCards(
      fromText(taobao),
      fromText({ ...there, tasks: { 'account-other-1': note } }),
    );
    expect(ticks(met)).toEqual({ Taobao: ['done'] });
    expect(Object.values(met.tasks)).toEqual([{ ...taobao.tasks['account-other-1'], ...note }]);
  });

  test('have the ids they have for good', () => {
    expect(carriedId('other-1', 'Taobao', 1_790_000_000_000)).toBe('other-395984001');
    expect(carriedId('other-2', '房东的群', 1_795_510_910_000)).toBe('other-9503002');
  });

  test('may be written once more by an older tab beside this one, and stay one', () => {
    const carried = fromText(taobao);
    const both = mergeCards(carried, taobao);
    expect(Object.keys(both.otherAccounts)).toHaveLength(2);
    expect(fromText(both)).toEqual(carried);
  });

  const names = fc.constantFrom('', 'Gym', 'Taobao', 'Wise');
  const counted = fc.array(fc.tuple(names, fc.nat(3), fc.boolean()), { maxLength: 4 }).map((rows) =>
    old(
      Object.fromEntries(rows.map(([name, m], n) => [`other-${n + 1}`, stamped(name, m)])),
      rows.flatMap(([, , isDone], n) => (isDone ? [`other-${n + 1}`] : [])),
    ),
  );

  test('never pass a tick on, whatever was named on which phone', () => {
    fc.assert(
      fc.property(counted, counted, counted, (a, b, c) => {
        const [x, y, z] = [a, b, c].map(carryOwnAccounts) as [Card, Card, Card];
        for (const card of [x, y, z]) expect(carryOwnAccounts(card)).toBe(card);
        const met = mergeCards(mergeCards(x, y), z);
        expect(mergeCards(x, mergeCards(z, y))).toEqual(met);
        for (const { id, name } of namedAccounts(met)) {
          const of = [x, y, z].filter((card) => card.otherAccounts[id]?.value === name);
          expect(of.length, `${name} was named somewhere`).toBeGreaterThan(0);
          const isDone = of.some((card) => stateOf(card, `account-${id}`) === 'done');
          expect(stateOf(met, `account-${id}`) === 'done', name).toBe(isDone);
        }
        const all = new Set(
          [x, y, z].flatMap((card) => namedAccounts(card).map(({ id, name }) => `${id} ${name}`)),
        );
        expect(namedAccounts(met)).toHaveLength(all.size);
      }),
    );
  });
});

describe('accounts that are named now', () => {
  test('on two phones never get one id, and stand in the order they were named', () => {
    const fraction = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(fc.array(fraction, { maxLength: 300 }), (draws) => {
        const taken: string[] = [];
        for (const draw of draws) {
          const id = drawOwnId(taken, draw);
          expect(taken).not.toContain(id);
          expect(isCounted(id)).toBe(false);
          expect(ownNumber(id)).toBeGreaterThanOrEqual(500_000_000);
          taken.push(id);
        }
      }),
      { numRuns: 20 },
    );
    const ids = Array.from({ length: 50 }, () => drawOwnId([], Math.random()));
    expect(new Set(ids).size).toBe(50);
    expect(ownNumber(drawOwnId(['other-999999999'], 0.9))).toBeLessThan(999_999_999);
  });
});

describe('a link that an earlier version made', () => {
  // Of `card` below.
  const WITH_NAMES =
    'WTljZBas3Ljo9TrGcobw8K7dvgyM7FwKTMwMbEzMzO6VuUxMHD6JeSk5-UUpDAzMDAwMPNxMjEAKCAA';
  const WITHOUT = 'WC0B9AujNqLrrgF3AFdXirtNAAEHCiACAwAGAQMBAgAAAwAAAAwLAgEAAAAAAAA';
  const card: Card = {
    ...old({
      'other-1': stamped('', 4),
      'other-2': stamped('Gym', 2),
      'other-3': stamped('Landlord', 3),
    }),
    tasks: { 'account-other-1': { status: stamped({ state: 'done' }, 3) } },
  };
  const read = async (code: string) => {
    const resumed = await readResumeLink(code, (number) => `Account ${number}`);
    if (typeof resumed === 'string') throw new Error(resumed);
    return resumed;
  };

  test.each([WITH_NAMES, WITHOUT])('finds the accounts of the same card (%s)', async (code) => {
    const here = fromText(card);
    const merged = mergeResumed(here, await read(code));
    expect(ticks(merged)).toEqual({ Gym: ['done'], Landlord: ['open'] });
    expect(Object.keys(merged.otherAccounts).sort()).toEqual(
      Object.keys(here.otherAccounts).sort(),
    );
    const landlord = namedAccounts(merged)[1]!.id;
    expect(merged.tasks[`account-${landlord}`]?.marks?.found?.value).toBe(true);
  });

  test('takes off the list what it took off, and nothing that was named under the number since', async () => {
    const before = fromText({
      ...card,
      otherAccounts: { 'other-1': stamped('Club', 1) },
      tasks: {},
    });
    expect(ticks(mergeResumed(before, await read(WITH_NAMES)))).toEqual({
      Gym: ['done'],
      Landlord: ['open'],
    });
    const since = fromText({
      ...card,
      otherAccounts: { 'other-1': stamped('Club', 8) },
      tasks: {},
    });
    expect(ticks(mergeResumed(since, await read(WITHOUT)))).toMatchObject({ Club: ['open'] });
  });

  test.each([WITH_NAMES, WITHOUT])('passes no tick to another account (%s)', async (code) => {
    const here = fromText({
      ...card,
      otherAccounts: { 'other-2': stamped('Wise', 7), 'other-3': stamped('', 1) },
      tasks: { 'account-other-3': { status: stamped({ state: 'done' }, 1) } },
    });
    const merged = ticks(mergeResumed(here, await read(code)));
    expect(merged['Wise']).toEqual(['open']);
    expect(merged[code === WITH_NAMES ? 'Landlord' : 'Account 3']).toEqual(['open']);
    expect(merged[code === WITH_NAMES ? 'Gym' : 'Account 2']).toEqual(['done']);
  });

  test('added as a card of its own it takes real names in later, for the same accounts', async () => {
    const { card: added } = await read(WITHOUT);
    expect(ticks(added)).toEqual({ 'Account 2': ['done'], 'Account 3': ['open'] });
    const named = mergeResumed(added, await read(WITH_NAMES));
    expect(ticks(named)).toEqual({ Gym: ['done'], Landlord: ['open'] });
  });
});

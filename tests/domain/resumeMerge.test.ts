import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namedAccounts, newCard, type Card, type Stamped } from '../../src/domain/card/card.ts';
import { cleanNames } from '../../src/domain/card/foreignCard.ts';
import { MOST } from '../../src/domain/card/limits.ts';
import type { Resumed } from '../../src/domain/resume/resumeFormat.ts';
import { leftOpen, mergeResumed as merge } from '../../src/domain/resume/resumeMerge.ts';
import { anyCard } from '../support/resumeCards.ts';

const NOTHING_LEFT = { notes: 0, proofs: 0, photos: 0, replies: 0, heard: [] };
const at = <T>(value: T, when: number): Stamped<T> => ({ value, at: when });
const done = (when: number) => ({ status: at({ state: 'done' as const }, when) });
const open = (when: number) => ({ status: at({ state: 'open' as const }, when) });

const isMustDo = (id: string): boolean => id.startsWith('account-') || id === 'must';
const mergeResumed = (mine: Card, resumed: Resumed): Card => merge(mine, resumed, isMustDo);

function linkOf(card: Card, unnamed: readonly string[] = []): Resumed {
  const told = { ...newCard(card.id, card.createdAt), answers: card.answers, checks: card.checks };
  const tasks = Object.entries(card.tasks).map(([id, { note: _note, ...rest }]) => [id, rest]);
  const linked = {
    ...told,
    nickname: at('', 0),
    archived: at(false, 0),
    otherAccounts: card.otherAccounts,
    tasks: Object.fromEntries(tasks) as Card['tasks'],
  };
  return { card: linked, unnamed, madeAt: 9000, left: NOTHING_LEFT };
}

const here: Card = {
  ...newCard('here', 1000),
  nickname: at('Mine', 1500),
  tasks: { a: { ...done(3000), note: at('keep this', 3000) }, b: open(5000) },
  heard: { fee: at({ text: 'none', on: '2026-11-01' }, 2000) },
};

test('of each task the newer tick stays, and what only this phone knows is kept', () => {
  const there: Card = {
    ...newCard('there', 2000),
    tasks: { a: open(2000), b: done(6000), c: done(1) },
  };
  const merged = mergeResumed(here, linkOf(there));
  expect(merged).toMatchObject({ id: 'here', createdAt: 1000, nickname: here.nickname });
  expect(merged.tasks).toEqual({ a: here.tasks['a'], b: done(6000), c: done(1) });
  expect(merged.heard).toEqual(here.heard);
});

describe('a link of another card', () => {
  const there: Card = {
    ...newCard('there', 2000),
    tasks: { must: done(9000), 'account-wechat': done(9000), a: open(9000) },
  };
  const link = linkOf(there);
  const hostile = {
    ...link,
    card: { ...link.card, nickname: at('Not yours', 9000), archived: at(true, 9000) },
  };

  test('neither renames nor archives, and ticks no must-do task', () => {
    const merged = mergeResumed(here, hostile);
    expect(merged.nickname).toEqual(here.nickname);
    expect(merged.archived).toEqual(here.archived);
    expect(merged.tasks['must']).toBeUndefined();
    expect(merged.tasks['account-wechat']).toBeUndefined();
    expect(merged.tasks['a']?.status).toEqual(open(9000).status);
  });

  test('has its ticks of must-do tasks named, unless they are settled here', () => {
    expect(leftOpen(here, hostile, isMustDo)).toEqual(['must', 'account-wechat']);
    const mine = { ...here, tasks: { must: done(1) } };
    expect(leftOpen(mine, hostile, isMustDo)).toEqual(['account-wechat']);
    expect(leftOpen({ ...here, id: 'there' }, hostile, isMustDo)).toEqual([]);
  });
});

test('a state that stays the same keeps the reason, which no link carries', () => {
  const status = { state: 'waived' as const, reason: 'no longer used' };
  const mine: Card = { ...here, tasks: { must: { status: at(status, 5000) } } };
  const later: Card = { ...mine, tasks: { must: { status: at({ state: 'waived' }, 9000) } } };
  expect(mergeResumed(mine, linkOf(later)).tasks['must']?.status).toEqual(at(status, 9000));
});

test('taking in the same link twice changes nothing more, for any two cards', () => {
  fc.assert(
    fc.property(anyCard, anyCard, fc.boolean(), fc.boolean(), (mine, other, isSame, isUnnamed) => {
      const own = Object.entries(other.otherAccounts).map(([id, { value, at: when }]) => [
        id,
        at(value && isUnnamed ? `Other account ${id.slice(6)}` : value, when),
      ]);
      const named = { ...other, otherAccounts: Object.fromEntries(own) as Card['otherAccounts'] };
      const card = cleanNames(named);
      const unnamed = Object.keys(card.otherAccounts).filter((id) => card.otherAccounts[id]?.value);
      const link = linkOf(isSame ? { ...card, id: mine.id } : card, isUnnamed ? unnamed : []);
      const once = mergeResumed(mine, link);
      expect(mergeResumed(once, link)).toEqual(once);
    }),
    { numRuns: 300 },
  );
});

test('no record grows beyond its limit by taking in more', () => {
  const names = (count: number, from: string): Card['otherAccounts'] =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`other-${index + 1}`, at(`${from}${index}`, 9)]),
    );
  const mine: Card = { ...here, otherAccounts: names(150, 'mine') };
  const there: Card = { ...newCard('there', 1), otherAccounts: names(150, 'theirs') };
  const merged = mergeResumed(mine, linkOf(there));
  expect(Object.keys(merged.otherAccounts)).toHaveLength(MOST.ownAccounts);
  expect(merged.otherAccounts).toMatchObject(mine.otherAccounts);
});

describe('accounts of the person’s own naming', () => {
  const gym: Card = { ...here, otherAccounts: { 'other-1': at('Gym', 1000) } };

  const byName = (card: Card): Record<string, unknown> =>
    Object.fromEntries(
      namedAccounts(card).map(({ id, name }) => [name, card.tasks[`account-${id}`]?.status?.value]),
    );

  test('of another card keep their ticks to themselves', () => {
    const there: Card = {
      ...newCard('there', 2000),
      otherAccounts: { 'other-1': at('Landlord', 9000), 'other-2': at('', 9000) },
      tasks: {
        'account-other-1': { marks: { moved: at(true, 9000) } },
        'account-other-2': done(9000),
      },
    };
    const merged = mergeResumed(gym, linkOf(there));
    expect(byName(merged)).toEqual({ Gym: undefined, Landlord: undefined });
    expect(merged.tasks['account-other-2']).toBeUndefined();
  });

  test('of the same name are one, whatever their numbers', () => {
    const there: Card = {
      ...newCard('there', 2000),
      otherAccounts: { 'other-7': at('Gym', 9000) },
      tasks: { 'account-other-7': { marks: { moved: at(true, 9000) } } },
    };
    const merged = mergeResumed(gym, linkOf(there));
    expect(Object.keys(merged.otherAccounts)).toEqual(['other-1']);
    expect(merged.tasks['account-other-1']).toEqual({ marks: { moved: at(true, 9000) } });
  });

  test('a stand-in name never replaces a real one, and a real one replaces a stand-in', () => {
    const standIn: Card = { ...here, otherAccounts: { 'other-1': at('Other account 1', 960) } };
    const named: Card = { ...here, otherAccounts: { 'other-1': at('Gym', 960) } };
    const gotStandIn = mergeResumed(gym, linkOf(standIn, ['other-1']));
    expect(gotStandIn.otherAccounts['other-1']?.value).toBe('Gym');
    const gotName = mergeResumed(standIn, linkOf(named));
    expect(gotName.otherAccounts['other-1']?.value).toBe('Gym');
  });

  test('added on both phones under one number are two', () => {
    const there: Card = { ...here, otherAccounts: { 'other-1': at('Landlord', 9000) } };
    const merged = mergeResumed(gym, linkOf(there));
    expect(Object.keys(byName(merged)).sort()).toEqual(['Gym', 'Landlord']);
  });
});

import { describe, expect, test } from 'vitest';
import { namedAccounts, newCard, type Card, type Stamped } from '../../src/domain/card.ts';
import type { Resumed } from '../../src/domain/resumeFormat.ts';
import { mergeResumed } from '../../src/domain/resumeMerge.ts';

const NOTHING_LEFT = { notes: 0, proofs: 0, photos: 0, replies: 0, heard: [] };
const at = <T>(value: T, when: number): Stamped<T> => ({ value, at: when });
const done = (when: number) => ({ status: at({ state: 'done' as const }, when) });
const open = (when: number) => ({ status: at({ state: 'open' as const }, when) });

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
      tasks: { 'account-other-1': done(9000), 'account-other-2': done(9000) },
    };
    const merged = mergeResumed(gym, linkOf(there));
    expect(byName(merged)).toEqual({ Gym: undefined, Landlord: { state: 'done' } });
    expect(merged.tasks['account-other-2']).toBeUndefined();
  });

  test('of the same name are one, whatever their numbers', () => {
    const there: Card = {
      ...newCard('there', 2000),
      otherAccounts: { 'other-7': at('Gym', 9000) },
      tasks: { 'account-other-7': done(9000) },
    };
    const merged = mergeResumed(gym, linkOf(there));
    expect(Object.keys(merged.otherAccounts)).toEqual(['other-1']);
    expect(merged.tasks['account-other-1']).toEqual(done(9000));
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

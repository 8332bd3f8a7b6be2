import { deflateSync } from 'fflate';
import { beforeEach, describe, expect, test, vi } from 'vitest';

import { namedAccounts, newCard, type Card } from '../../src/domain/card/card.ts';
import { carryOwnAccounts } from '../../src/domain/card/carryOwnAccounts.ts';
import { changedAt, latestCard } from '../../src/domain/card/latestCard.ts';
import { MOST } from '../../src/domain/card/limits.ts';
import { CardWriter } from '../../src/domain/resume/resumeBytes.ts';
import {
  checksumOf,
  OWN_KINDS,
  VERSION,
  type Resumed,
} from '../../src/domain/resume/resumeFormat.ts';
import { mergeResumed } from '../../src/domain/resume/resumeMerge.ts';
import { firstReading } from '../../src/store/saved/firstReading.ts';
import type { Losses } from '../../src/store/saved/reading.ts';
import { restore } from '../../src/store/saved/restore.ts';
import { makeResumeLink, readResumeLink } from '../../src/store/resume/resumeLink.ts';
import { fakeBrowser } from '../support/fakeBrowser.ts';

const NOW = Date.UTC(2026, 10, 25, 12);
const DAY = 86_400_000;
const standIn = (number: number): string => `account ${number}`;
const at = <T>(value: T, when: number) => ({ value, at: when });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  fakeBrowser();
  Object.assign(window, { location: { origin: 'https://example.org', pathname: '/' } });
  return () => vi.useRealTimers();
});

async function read(text: string): Promise<Resumed> {
  const resumed = await readResumeLink(text, standIn);
  if (typeof resumed === 'string') throw new Error(resumed);
  return resumed;
}

function codeOf(packed: Uint8Array): string {
  const body = deflateSync(packed, { level: 9 });
  const length =
    body.length < 0x80
      ? [body.length]
      : [(body.length % 0x80) + 0x80, Math.floor(body.length / 0x80)];
  return Buffer.from([0x59, ...length, ...body]).toString('base64url');
}

/** As packCard() would write it, if it knew no limit. */
function withAccounts(count: number): Uint8Array {
  const out = new CardWriter(NOW);
  out.time(NOW);
  out.id('k7m2xq4p');
  out.byte(0);
  out.list([], () => {});
  out.list(
    Array.from({ length: count }, (_, index) => [index, undefined] as const),
    (step) => {
      out.count((step - 1) * 4 + OWN_KINDS.indexOf('unnamed'));
      out.time(NOW);
    },
  );
  for (let group = 0; group < 3; group += 1) out.list([], () => {});
  out.byte(0);
  for (let left = 0; left < 5; left += 1) out.count(0);
  const packed = Uint8Array.of(VERSION, 0, 0, 0, 0, ...out.bytes());
  new DataView(packed.buffer).setUint32(1, checksumOf(packed));
  return packed;
}

async function linkOf(card: Card, madeAt: number, withNames = true): Promise<Resumed> {
  return read((await makeResumeLink(card, { withNames, madeAt })) ?? '');
}

const manyAccounts = (count: number, name = ''): Card => ({
  ...newCard('k7m2xq4p', NOW),
  otherAccounts: Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`other-${index + 1}`, at(name, NOW)]),
  ),
});

describe('a link that holds more than a person could have', () => {
  test('of 20,000 accounts in 140 letters is damaged', async () => {
    const code =
      'WWftyMEJgDAURMEfD0IaEOzEaixGbELIwToEsSU70ATBKuYNe9m0LdN5lyNdQ6xzPz6RI1IV0dW1ch5iL6mdAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADA5-8F';
    expect(await readResumeLink(code, standIn)).toBe('damaged');
  });

  test('that unpacks to 150,000 bytes is damaged, whatever else is wrong with it', async () => {
    const zeros = `WakB7cAxEQAABABAemjn9F8E0ML0n12zAQ${'A'.repeat(191)}MCLAw`;
    expect(await readResumeLink(zeros, standIn)).toBe('damaged');
    expect(await readResumeLink(codeOf(new Uint8Array(MOST.linkBytes + 1)), standIn)).toBe(
      'damaged',
    );
  });

  test('of more named accounts than a card may have is damaged; of as many it is read', async () => {
    const whole = await read(codeOf(withAccounts(MOST.ownAccounts)));
    expect(namedAccounts(whole.card)).toHaveLength(MOST.ownAccounts);
    const more = codeOf(withAccounts(MOST.ownAccounts + 1));
    expect(await readResumeLink(more, standIn)).toBe('damaged');
  });

  test('and what is made can be read, however many names were taken off again', async () => {
    const card = manyAccounts(MOST.ids + 500);
    const named = { ...card.otherAccounts, 'other-9': at('Gym', NOW) };
    const link = await linkOf({ ...card, otherAccounts: named }, NOW);
    expect(namedAccounts(link.card).map(({ name }) => name)).toEqual(['Gym']);
  });
});

describe('names in a link', () => {
  const signs = (first: string, second: string): Card => ({
    ...newCard('k7m2xq4p', NOW),
    nickname: at('⚠️ WARNING: your number was reported. Send a photo of your passport', NOW),
    otherAccounts: {
      [first]: at('pay 20 USD”\n\n✅ Official\u202E notice', NOW + 5000),
      [second]: at('🔒', NOW + 5000),
    },
  });
  const IDS = [
    ['drawn by lot', 'other-500700003', 'other-999999999'],
    ['carried over', 'other-177024001', 'other-177024002'],
    ['counted', 'other-1', 'other-2'],
  ] as const;

  test.each(IDS)('cannot look like a notice, and none is gone: %s', async (_, ...ids) => {
    const { card: held } = await linkOf(signs(...ids), NOW);
    expect(held.nickname.value).toBe('WARNING: your number was reported. Send');
    expect(namedAccounts(held).map(({ name }) => name)).toEqual([
      'pay 20 USD Official notice',
      'account 2',
    ]);
  });

  test.each(IDS)('are still of the accounts they went out from: %s', async (_, ...ids) => {
    const mine = carryOwnAccounts(signs(...ids));
    const back = mergeResumed(mine, await linkOf(signs(...ids), NOW), () => true);
    expect(back.otherAccounts).toEqual(mine.otherAccounts);
  });
});

describe('a link from a clock that runs ahead', () => {
  const ahead = 3 * 3_600_000;
  const tick = (when: number): Card['tasks'] => ({
    'save-codes': { status: at({ state: 'done' as const }, when) },
  });

  test('has its times put back by as much, so that older changes there stay older', async () => {
    const card = { ...newCard('k7m2xq4p', NOW), tasks: tick(NOW + ahead - DAY) };
    const { card: held } = await linkOf(card, NOW + ahead);
    expect(held.tasks['save-codes']?.status?.at).toBe(NOW - DAY);
  });

  test('read again later gives the same times', async () => {
    const card = { ...newCard('k7m2xq4p', NOW), tasks: tick(NOW + 900 * DAY) };
    const first = await linkOf(card, NOW + 900 * DAY);
    expect(first.card.tasks['save-codes']?.status?.at).toBe(NOW);
    vi.setSystemTime(NOW + DAY);
    expect(await linkOf(card, NOW + 900 * DAY)).toEqual(first);
    expect(firstReading(undefined).readAt).toBe(NOW + DAY);
  });

  test('in one value alone has that one set to when the link was made', async () => {
    const card = { ...newCard('k7m2xq4p', NOW - 5 * DAY), tasks: tick(Date.UTC(2099, 0)) };
    const { card: held } = await linkOf(card, NOW - DAY);
    expect(held.tasks['save-codes']?.status?.at).toBe(NOW - DAY);
    expect(held.createdAt).toBe(NOW - 5 * DAY);
  });

  test('does not own the shortcuts: the next tick here is the latest change', async () => {
    const { card: held } = await read(
      'WTJjVC-M__Nhzi7G_WIMLXFskr8YJ7xZr8LslljEydAPZDEyMDIwMDABMQhwcopBWSAAAA',
    );
    expect(changedAt(held)).toBeLessThanOrEqual(NOW);
    const mine = { ...newCard('mine', 1), tasks: tick(NOW + 1) };
    expect(latestCard([held, mine])).toBe(mine);
  });
});

describe('a state that is restored', () => {
  const stateOf = (cards: Record<string, object>, removed: Record<string, number> = {}) => ({
    cards,
    removed,
  });
  const many = <T>(count: number, make: (index: number) => T): Record<string, T> =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`x${index}`, make(index)]));

  test('is whole with a thousand cards, and with twice as many', () => {
    const losses: Losses = [];
    const cards = many(2000, (index) => newCard(`x${index}`, NOW));
    const removed = many(5000, () => NOW);
    expect(restore(stateOf(cards, removed), losses)).toEqual(stateOf(cards, removed));
    expect(losses).toEqual([]);
  });

  test('is bounded in every record, and each bound is one loss', () => {
    const losses: Losses = [];
    const own = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [`other-${index + 1}`, at('x', NOW)]),
    );
    const card = {
      ...newCard('one', NOW),
      otherAccounts: own,
      tasks: many(20_000, () => ({})),
      photos: many(20_000, () => at(null, NOW)),
    };
    const { cards } = restore(stateOf({ one: card }), losses);
    expect(namedAccounts(cards['one']!)).toHaveLength(MOST.ownAccounts);
    expect(Object.keys(cards['one']!.tasks)).toHaveLength(MOST.ids);
    expect(new Set(losses)).toEqual(
      new Set(['cards.one.otherAccounts', 'cards.one.tasks', 'cards.one.photos']),
    );
    const empty = many(20_000, (index) => newCard(`x${index}`, NOW));
    expect(Object.keys(restore(stateOf(empty), losses).cards)).toHaveLength(MOST.cards);
  });

  test('with names that were taken off loses none of them', () => {
    const losses: Losses = [];
    const card = manyAccounts(MOST.ids);
    expect(restore(stateOf({ [card.id]: card }), losses).cards[card.id]).toEqual(card);
    expect(losses).toEqual([]);
  });
});

test('a card with very many ids has a latest change', () => {
  const tasks = Object.fromEntries(
    Array.from({ length: 300_000 }, (_, index) => [`t${index}`, { note: at('', index) }]),
  );
  expect(changedAt({ ...newCard('big', 1), tasks })).toBe(299_999);
});

import { beforeEach, expect, test, vi } from 'vitest';

import { COUNTER_LINES } from '../../src/catalogue/counterLines.ts';
import { newCard, type Card } from '../../src/domain/card/card.ts';
import { repliesFor } from '../../src/domain/asking/counterCard.ts';
import { noteReply } from '../../src/store/counterActions.ts';
import { dropUndo, notices } from '../../src/store/notices.ts';
import { restore } from '../../src/store/saved/restore.ts';
import { savedStore } from '../../src/store/saved/savedStore.ts';

const START = Date.UTC(2026, 11, 3, 7, 5);
const card = (): Card => savedStore.getState().cards['card1'] ?? newCard('missing', 0);
const replies = () => repliesFor(COUNTER_LINES, card(), 'cancel-at-counter');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: START });
  savedStore.setState({ cards: { card1: newCard('card1', 1) }, removed: {} });
  dropUndo();
  return () => vi.useRealTimers();
});

test('a reply is kept with its time, and undone', () => {
  noteReply('card1', 'balance', 'yes');
  expect(replies()).toEqual([{ line: 'balance', reply: 'yes', at: START }]);
  expect(notices.getState().undo?.kind).toBe('replied');
  notices.getState().undo?.run();
  expect(replies()).toEqual([]);
});

test('another reply takes its place; undo brings the first one back', () => {
  noteReply('card1', 'balance', 'yes');
  vi.setSystemTime(START + 60_000);
  noteReply('card1', 'balance', 'other');
  expect(replies()).toEqual([{ line: 'balance', reply: 'other', at: START + 60_000 }]);
  notices.getState().undo?.run();
  expect(replies().map(({ reply }) => reply)).toEqual(['yes']);
});

test('the same reply tapped again keeps its time and offers no undo', () => {
  noteReply('card1', 'fee', 'no');
  dropUndo();
  vi.setSystemTime(START + 60_000);
  noteReply('card1', 'fee', 'no');
  expect(replies()).toEqual([{ line: 'fee', reply: 'no', at: START }]);
  expect(notices.getState().undo).toBeUndefined();
});

test('a reply is taken back, and that is undone', () => {
  noteReply('card1', 'proof', 'yes');
  noteReply('card1', 'proof', null);
  expect(replies()).toEqual([]);
  expect(notices.getState().undo?.kind).toBe('unreplied');
  notices.getState().undo?.run();
  expect(replies().map(({ reply }) => reply)).toEqual(['yes']);
});

test('undo touches no other reply', () => {
  noteReply('card1', 'fee', 'no');
  const undo = notices.getState().undo;
  noteReply('card1', 'proof', 'yes');
  undo?.run();
  expect(replies().map(({ line }) => line)).toEqual(['proof']);
});

test('replies are read back as they were stored', () => {
  noteReply('card1', 'balance', 'yes');
  noteReply('card1', 'fee', 'no');
  noteReply('card1', 'fee', null);
  const losses: string[] = [];
  const again = restore(JSON.parse(JSON.stringify(savedStore.getState())), losses);
  expect(again.cards['card1']?.replies).toEqual(card().replies);
  expect(losses).toEqual([]);
});

test('an unknown card changes nothing and offers nothing', () => {
  const before = savedStore.getState();
  noteReply('nobody', 'fee', 'no');
  expect(savedStore.getState()).toBe(before);
  expect(notices.getState().undo).toBeUndefined();
});

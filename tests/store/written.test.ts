import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { LATEST_READ, LATEST_STAMP } from '../../src/domain/card/limits.ts';
import { now, today } from '../../src/platform/clock.ts';
import * as actions from '../../src/store/actions.ts';
import { chooseLanguage, startCard } from '../../src/store/begin.ts';
import { stamp } from '../../src/store/change.ts';
import { noteReply } from '../../src/store/counterActions.ts';
import { notices } from '../../src/store/notices.ts';
import { addProof, changeProof, deleteProof, setCheck } from '../../src/store/proofActions.ts';
import { endReminder } from '../../src/store/backup/reminder.ts';
import { readSaved, savedText } from '../../src/store/saved/savedText.ts';
import { savedStore } from '../../src/store/saved/savedStore.ts';
import { EMPTY_STATE } from '../../src/store/saved/savedState.ts';
import { days } from '../support/arbitraries.ts';
import { fakeBrowser } from '../support/fakeBrowser.ts';

/* Whatever is entered, on whatever day the phone thinks it is, is there at the next start. */

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser();
  savedStore.setState(EMPTY_STATE, true);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 50 }),
  fc
    .tuple(
      fc.constantFrom('a', '卡', '🐟', '\ud83d', ' '),
      fc.constantFrom(199, 201, 19_999, 25_000),
    )
    .map(([letter, times]) => letter.repeat(times)),
);
const clocks = fc.oneof(
  fc.constantFrom(-1, 0, Date.UTC(1969, 5), Date.UTC(2038, 1), LATEST_STAMP - 1, LATEST_STAMP),
  fc.constantFrom(LATEST_STAMP + 1, Date.UTC(2150, 1), 8_640_000_000_000_000),
  fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2040, 0) }),
);
const bools = fc.boolean();

/** Something that can be done to a card, with whatever a person or the screens may put into it. */
const acts: fc.Arbitrary<(card: string) => void> = fc.oneof(
  texts.map((text) => (id: string) => actions.renameCard(id, text)),
  fc
    .oneof(
      texts,
      fc.array(texts, { maxLength: 5 }),
      fc.constant(Array.from({ length: 600 }, String)),
    )
    .map((value) => (id: string) => actions.answerQuestion(id, 'accounts', value)),
  bools.map((is) => (id: string) => actions.archiveCard(id, is)),
  bools.map((is) => (id: string) => actions.tickTask(id, 'get-proof', is)),
  texts.map((text) => (id: string) => actions.markNotNeeded(id, 'get-proof', text)),
  texts.map((text) => (id: string) => actions.waiveTasks(id, ['a', 'b'], text)),
  fc.option(days).map((day) => (id: string) => actions.setWaiting(id, 'a', day ?? undefined)),
  texts.map((text) => (id: string) => actions.noteTask(id, 'a', text)),
  bools.map((is) => (id: string) => actions.markAccount(id, 'account-wechat', 'removed', is)),
  fc.tuple(texts, texts).map(
    ([text, who]) =>
      (id: string) =>
        actions.noteAnswer(id, 'fee', { text, who, on: today() }),
  ),
  texts.map((text) => (id: string) => actions.nameAccount(id, text)),
  fc.constant((id: string) => actions.unnameAccount(id, 'other-1')),
  fc.tuple(texts, texts).map(([place, note]) => (id: string) => {
    const proof = addProof(id, { kind: 'paper', on: today(), place, note });
    changeProof(id, proof, { clerk: place, money: note, reference: '' });
  }),
  fc.constant((id: string) => {
    const [proof] = Object.keys(savedStore.getState().cards[id]?.proofs ?? {});
    if (proof) deleteProof(id, proof);
  }),
  fc.option(days).map((day) => (id: string) => setCheck(id, 'number-dead', day)),
  fc.constantFrom('yes', 'no', null).map((reply) => (id: string) => noteReply(id, 'fee', reply)),
  fc.constant((id: string) => actions.deleteCard(id)),
  fc.constant(() => notices.getState().undo?.run()),
  fc.constant(() => endReminder()),
  fc.constantFrom('zh', 'en').map((language) => () => chooseLanguage(language)),
);

test('whatever an action writes is read without loss, whatever the clock says', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(clocks, acts), { maxLength: 12 }), clocks, (list, begun) => {
      savedStore.setState(EMPTY_STATE, true);
      notices.setState({ saved: true }, true);
      vi.setSystemTime(begun);
      const card = startCard();
      for (const [at, act] of list) {
        vi.setSystemTime(at);
        act(card);
      }
      const state = savedStore.getState();
      const read = readSaved(savedText(state));
      expect(read.losses).toEqual([]);
      expect(read.unknown).toEqual([]);
      expect(read.state).toEqual(JSON.parse(JSON.stringify(state)));
    }),
    { numRuns: 400 },
  );
});

describe('the time of a change', () => {
  it.each([
    [-1, 0],
    [Date.UTC(1969, 0), 0],
    [5, 5],
    [LATEST_STAMP, LATEST_STAMP],
    [Date.UTC(2150, 0), LATEST_STAMP],
  ])('by a clock at %i is %i', (clock, at) => {
    vi.setSystemTime(clock);
    expect(now()).toBe(at);
    expect(stamp('x', undefined).at).toBe(Math.max(at, 1));
  });

  it('is later than that of what it replaces, the latest included', () => {
    vi.setSystemTime(Date.UTC(2026, 10));
    const first = stamp('a', { value: 'x', at: LATEST_STAMP });
    const second = stamp('b', first);
    expect([first.at, second.at]).toEqual([LATEST_STAMP + 1, LATEST_STAMP + 2]);
    expect(second.at).toBeLessThan(LATEST_READ);
    expect(stamp('c', { value: 'x', at: LATEST_READ }).at).toBe(LATEST_READ);
  });
});

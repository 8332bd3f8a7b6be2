import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newCard, type Card } from '../../src/domain/card/card.ts';
import { mergeStates, presentCards } from '../../src/domain/merge/merge.ts';
import type { Resumed } from '../../src/domain/resume/resumeFormat.ts';
import { clearPhotos, photoKeys, putPhoto } from '../../src/platform/photos/photoStore.ts';
import * as actions from '../../src/store/actions.ts';
import { addBackup } from '../../src/store/backup/addBackup.ts';
import { noteReply } from '../../src/store/counterActions.ts';
import { dropUndo, notices } from '../../src/store/notices.ts';
import { photoShelf } from '../../src/store/photos/photoShelf.ts';
import { deletePhoto, deleteProof, setCheck } from '../../src/store/proofActions.ts';
import { addResumed, mergeResumedInto } from '../../src/store/resume/resumeActions.ts';
import { EMPTY_STATE, type SavedState } from '../../src/store/saved/savedState.ts';
import { savedStore } from '../../src/store/saved/savedStore.ts';
import { savedStates } from '../support/arbitraries.ts';
import { aCard } from '../support/savedCard.ts';

const NOON = Date.UTC(2026, 10, 24, 12);
const JPEG = new Blob([Uint8Array.of(0xff, 0xd8, 0xff)], { type: 'image/jpeg' });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  savedStore.setState({ ...EMPTY_STATE, cards: { mine: aCard('mine', ['photo-1']) } }, true);
  dropUndo();
});
afterEach(() => vi.useRealTimers());

const state = (): SavedState => savedStore.getState();
function hear(foreign: SavedState): void {
  savedStore.setState(mergeStates(state(), structuredClone(foreign)), true);
}
function undo(): void {
  const { undo: last } = notices.getState();
  dropUndo();
  expect(last, 'an undo is offered').toBeDefined();
  last?.run();
}

/** What a person sees: values without their times, an empty one as if it were not there. */
function seen({ cards, removed }: SavedState): unknown {
  const present = presentCards({ cards, removed });
  const value = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    if ('at' in part && 'value' in part) {
      const text = JSON.stringify(part.value);
      return /^(null|""|false|\{"state":"open"\}|\{"text":"".*)$/.test(text)
        ? undefined
        : part.value;
    }
    const fields = Object.entries(part).map(([key, inner]) => [key, value(inner)] as const);
    const kept = fields.filter(([key, inner]) => inner !== undefined && key !== 'restoredAt');
    return kept.length > 0 ? Object.fromEntries(kept) : undefined;
  };
  return value(Object.fromEntries(present.map((card) => [card.id, card])));
}

const linked = (id: string): Resumed => ({
  card: {
    ...newCard(id, NOON + 60_000),
    answers: { carrier: { value: 'metfone', at: NOON + 60_000 } },
    tasks: { 'tell-people': { status: { value: { state: 'done' }, at: NOON + 60_000 } } },
  },
  unnamed: [],
  madeAt: NOON,
  left: { notes: 0, proofs: 0, photos: 0, replies: 0, heard: [] },
});
const inFile = (): SavedState => ({
  cards: {
    mine: {
      ...aCard('mine', ['photo-1', 'photo-2']),
      nickname: { value: 'from the file', at: NOON + 1 },
      heard: { fee: { value: { text: 'two', on: '2026-11-02' }, at: NOON + 1 } },
      proofs: { 'proof-1': { value: null, at: NOON + 1 } },
      replies: { cancelled: { value: { reply: 'no' }, at: NOON + 1 } },
      tasks: { 'get-proof': { note: { value: 'theirs', at: NOON + 1 } } },
    },
    other: aCard('other'),
  },
  removed: {},
});
const add = (content: SavedState): Promise<unknown> =>
  addBackup(
    { madeAt: 1, state: content, photos: new Map([['photo-2', JPEG]]), without: [], losses: [] },
    photoShelf,
  );

// Every act that offers an undo, on a card that has something of everything.
const ACTS: Readonly<Record<string, () => unknown>> = {
  archive: () => actions.archiveCard('mine', true),
  delete: () => actions.deleteCard('mine'),
  tick: () => actions.tickTask('mine', 'tell-people', true),
  untick: () => actions.tickTask('mine', 'get-proof', false),
  'not needed': () => actions.markNotNeeded('mine', 'balance', 'why'),
  waive: () => actions.waiveTasks('mine', ['balance', 'save-codes', 'get-proof'], 'why'),
  'mark the last': () => actions.markAccount('mine', 'account-wechat', 'removed', true),
  'delete a proof': () => deleteProof('mine', 'proof-1'),
  'delete a photo': () => deletePhoto('mine', 'photo-1'),
  'take a check back': () => setCheck('mine', 'number-dead', null),
  'note a reply': () => noteReply('mine', 'cancelled', 'no'),
  'take a reply back': () => noteReply('mine', 'cancelled', null),
  'add a card by a link': () => addResumed(linked('theirs')),
  'merge a link': () => mergeResumedInto('mine', linked('theirs')),
  'add a backup': () => add(inFile()),
};

describe.each(Object.keys(ACTS))('after the act “%s”', (name) => {
  const act = ACTS[name]!;

  test('undo shows what was there before', async () => {
    const before = seen(state());
    await act();
    expect(seen(state())).not.toEqual(before);
    undo();
    expect(seen(state())).toEqual(before);
    expect(notices.getState().undo, 'an undo offers none').toBeUndefined();
  });

  test('undo holds against another tab that took the act over', async () => {
    const before = seen(state());
    await act();
    const other = structuredClone(state());
    hear(other);
    undo();
    expect(seen(state())).toEqual(before);
    hear(other);
    expect(seen(state())).toEqual(before);
    expect(seen(mergeStates(other, state()))).toEqual(before);
  });

  test('undo keeps what came meanwhile from elsewhere', async () => {
    const elsewhere: Card = {
      ...aCard('mine'),
      heard: { papers: { value: { text: 'passport', on: '2026-11-24' }, at: NOON + 5 } },
      tasks: { 'save-contacts': { status: { value: { state: 'done' }, at: NOON + 5 } } },
      photos: {
        later: { value: { proof: 'proof-1', width: 1, height: 1, bytes: 1 }, at: NOON + 5 },
      },
    };
    const foreign: SavedState = { cards: { mine: elsewhere, new: newCard('new', 9) }, removed: {} };
    const expected = seen(mergeStates(state(), foreign));
    await act();
    hear(foreign);
    undo();
    expect(seen(state())).toEqual(expected);
  });

  test('undo leaves what somebody else changed after it, whatever that is', async () => {
    await fc.assert(
      fc.asyncProperty(savedStates, async (drawn) => {
        savedStore.setState({ ...EMPTY_STATE, cards: { mine: aCard('mine', ['photo-1']) } }, true);
        await act();
        const later = NOON + 10_000_000;
        const foreign: SavedState = {
          cards: Object.fromEntries(
            Object.values(drawn.cards).map((card, index) => {
              const id = index === 0 ? 'mine' : card.id;
              const text = JSON.stringify({ ...card, id, createdAt: 5, restoredAt: undefined });
              return [id, JSON.parse(text.replace(/"at":\d+/g, `"at":${later}`)) as Card];
            }),
          ),
          removed: {},
        };
        hear(foreign);
        const met = state();
        undo();
        // Nothing of theirs is lost, in this tab or when the tabs meet.
        expect(mergeStates(state(), foreign).cards).toEqual(mergeStates(state(), met).cards);
      }),
      { numRuns: 30 },
    );
  });
});

test('undoing an added backup leaves the pictures where they are', async () => {
  await clearPhotos();
  await putPhoto('photo-1', JPEG);
  await add(inFile());
  hear(structuredClone(state()));
  undo();
  expect(await photoKeys()).toEqual({ ok: true, value: ['photo-1', 'photo-2'] });
  expect(Object.keys(state().cards['mine']!.photos)).toContain('photo-1');
  expect(state().cards['mine']!.photos['photo-2']?.value).toBeNull();
});

test('a backup can be added again after it was taken back', async () => {
  await add(inFile());
  undo();
  await add(inFile());
  expect(presentCards(state()).map(({ id }) => id)).toContain('other');
});

test('no act brings an undo of its own making', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const users = files.filter(
    (file) => /\.tsx?$/.test(file) && /\bofferUndo\b/.test(readFileSync(`src/${file}`, 'utf8')),
  );
  // An original that could not be read is a text beside the cards: it cannot be merged.
  expect(users.sort()).toEqual(['store/notices.ts', 'store/saved/asides.ts', 'store/undo.ts']);
});

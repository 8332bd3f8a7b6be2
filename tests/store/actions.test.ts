import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Card } from '../../src/domain/card/card.ts';
import { namedAccounts, stateOf } from '../../src/domain/card/card.ts';
import { MOST } from '../../src/domain/card/limits.ts';
import { presentCards } from '../../src/domain/merge/merge.ts';
import {
  answerQuestion,
  archiveCard,
  deleteCard,
  markAccount,
  markNotNeeded,
  nameAccount,
  noteAnswer,
  noteTask,
  renameCard,
  setWaiting,
  tickTask,
  unnameAccount,
  waiveTasks,
} from '../../src/store/actions.ts';
import { chooseLanguage, startCard } from '../../src/store/begin.ts';
import { stamp } from '../../src/store/change.ts';
import { checklistOf } from '../../src/store/checklists.ts';
import { dropUndo, notices } from '../../src/store/notices.ts';
import type { Losses } from '../../src/store/saved/reading.ts';
import { restore } from '../../src/store/saved/restore.ts';
import { EMPTY_STATE } from '../../src/store/saved/savedState.ts';
import { savedStore } from '../../src/store/saved/savedStore.ts';

const NOON = Date.UTC(2026, 10, 24, 12);

let id: string;

beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
  savedStore.setState(EMPTY_STATE, true);
  dropUndo();
  id = startCard();
});

// Whatever the app writes itself it must be able to read.
afterEach(() => {
  const losses: Losses = [];
  const state = savedStore.getState();
  expect(restore(JSON.parse(JSON.stringify(state)), losses)).toEqual(state);
  expect(losses).toEqual([]);
  vi.useRealTimers();
});

const card = (): Card => savedStore.getState().cards[id]!;
const present = () => presentCards(savedStore.getState()).map((each) => each.id);
const status = (taskId: string) => card().tasks[taskId]?.status?.value;
const offered = () => notices.getState().undo?.kind;

/** Takes back what was done last, as the bar at the foot of the screen does. */
function undo(): void {
  const { undo: last } = notices.getState();
  dropUndo();
  last?.run();
}

describe('beginning a card', () => {
  it('goes on with one in which nothing was answered yet', () => {
    expect(startCard()).toBe(id);
    renameCard(id, 'Mine');
    expect(startCard()).toBe(id);
    expect(present()).toEqual([id]);
  });

  it('makes another once something was answered, or the empty one was put aside or deleted', () => {
    answerQuestion(id, 'cardType', 'local-sim');
    const second = startCard();
    expect(second).not.toBe(id);
    archiveCard(second, true);
    const third = startCard();
    expect(third).not.toBe(second);
    deleteCard(third);
    expect(startCard()).not.toBe(third);
  });

  it('changes nothing of a card that is not there', () => {
    const before = savedStore.getState();
    renameCard('nobody', 'x');
    tickTask('nobody', 'get-proof', true);
    deleteCard('nobody');
    waiveTasks('nobody', ['get-proof'], 'why');
    expect(savedStore.getState()).toBe(before);
  });
});

describe('answers', () => {
  it('are kept with the time, and those of other questions stay', () => {
    answerQuestion(id, 'cardType', 'local-sim');
    answerQuestion(id, 'accounts', ['grab', 'line']);
    vi.setSystemTime(NOON + 1000);
    answerQuestion(id, 'cardType', 'travel-esim');
    expect(card().answers).toEqual({
      cardType: { value: 'travel-esim', at: NOON + 1000 },
      accounts: { value: ['grab', 'line'], at: NOON },
    });
  });

  it('give the same checklist object until one of them changes', () => {
    answerQuestion(id, 'cardType', 'local-sim');
    const list = checklistOf(card());
    tickTask(id, 'get-proof', true);
    expect(checklistOf(card())).toBe(list);
    answerQuestion(id, 'accounts', ['other']);
    const other = checklistOf(card());
    expect(other).not.toBe(list);
    nameAccount(id, 'Gym');
    const own = namedAccounts(card())[0]!;
    expect(checklistOf(card()).tasks.map((task) => task.id)).toContain(`account-${own.id}`);
  });
});

describe('the nickname and the language', () => {
  it('are kept trimmed, and an empty name takes it away', () => {
    renameCard(id, '  Dad’s card ');
    expect(card().nickname.value).toBe('Dad’s card');
    renameCard(id, '  ');
    expect(card().nickname.value).toBe('');
    chooseLanguage('zh');
    chooseLanguage('en');
    expect(savedStore.getState().language).toEqual({ value: 'en', at: NOON + 1 });
  });
});

describe('ticking', () => {
  it('ticks, unticks, and each can be taken back', () => {
    tickTask(id, 'get-proof', true);
    expect([stateOf(card(), 'get-proof'), offered()]).toEqual(['done', 'ticked']);
    undo();
    expect(stateOf(card(), 'get-proof')).toBe('open');
    tickTask(id, 'get-proof', true);
    tickTask(id, 'get-proof', false);
    expect([stateOf(card(), 'get-proof'), offered()]).toEqual(['open', 'unticked']);
    undo();
    expect(stateOf(card(), 'get-proof')).toBe('done');
    expect(offered()).toBeUndefined();
  });

  it('gives back the waiting day and the reason with the state', () => {
    setWaiting(id, 'follow-up', '2026-12-03');
    tickTask(id, 'follow-up', true);
    expect(status('follow-up')).toEqual({ state: 'done' });
    undo();
    expect(status('follow-up')).toEqual({ state: 'open', waitingUntil: '2026-12-03' });
    markNotNeeded(id, 'settle-bill', 'prepaid');
    tickTask(id, 'settle-bill', false);
    undo();
    expect(status('settle-bill')).toEqual({ state: 'not-needed', reason: 'prepaid' });
  });

  it('leaves the note and other tasks alone', () => {
    noteTask(id, 'get-proof', 'stamp on the back');
    tickTask(id, 'get-proof', true);
    tickTask(id, 'tell-people', true);
    undo();
    expect(card().tasks['get-proof']?.note?.value).toBe('stamp on the back');
    expect(stateOf(card(), 'get-proof')).toBe('done');
  });

  it('lets an undo win over what it takes back, when two tabs meet', () => {
    tickTask(id, 'get-proof', true);
    const { at } = card().tasks['get-proof']!.status!;
    undo();
    expect(card().tasks['get-proof']!.status!.at).toBeGreaterThan(at);
  });
});

describe('what does not apply', () => {
  it('keeps the reason, and can be taken back', () => {
    markNotNeeded(id, 'settle-bill', '  it is prepaid ');
    expect(status('settle-bill')).toEqual({ state: 'not-needed', reason: 'it is prepaid' });
    expect(offered()).toBe('not-needed');
    undo();
    expect(status('settle-bill')).toEqual({ state: 'open' });
    markNotNeeded(id, 'tell-people', '  ');
    expect(status('tell-people')).toEqual({ state: 'not-needed' });
  });
});

describe('going past the gate', () => {
  it('waives all that was open with the reason, and can be taken back at once', () => {
    setWaiting(id, 'settle-balance', '2026-12-01');
    waiveTasks(id, ['settle-balance', 'save-contacts'], ' I leave today ');
    expect(status('settle-balance')).toEqual({ state: 'waived', reason: 'I leave today' });
    expect(status('save-contacts')).toEqual({ state: 'waived', reason: 'I leave today' });
    expect(offered()).toBe('waived');
    undo();
    expect(status('settle-balance')).toEqual({ state: 'open', waitingUntil: '2026-12-01' });
    expect(status('save-contacts')).toEqual({ state: 'open' });
  });

  it('takes back only what was waived, not what was done since', () => {
    waiveTasks(id, ['settle-balance'], 'why');
    const { undo: waived } = notices.getState();
    tickTask(id, 'cancel-at-counter', true);
    waived?.run();
    expect(stateOf(card(), 'cancel-at-counter')).toBe('done');
    expect(stateOf(card(), 'settle-balance')).toBe('open');
  });
});

describe('waiting and notes', () => {
  it('sets a day and takes it away', () => {
    setWaiting(id, 'follow-up', '2026-12-03');
    expect(status('follow-up')).toEqual({ state: 'open', waitingUntil: '2026-12-03' });
    setWaiting(id, 'follow-up', undefined);
    expect(status('follow-up')).toEqual({ state: 'open' });
  });

  it('keeps a note as it was written', () => {
    noteTask(id, 'get-proof', ' two\nlines ');
    expect(card().tasks['get-proof']?.note?.value).toBe(' two\nlines ');
    noteTask(id, 'get-proof', '');
    expect(card().tasks['get-proof']?.note?.value).toBe('');
  });

  it('keeps what was said, by whom and on which day', () => {
    noteAnswer(id, 'fee', { text: 'none', on: '2026-11-24', who: 'Dara' });
    expect(card().heard['fee']?.value).toEqual({ text: 'none', on: '2026-11-24', who: 'Dara' });
    noteAnswer(id, 'fee', { text: '', on: '2026-11-24' });
    expect(card().heard['fee']?.value.text).toBe('');
  });
});

describe('the four marks of an account', () => {
  const mark = (name: 'found' | 'moved' | 'tested' | 'removed', reached: boolean) =>
    markAccount(id, 'account-line', name, reached);
  const isMarked = (name: 'found' | 'removed') =>
    card().tasks['account-line']?.marks?.[name]?.value ?? false;

  it('tick the task with the last one alone, and untick it when that is taken back', () => {
    mark('found', true);
    mark('moved', true);
    mark('tested', true);
    expect(stateOf(card(), 'account-line')).toBe('open');
    expect(offered()).toBeUndefined();
    mark('removed', true);
    expect(stateOf(card(), 'account-line')).toBe('done');
    mark('removed', false);
    expect(stateOf(card(), 'account-line')).toBe('open');
    mark('found', false);
    expect([isMarked('found'), isMarked('removed')]).toEqual([false, false]);
  });

  it('go back together with the tick they made', () => {
    mark('found', true);
    mark('removed', true);
    expect(offered()).toBe('ticked');
    undo();
    expect([isMarked('found'), isMarked('removed')]).toEqual([true, false]);
    expect(stateOf(card(), 'account-line')).toBe('open');
    mark('removed', true);
    mark('removed', false);
    expect(offered()).toBe('unticked');
    undo();
    expect(isMarked('removed')).toBe(true);
    expect(stateOf(card(), 'account-line')).toBe('done');
  });

  it('leave a tick alone that was set by hand', () => {
    tickTask(id, 'account-line', true);
    mark('found', true);
    mark('removed', true);
    expect(stateOf(card(), 'account-line')).toBe('done');
    mark('found', false);
    expect(stateOf(card(), 'account-line')).toBe('done');
  });

  it('do not turn a task that does not apply into an open one', () => {
    markNotNeeded(id, 'account-line', 'never had it');
    mark('removed', false);
    expect(stateOf(card(), 'account-line')).toBe('not-needed');
  });
});

describe('a clock that was set back', () => {
  it('does not make the later change lose', () => {
    vi.setSystemTime(NOON + 86_400_000);
    tickTask(id, 'get-proof', true);
    renameCard(id, 'first');
    vi.setSystemTime(NOON - 86_400_000);
    tickTask(id, 'get-proof', false);
    renameCard(id, 'second');
    expect(card().tasks['get-proof']?.status?.at).toBe(NOON + 86_400_001);
    expect(card().nickname).toEqual({ value: 'second', at: NOON + 86_400_001 });
    expect(stamp('x', undefined).at).toBe(NOON - 86_400_000);
  });

  it('does not keep a deletion, or its undo, from working', () => {
    vi.setSystemTime(NOON - 86_400_000);
    deleteCard(id);
    expect(present()).toEqual([]);
    vi.setSystemTime(NOON - 2 * 86_400_000);
    undo();
    expect(present()).toEqual([id]);
    deleteCard(id);
    expect(present()).toEqual([]);
  });
});

describe('deleting and putting aside', () => {
  it('deletes, and brings back everything', () => {
    answerQuestion(id, 'cardType', 'local-sim');
    tickTask(id, 'get-proof', true);
    const before = card();
    deleteCard(id);
    expect([present(), offered()]).toEqual([[], 'deleted']);
    undo();
    expect(present()).toEqual([id]);
    const { restoredAt, ...back } = card();
    expect(back).toEqual(before);
    expect(restoredAt).toBeGreaterThan(savedStore.getState().removed[id]!);
  });

  it('can be done again after it was taken back', () => {
    deleteCard(id);
    undo();
    deleteCard(id);
    expect(present()).toEqual([]);
    undo();
    expect(present()).toEqual([id]);
  });

  it('puts aside and back, and offers to take the first back', () => {
    archiveCard(id, true);
    expect([card().archived.value, offered()]).toEqual([true, 'archived']);
    undo();
    expect([card().archived.value, offered()]).toEqual([false, undefined]);
    archiveCard(id, true);
    dropUndo();
    archiveCard(id, false);
    expect([card().archived.value, offered()]).toEqual([false, undefined]);
  });
});

describe('accounts of one’s own naming', () => {
  const names = () => namedAccounts(card()).map(({ name }) => name);

  it('stand in the order they were named, also those of the same moment', () => {
    for (const name of [' Gym ', 'Landlord', 'School', 'Bank']) nameAccount(id, name);
    vi.setSystemTime(NOON + 60_000);
    nameAccount(id, 'Club');
    expect(names()).toEqual(['Gym', 'Landlord', 'School', 'Bank', 'Club']);
  });

  it('are called as none was before, also after one was taken away or lost', () => {
    for (const name of ['Gym', 'Landlord']) nameAccount(id, name);
    const [gym, landlord] = namedAccounts(card());
    unnameAccount(id, landlord!.id);
    savedStore.setState(({ cards }) => {
      const { [gym!.id]: _lost, ...otherAccounts } = card().otherAccounts;
      return { cards: { ...cards, [id]: { ...card(), otherAccounts } } };
    });
    nameAccount(id, 'School');
    expect(names()).toEqual(['School']);
    expect([gym!.id, landlord!.id]).not.toContain(namedAccounts(card())[0]!.id);
  });

  it('need a name', () => {
    const before = card();
    nameAccount(id, '   ');
    expect(card()).toBe(before);
  });
});

it('takes no more named accounts than the next start reads', () => {
  for (let number = 0; number <= MOST.ownAccounts; number += 1)
    nameAccount(id, `Account ${number}`);
  expect(namedAccounts(card())).toHaveLength(MOST.ownAccounts);
});

describe('what is written stays within what can be read', () => {
  const long = '字😀'.repeat(20_000);

  it('texts are cut, never inside a character', () => {
    noteTask(id, 'task', long);
    markNotNeeded(id, 'other-task', long);
    noteAnswer(id, 'fee', { text: long, who: long, on: '2026-11-24' });
    const { tasks, heard } = card();
    const texts = [
      [tasks['task']?.note?.value, MOST.textLetters],
      [tasks['other-task']?.status?.value.reason, MOST.lineLetters],
      [heard['fee']?.value.text, MOST.answerLetters],
      [heard['fee']?.value.who, MOST.whoLetters],
    ] as const;
    for (const [text = '', most] of texts) {
      expect(text.length).toBeGreaterThan(most - 2);
      expect(text.length).toBeLessThanOrEqual(most);
      expect(text.isWellFormed()).toBe(true);
    }
  });

  it('names are clean, and none is there twice', () => {
    renameCard(id, ' x\u202Ey ');
    expect(card().nickname.value).toBe('xy');
    for (const name of ['Gym', 'gym ', 'ＧＹＭ', '\u200B', '招商Bank2号']) nameAccount(id, name);
    expect(namedAccounts(card()).map(({ name }) => name)).toEqual(['Gym', '招商Bank2号']);
  });

  it.each([
    ['2099-05-01', undefined],
    ['0202-11-20', undefined],
    ['2026-12-20', '2026-12-20'],
    ['none', 'none'],
  ])('leaving on %s is remembered as %s', (day, kept) => {
    answerQuestion(id, 'leavingOn', day);
    expect(card().answers['leavingOn']?.value).toBe(kept);
  });

  it('no day to wait for lies behind or far ahead', () => {
    setWaiting(id, 'task', '2026-12-01');
    setWaiting(id, 'task', '2026-11-01');
    setWaiting(id, 'task', '2099-11-01');
    expect(status('task')?.waitingUntil).toBe('2026-12-01');
  });
});

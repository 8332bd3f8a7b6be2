import type { PlainDate, QuestionId } from '../catalogue/schema.ts';
import {
  heardAnswer,
  namedAccounts,
  type AccountMark,
  type HeardAnswer,
  type TaskStatus,
} from '../domain/card/card.ts';
import { MOST } from '../domain/card/limits.ts';
import { cleanName, cutTo, isSameName } from '../domain/card/names.ts';
import { drawOwnId } from '../domain/card/ownIds.ts';
import { isPlainDate } from '../domain/plainDate.ts';
import { deletionOf } from '../domain/merge/takeBack.ts';
import { randomFraction } from '../platform/randomId.ts';
import { canBeMeant, changeCard, changeTask, stamp, timeAfter } from './change.ts';
import { savedStore } from './saved/savedStore.ts';
import { withUndo } from './undo.ts';

/*
 * Every change to what is remembered of a card. Each takes effect at once and is written shortly after; an
 * unknown card id changes nothing. Texts beyond the limits of domain/limits.ts are cut, and a day that
 * cannot be meant (domain/dayRange.ts) changes nothing: what is accepted here, the next start can read.
 */

/** Option ids; several for a question of kind `many`; a day or `none` for a date. */
export function answerQuestion(
  cardId: string,
  question: QuestionId,
  value: string | readonly string[],
): void {
  if (isPlainDate(value) && !canBeMeant(value, 'leaving')) return;
  changeCard(cardId, (card) => ({
    answers: { ...card.answers, [question]: stamp(fitting(value), card.answers[question]) },
  }));
}

/**
 * The nickname as cleanName() has it. One of which nothing is left takes the name away; the carrier's or
 * seller's name is shown then.
 */
export function renameCard(cardId: string, nickname: string): void {
  changeCard(cardId, (card) => ({ nickname: stamp(cleanName(nickname), card.nickname) }));
}

/** Puts a card aside, or back. Undo is offered for putting aside. */
export function archiveCard(cardId: string, archived: boolean): void {
  const archive = (): void =>
    changeCard(cardId, (card) => ({ archived: stamp(archived, card.archived) }));
  if (archived) withUndo('archived', archive);
  else archive();
}

/** Deletes a card; undo is offered. Its data goes at the next start. */
export function deleteCard(cardId: string): void {
  const { cards, removed } = savedStore.getState();
  const card = cards[cardId];
  if (!card) return;
  const at = deletionOf(card, timeAfter(0));
  withUndo('deleted', () => savedStore.setState({ removed: { ...removed, [cardId]: at } }));
}

/** Ticks a task, or takes the tick back. Undo is offered. */
export function tickTask(cardId: string, taskId: string, done: boolean): void {
  withUndo(
    done ? 'ticked' : 'unticked',
    () => setStatus(cardId, [taskId], { state: done ? 'done' : 'open' }),
    { card: cardId, task: taskId },
  );
}

/** The task does not apply to this person; a critical one keeps why. Undo is offered. */
export function markNotNeeded(cardId: string, taskId: string, reason: string): void {
  const trimmed = cutTo(reason.trim(), MOST.lineLetters);
  const status: TaskStatus = { state: 'not-needed', ...(trimmed ? { reason: trimmed } : {}) };
  withUndo('not-needed', () => setStatus(cardId, [taskId], status), {
    card: cardId,
    task: taskId,
  });
}

/** Goes past the gate: the tasks it waited for are waived, each with the reason. Undo is offered. */
export function waiveTasks(cardId: string, taskIds: readonly string[], reason: string): void {
  const status: TaskStatus = { state: 'waived', reason: cutTo(reason.trim(), MOST.lineLetters) };
  withUndo('waived', () => setStatus(cardId, taskIds, status));
}

/** The day to look at an open task again; undefined: it no longer waits. */
export function setWaiting(cardId: string, taskId: string, until: PlainDate | undefined): void {
  if (until && !canBeMeant(until, 'waiting')) return;
  setStatus(cardId, [taskId], { state: 'open', ...(until ? { waitingUntil: until } : {}) });
}

/** A note of the person's own; empty takes it away. */
export function noteTask(cardId: string, taskId: string, note: string): void {
  changeTask(cardId, taskId, (record) => ({
    note: stamp(cutTo(note, MOST.textLetters), record.note),
  }));
}

/**
 * How far an account has come. The last mark ticks the task, taking it back unticks it; the undo that is
 * then offered takes back both.
 */
export function markAccount(
  cardId: string,
  taskId: string,
  mark: AccountMark,
  reached: boolean,
): void {
  const status = savedStore.getState().cards[cardId]?.tasks[taskId]?.status?.value;
  const isDone = status?.state === 'done';
  if (mark !== 'removed' || reached === isDone) return setMark(cardId, taskId, mark, reached);
  const note = (): void => {
    setMark(cardId, taskId, mark, reached);
    setStatus(cardId, [taskId], { state: reached ? 'done' : 'open' });
  };
  withUndo(reached ? 'ticked' : 'unticked', note, { card: cardId, task: taskId });
}

/** The account was signed in to with the new number, which ticks it. Undo, which takes back both, is offered. */
export function finishAccount(cardId: string, taskId: string): void {
  const note = (): void => {
    setMark(cardId, taskId, 'tested', true);
    setStatus(cardId, [taskId], { state: 'done' });
  };
  withUndo('ticked', note, { card: cardId, task: taskId });
}

/** What was said to a question to ask, and on which day; an empty text takes it away. */
export function noteAnswer(cardId: string, askId: string, answer: HeardAnswer): void {
  const { text, who = '', on } = answer;
  const heard = heardAnswer(
    cutTo(text.trim(), MOST.answerLetters),
    cutTo(who.trim(), MOST.whoLetters),
    on,
  );
  changeCard(cardId, (card) => ({
    heard: { ...card.heard, [askId]: stamp(heard, card.heard[askId]) },
  }));
}

/**
 * Adds an account of the person's own naming, as cleanName() has it. Nothing changes when nothing of it
 * is left, when one of the same name was added before, or when there are as many as there can be.
 */
export function nameAccount(cardId: string, raw: string): void {
  const name = cleanName(raw);
  const card = savedStore.getState().cards[cardId];
  if (!name || !card) return;
  const named = namedAccounts(card);
  if (named.length >= MOST.ownAccounts || named.some((one) => isSameName(one.name, name))) return;
  changeCard(cardId, ({ otherAccounts }) => {
    const id = drawOwnId(Object.keys(otherAccounts), randomFraction());
    return { otherAccounts: { ...otherAccounts, [id]: stamp(name, undefined) } };
  });
}

/** Takes a named account off the list. */
export function unnameAccount(cardId: string, id: string): void {
  changeCard(cardId, (card) => ({
    otherAccounts: { ...card.otherAccounts, [id]: stamp('', card.otherAccounts[id]) },
  }));
}

function fitting(value: string | readonly string[]): string | readonly string[] {
  if (typeof value === 'string') return cutTo(value, MOST.idLetters);
  return value.slice(0, MOST.options).map((id) => cutTo(id, MOST.idLetters));
}

function setMark(cardId: string, taskId: string, mark: AccountMark, reached: boolean): void {
  changeTask(cardId, taskId, ({ marks = {} }) => ({
    marks: { ...marks, [mark]: stamp(reached, marks[mark]) },
  }));
}

function setStatus(cardId: string, taskIds: readonly string[], status: TaskStatus): void {
  for (const taskId of taskIds) {
    changeTask(cardId, taskId, (record) => ({ status: stamp(status, record.status) }));
  }
}

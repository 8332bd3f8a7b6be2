import type { PlainDate, QuestionId } from '../catalogue/schema.ts';
import {
  heardAnswer,
  namedAccounts,
  newCard,
  nextOtherAccount,
  type AccountMark,
  type Card,
  type HeardAnswer,
  type TaskStatus,
} from '../domain/card.ts';
import { MOST } from '../domain/limits.ts';
import { presentCards } from '../domain/merge.ts';
import { cleanName, cutTo, isSameName } from '../domain/names.ts';
import { isPlainDate } from '../domain/plainDate.ts';
import { now } from '../platform/clock.ts';
import { randomId } from '../platform/randomId.ts';
import { canBeMeant, changeCard, changeTask, stamp } from './change.ts';
import { offerUndo, type UndoKind } from './notices.ts';
import { savedStore } from './savedStore.ts';

/*
 * Every change to what is remembered. Each takes effect at once and is written shortly after; an
 * unknown card id changes nothing. Texts beyond the limits of domain/limits.ts are cut, and a day that
 * cannot be meant (domain/dayRange.ts) changes nothing: what is accepted here, the next start can read.
 */

/** Keeps the chosen language. */
export function chooseLanguage(language: string): void {
  const previous = savedStore.getState().language;
  savedStore.setState({ language: stamp(language, previous) });
}

/** Begins a card, or goes on with one in which nothing was answered yet. Returns its id. */
export function startCard(): string {
  const untouched = presentCards(savedStore.getState()).find(
    (card) => Object.keys(card.answers).length === 0 && !card.archived.value,
  );
  if (untouched) return untouched.id;
  const card = newCard(randomId(), now());
  savedStore.setState(({ cards }) => ({ cards: { ...cards, [card.id]: card } }));
  return card.id;
}

/** Option ids; several for a question of kind `many`; a day or `none` for a date. */
export function answerQuestion(
  cardId: string,
  question: QuestionId,
  value: string | readonly string[],
): void {
  if (isPlainDate(value) && !canBeMeant(value, 'leaving')) return;
  changeCard(cardId, (card) => ({
    answers: { ...card.answers, [question]: stamp(value, card.answers[question]) },
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
  changeCard(cardId, (card) => ({ archived: stamp(archived, card.archived) }));
  if (archived) offerUndo('archived', () => archiveCard(cardId, false));
}

/** Deletes a card; undo is offered. Its data goes at the next start. */
export function deleteCard(cardId: string): void {
  const { cards, removed } = savedStore.getState();
  const card = cards[cardId];
  if (!card) return;
  const at = Math.max(now(), (card.restoredAt ?? card.createdAt) + 1);
  savedStore.setState({ removed: { ...removed, [cardId]: at } });
  offerUndo('deleted', () => {
    const restoredAt = Math.max(now(), at + 1);
    savedStore.setState((state) => ({
      cards: { ...state.cards, [cardId]: { ...card, restoredAt } },
    }));
  });
}

/** Ticks a task, or takes the tick back. Undo is offered. */
export function tickTask(cardId: string, taskId: string, done: boolean): void {
  setStatus(cardId, taskId, { state: done ? 'done' : 'open' }, done ? 'ticked' : 'unticked');
}

/** The task does not apply to this person; a critical one keeps why. Undo is offered. */
export function markNotNeeded(cardId: string, taskId: string, reason: string): void {
  const trimmed = cutTo(reason.trim(), MOST.lineLetters);
  setStatus(
    cardId,
    taskId,
    { state: 'not-needed', ...(trimmed ? { reason: trimmed } : {}) },
    'not-needed',
  );
}

/** Goes past the gate: the tasks it waited for are waived, each with the reason. Undo is offered. */
export function waiveTasks(cardId: string, taskIds: readonly string[], reason: string): void {
  const before = savedStore.getState().cards[cardId];
  const status: TaskStatus = { state: 'waived', reason: cutTo(reason.trim(), MOST.lineLetters) };
  changeCard(cardId, (card) => ({ tasks: withStatus(card, taskIds, status) }));
  offerUndo('waived', () =>
    changeCard(cardId, (card) => ({ tasks: withStatuses(card, taskIds, before) })),
  );
}

/** The day to look at an open task again; undefined: it no longer waits. */
export function setWaiting(cardId: string, taskId: string, until: PlainDate | undefined): void {
  if (until && !canBeMeant(until, 'waiting')) return;
  const status: TaskStatus = { state: 'open', ...(until ? { waitingUntil: until } : {}) };
  changeCard(cardId, (card) => ({ tasks: withStatus(card, [taskId], status) }));
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
  const before = savedStore.getState().cards[cardId]?.tasks[taskId];
  setMark(cardId, taskId, mark, reached);
  const isDone = before?.status?.value.state === 'done';
  if (mark !== 'removed' || reached === isDone) return;
  const status: TaskStatus = { state: reached ? 'done' : 'open' };
  setStatus(cardId, taskId, status, reached ? 'ticked' : 'unticked', () =>
    setMark(cardId, taskId, mark, before?.marks?.[mark]?.value ?? false),
  );
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
 * is left, or when one of the same name was added before.
 */
export function nameAccount(cardId: string, raw: string): void {
  const name = cleanName(raw);
  const named = namedAccounts(savedStore.getState().cards[cardId] ?? newCard(cardId, 0));
  if (!name || named.some((account) => isSameName(account.name, name))) return;
  changeCard(cardId, (card) => ({
    otherAccounts: { ...card.otherAccounts, [nextOtherAccount(card)]: stamp(name, undefined) },
  }));
}

/** Takes a named account off the list. */
export function unnameAccount(cardId: string, id: string): void {
  changeCard(cardId, (card) => ({
    otherAccounts: { ...card.otherAccounts, [id]: stamp('', card.otherAccounts[id]) },
  }));
}

function setMark(cardId: string, taskId: string, mark: AccountMark, reached: boolean): void {
  changeTask(cardId, taskId, ({ marks = {} }) => ({
    marks: { ...marks, [mark]: stamp(reached, marks[mark]) },
  }));
}

function setStatus(
  cardId: string,
  taskId: string,
  status: TaskStatus,
  kind: UndoKind,
  alsoUndo: () => void = () => {},
): void {
  const before = savedStore.getState().cards[cardId];
  changeCard(cardId, (card) => ({ tasks: withStatus(card, [taskId], status) }));
  offerUndo(kind, () => {
    changeCard(cardId, (card) => ({ tasks: withStatuses(card, [taskId], before) }));
    alsoUndo();
  });
}

function withStatuses(
  card: Card,
  taskIds: readonly string[],
  before: Card | undefined,
): Card['tasks'] {
  return taskIds.reduce(
    (tasks, id) =>
      withStatus({ ...card, tasks }, [id], before?.tasks[id]?.status?.value ?? { state: 'open' }),
    card.tasks,
  );
}

function withStatus(card: Card, taskIds: readonly string[], status: TaskStatus): Card['tasks'] {
  const changed = taskIds.map((id) => {
    const record = card.tasks[id] ?? {};
    return [id, { ...record, status: stamp(status, record.status) }] as const;
  });
  return { ...card.tasks, ...Object.fromEntries(changed) };
}

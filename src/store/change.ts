import type { PlainDate } from '../catalogue/schema.ts';
import type { Card, Stamped, TaskRecord } from '../domain/card/card.ts';
import { dayRange, isWithin, type DayFor } from '../domain/dayRange.ts';
import { LATEST_READ } from '../domain/card/limits.ts';
import { now, today } from '../platform/clock.ts';
import { savedStore } from './saved/savedStore.ts';

/** Changes one card; an unknown id changes nothing. */
export function changeCard(cardId: string, make: (card: Card) => Partial<Card>): void {
  const { cards } = savedStore.getState();
  const card = cards[cardId];
  if (card) savedStore.setState({ cards: { ...cards, [cardId]: { ...card, ...make(card) } } });
}

/** Changes what is recorded of one task. */
export function changeTask(
  cardId: string,
  taskId: string,
  make: (record: TaskRecord) => Partial<TaskRecord>,
): void {
  changeCard(cardId, (card) => {
    const record = card.tasks[taskId] ?? {};
    return { tasks: { ...card.tasks, [taskId]: { ...record, ...make(record) } } };
  });
}

/** Whether a day can be meant: no proof is of tomorrow, nobody leaves in a hundred years. */
export function canBeMeant(day: PlainDate, purpose: DayFor): boolean {
  return isWithin(day, dayRange(purpose, today()));
}

/**
 * The time of a change that comes after one at `previous` (milliseconds since 1970). A clock that was set
 * back must not make it lose against that one, so it is always later, unless nothing later can be read.
 */
export function timeAfter(previous: number): number {
  return Math.min(Math.max(now(), previous + 1), LATEST_READ);
}

/** The value with the time of its change. */
export function stamp<T>(value: T, previous: Stamped<unknown> | undefined): Stamped<T> {
  return { value, at: timeAfter(previous?.at ?? 0) };
}

import type { PlainDate } from '../catalogue/schema.ts';
import type { Card, Stamped, TaskRecord } from '../domain/card.ts';
import { dayRange, isWithin, type DayFor } from '../domain/dayRange.ts';
import { now, today } from '../platform/clock.ts';
import { savedStore } from './savedStore.ts';

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
 * The value with the time of its change (milliseconds since 1970). A clock that was set back must not
 * make a later change lose against the previous one, so the stamp is always later than that one's.
 */
export function stamp<T>(value: T, previous: Stamped<unknown> | undefined): Stamped<T> {
  return { value, at: Math.max(now(), (previous?.at ?? 0) + 1) };
}

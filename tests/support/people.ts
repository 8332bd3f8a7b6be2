import type { QuestionId } from '../../src/catalogue/schema.ts';
import { newCard, type Card, type TaskState } from '../../src/domain/card/card.ts';
import { savedStore } from '../../src/store/saved/savedStore.ts';
import { TOURIST, TRAVELLER } from './typicalPeople.ts';

/** Answers as the interview stores them. */
export type GivenAnswers = { readonly [id in QuestionId]?: string | readonly string[] };

/** A tourist's plastic card with two accounts on it, and no day of leaving. */
export const LOCAL_SIM = {
  ...TOURIST,
  leavingOn: 'none',
  accounts: ['wechat', 'telegram'],
} as const satisfies GivenAnswers;

/** Data bought online, by someone who has left. */
export const TRAVEL_ESIM = { ...TRAVELLER, renewal: 'auto' } as const satisfies GivenAnswers;

interface Seed {
  readonly id?: string;
  readonly nickname?: string;
  readonly archived?: boolean;
  readonly tasks?: Readonly<Record<string, TaskState>>;
  readonly otherAccounts?: Readonly<Record<string, string>>;
}

/** A card as it would be stored. */
export function cardOf(answers: GivenAnswers, seed: Seed = {}): Card {
  const at = Date.UTC(2026, 10, 1);
  const stamped = <T>(value: T) => ({ value, at });
  const each = <T, R>(record: Readonly<Record<string, T>> | undefined, make: (value: T) => R) =>
    Object.fromEntries(Object.entries(record ?? {}).map(([key, value]) => [key, make(value)]));
  return {
    ...newCard(seed.id ?? 'card1', at),
    nickname: stamped(seed.nickname ?? ''),
    archived: stamped(seed.archived ?? false),
    answers: each(answers, (value) => stamped(value)),
    otherAccounts: each(seed.otherAccounts, stamped),
    tasks: each(seed.tasks, (state) => ({ status: stamped({ state }) })),
  };
}

/** Puts a card into the store, beside those that are there. */
export function seedCard(answers: GivenAnswers, seed: Seed = {}): Card {
  const card = cardOf(answers, seed);
  savedStore.setState(({ cards }) => ({ cards: { ...cards, [card.id]: card } }));
  return card;
}

/** The card as it is remembered now. */
export function remembered(cardId = 'card1'): Card {
  const card = savedStore.getState().cards[cardId];
  if (!card) throw new Error(`There is no card ${cardId}.`);
  return card;
}

/** The stored text for a browser that opens with these cards. */
export function savedText(...cards: readonly Card[]): string {
  const byId = Object.fromEntries(cards.map((card) => [card.id, card]));
  return JSON.stringify({ state: { cards: byId, removed: {} }, version: 1 });
}

import { useStore } from 'zustand';
import type { Card } from '../domain/card/card.ts';
import { presentCards, type MergeableState } from '../domain/merge/merge.ts';
import { savedStore } from './saved/savedStore.ts';

// Kept per state object, so that a component is drawn again only when the list changed.
const cardLists = new WeakMap<
  MergeableState['cards'],
  { removed: object; cards: readonly Card[] }
>();

/** All cards that are not deleted, oldest first. */
export function useCards(): readonly Card[] {
  return useStore(savedStore, cardsOf);
}

/** One card; undefined when there is none with this id. */
export function useCard(cardId: string): Card | undefined {
  return useStore(savedStore, (state) => cardsOf(state).find(({ id }) => id === cardId));
}

function cardsOf(state: MergeableState): readonly Card[] {
  const known = cardLists.get(state.cards);
  if (known?.removed === state.removed) return known.cards;
  const cards = presentCards(state);
  cardLists.set(state.cards, { removed: state.removed, cards });
  return cards;
}

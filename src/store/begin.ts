import { newCard } from '../domain/card/card.ts';
import { presentCards } from '../domain/merge/merge.ts';
import { randomId } from '../platform/randomId.ts';
import { stamp, timeAfter } from './change.ts';
import { savedStore } from './saved/savedStore.ts';

/*
 * What the first screen can change. Apart from actions.ts, which is not needed before a card is open.
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
  const card = newCard(randomId(), timeAfter(0));
  savedStore.setState(({ cards }) => ({ cards: { ...cards, [card.id]: card } }));
  return card.id;
}

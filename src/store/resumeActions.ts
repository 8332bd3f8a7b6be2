import type { Card } from '../domain/card.ts';
import type { Resumed } from '../domain/resumeFormat.ts';
import { mergeResumed } from '../domain/resumeMerge.ts';
import { takeBack } from '../domain/takeBack.ts';
import { now } from '../platform/clock.ts';
import { randomId } from '../platform/randomId.ts';
import { changeCard, stamp } from './change.ts';
import { offerUndo } from './notices.ts';
import { savedStore } from './savedStore.ts';

/** Adds the card of a resume link beside the others. Undo is offered. Returns its id here. */
export function addResumed(resumed: Resumed): string {
  const { cards, removed } = savedStore.getState();
  const { id: origin } = resumed.card;
  // Kept where it is free, so that a later link from the same card finds this one.
  const isTaken = cards[origin] !== undefined || removed[origin] !== undefined;
  const card: Card = { ...resumed.card, id: isTaken ? randomId() : origin };
  savedStore.setState({ cards: { ...cards, [card.id]: card } });
  offerUndo('added', () => {
    const at = Math.max(now(), card.createdAt + 1);
    savedStore.setState((state) => ({ removed: { ...state.removed, [card.id]: at } }));
  });
  return card.id;
}

/** Takes what a resume link holds into a card; of each thing the later one stays. Undo is offered. */
export function mergeResumedInto(cardId: string, resumed: Resumed): void {
  const before = savedStore.getState().cards[cardId];
  if (!before) return;
  const after = mergeResumed(before, resumed);
  changeCard(cardId, () => after);
  offerUndo('merged', () => changeCard(cardId, (card) => takeBack(card, before, after, stamp)));
}

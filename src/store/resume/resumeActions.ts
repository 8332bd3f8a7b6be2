import type { Card } from '../../domain/card/card.ts';
import type { Resumed } from '../../domain/resume/resumeFormat.ts';
import { mergeResumed } from '../../domain/resume/resumeMerge.ts';
import { randomId } from '../../platform/randomId.ts';
import { changeCard } from '../change.ts';
import { isMustDo } from '../mustDo.ts';
import { savedStore } from '../saved/savedStore.ts';
import { withUndo } from '../undo.ts';

/** Adds the card of a resume link beside the others. Undo is offered. Returns its id here. */
export function addResumed(resumed: Resumed): string {
  const { cards, removed } = savedStore.getState();
  const { id: origin } = resumed.card;
  // Kept where it is free, so that a later link from the same card finds this one.
  const isTaken = cards[origin] !== undefined || removed[origin] !== undefined;
  const card: Card = { ...resumed.card, id: isTaken ? randomId() : origin };
  withUndo('added', () => savedStore.setState({ cards: { ...cards, [card.id]: card } }));
  return card.id;
}

/** Takes what a resume link holds into a card; of each thing the later one stays. Undo is offered. */
export function mergeResumedInto(cardId: string, resumed: Resumed): void {
  withUndo('merged', () => changeCard(cardId, (card) => mergeResumed(card, resumed, isMustDo)));
}

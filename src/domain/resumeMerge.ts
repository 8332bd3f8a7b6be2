import type { Card } from './card.ts';
import { mergeCards } from './merge.ts';
import { fitOwnAccounts } from './resumeAccounts.ts';
import type { Resumed } from './resumeFormat.ts';

/**
 * The card after taking in what a link holds: of everything that carries a time, the later one. Own
 * accounts find the one they are here, so that a tick never passes from one to the other;
 * a stand-in name never replaces a real one.
 */
export function mergeResumed(mine: Card, resumed: Resumed): Card {
  const { id, createdAt } = mine;
  return mergeCards(mine, { ...fitOwnAccounts(mine, resumed), id, createdAt });
}

/** Whether the link was made from this very card, or from one that was made from it. */
export function isSameOrigin(mine: Card, resumed: Resumed): boolean {
  return mine.id === resumed.card.id;
}

import type { ClerkReply } from '../domain/card/card.ts';
import { changeCard, stamp } from './change.ts';
import { savedStore } from './saved/savedStore.ts';
import { withUndo } from './undo.ts';

/**
 * What the clerk tapped under a line of the counter card, with the time; null takes it back. Undo is
 * offered. The same reply once more changes nothing: its time stays that of the first tap.
 */
export function noteReply(cardId: string, lineId: string, reply: ClerkReply['reply'] | null): void {
  const card = savedStore.getState().cards[cardId];
  const before = card?.replies[lineId]?.value?.reply ?? null;
  if (!card || before === reply) return;
  withUndo(reply ? 'replied' : 'unreplied', () =>
    changeCard(cardId, ({ replies }) => ({
      replies: { ...replies, [lineId]: stamp(reply ? { reply } : null, replies[lineId]) },
    })),
  );
}

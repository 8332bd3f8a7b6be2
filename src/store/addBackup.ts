import { mergeStates, presentCards } from '../domain/merge.ts';
import type { Card } from '../domain/card.ts';
import { now } from '../platform/clock.ts';
import type { PhotoShelf } from './backupFormat.ts';
import { offerUndo } from './notices.ts';
import type { BackupContents } from './readBackup.ts';
import { savedStore } from './savedStore.ts';

/**
 * Adds what a backup holds to what is here; undo is offered. Nothing here is deleted by it: of a value
 * that both have the newer one counts, deletions noted in the file are passed over, and a card that was
 * deleted here comes back. Returns the ids of the photos that found no room; the file still has them.
 */
export async function addBackup(
  { state, photos }: BackupContents,
  shelf: PhotoShelf,
): Promise<readonly string[]> {
  const known = new Set(await shelf.keys());
  const refused: string[] = [];
  const added: string[] = [];
  for (const [id, photo] of photos) {
    // The same id is the same picture: ids are drawn by lot and a photo is never changed.
    if (known.has(id)) continue;
    ((await shelf.put(id, photo)) ? added : refused).push(id);
  }
  const before = savedStore.getState();
  const cards = Object.fromEntries(
    presentCards(state).map((card) => [card.id, broughtBack(card, before.removed[card.id])]),
  );
  savedStore.setState(mergeStates(before, { cards, removed: {} }), true);
  const after = savedStore.getState();
  const here = new Map(presentCards(before).map((card) => [card.id, card]));
  offerUndo('backup-added', () => {
    takeBack(here, Object.keys(cards), after.cards);
    void Promise.all(added.map((id) => shelf.remove(id)));
  });
  return refused;
}

function broughtBack(card: Card, removedAt: number | undefined): Card {
  return removedAt === undefined ? card : { ...card, restoredAt: Math.max(now(), removedAt + 1) };
}

/** Cards that were new are deleted again; the others stand as before, unless they were changed since. */
function takeBack(
  before: ReadonlyMap<string, Card>,
  ids: readonly string[],
  after: Readonly<Record<string, Card>>,
): void {
  savedStore.setState((state) => {
    const cards = { ...state.cards };
    const removed = { ...state.removed };
    for (const id of ids) {
      const card = cards[id];
      const old = before.get(id);
      if (old && card === after[id]) cards[id] = old;
      if (!old && card) removed[id] = Math.max(now(), (card.restoredAt ?? card.createdAt) + 1);
    }
    return { cards, removed };
  });
}

/** How a backup compares with what is here: cards that would be new, and cards that both have. */
export function compareWithHere({ state }: BackupContents): { added: number; shared: number } {
  const here = new Map(presentCards(savedStore.getState()).map((card) => [card.id, card]));
  const cards = presentCards(state);
  const shared = cards.filter(({ id }) => here.has(id));
  return { added: cards.length - shared.length, shared: shared.length };
}

import { mergeStates } from '../../domain/merge/merge.ts';
import { broughtBack } from '../../domain/merge/takeBack.ts';
import type { PhotoShelf } from './backupFormat.ts';
import { watchErasing } from '../saved/erasing.ts';
import { planBackup } from './planBackup.ts';
import type { BackupContents } from './readBackup.ts';
import { savedStore } from '../saved/savedStore.ts';
import { withUndo } from '../undo.ts';

/**
 * Adds what a backup holds to what is here, as planBackup() says; undo is offered. Nothing here is
 * deleted or emptied by it, and a card that was deleted here comes back. Returns the ids of the photos
 * that found no room; the file still has them.
 * When everything is erased meanwhile, nothing is added.
 */
export async function addBackup(
  contents: BackupContents,
  shelf: PhotoShelf,
): Promise<readonly string[]> {
  const isErased = watchErasing();
  const known = new Set(await shelf.keys());
  const added: string[] = [];
  const refused: string[] = [];
  for (const [id, photo] of contents.photos) {
    // The same id is the same picture: ids are drawn by lot and a photo is never changed.
    if (known.has(id)) continue;
    const isKept = !isErased() && (await shelf.put(id, photo));
    (isKept ? added : refused).push(id);
  }
  if (isErased()) {
    await shelf.discard(added);
    refused.push(...added);
  }
  if (isErased() === 'forgotten') return [];
  const before = savedStore.getState();
  const plan = planBackup(contents, before);
  const cards = Object.fromEntries(
    [...plan.added, ...plan.shared.map(({ after }) => after)].map((card) => {
      const removedAt = before.removed[card.id];
      return [card.id, removedAt === undefined ? card : broughtBack(card, removedAt)];
    }),
  );
  withUndo('backup-added', () =>
    savedStore.setState(mergeStates(before, { cards, removed: {} }), true),
  );
  return refused;
}

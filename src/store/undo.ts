import { takeBack } from '../domain/merge/takeBack.ts';
import { timeAfter } from './change.ts';
import { offerUndo, type UndoKind, type UndoneTask } from './notices.ts';
import { savedStore } from './saved/savedStore.ts';

/**
 * Makes a change and offers to take it back: the one way by which any change of cards is undone. Pictures
 * are not touched by an undo: photoCleaning.ts looks after those that nothing speaks of. Nothing is
 * offered when nothing was changed. `about`: the one task the change is of.
 */
export function withUndo(kind: UndoKind, change: () => void, about?: UndoneTask): void {
  const before = savedStore.getState();
  change();
  const after = savedStore.getState();
  if (after === before) return;
  offerUndo(
    kind,
    () => savedStore.setState((state) => takeBack(state, before, after, timeAfter(0))),
    about,
  );
}

import { browserStorage } from '../platform/textStorage.ts';
import { dropAside, notices, offerUndo } from './notices.ts';
import { SAVED_KEY } from './savedState.ts';
import { trySavingAgain } from './savedStore.ts';

const PREFIX = `${SAVED_KEY}:aside-`;

export interface Aside {
  readonly key: string;
  readonly text: string;
}

/** The originals that could not be read in full, oldest first. */
export function listAsides(): Aside[] {
  const number = (key: string): number => Number(key.slice(PREFIX.length)) || 0;
  return browserStorage
    .keys(PREFIX)
    .sort((a, b) => number(a) - number(b))
    .map((key) => ({ key, text: browserStorage.read(key) ?? '' }));
}

/** Deletes an original; undo is offered. `changed` is called when the list is another one. */
export function deleteAside({ key, text }: Aside, changed: () => void): void {
  browserStorage.remove(key);
  if (notices.getState().aside?.key === key) dropAside();
  changed();
  offerUndo('aside-deleted', () => {
    browserStorage.write(key, text);
    changed();
  });
  // It may have taken the room that saving lacked.
  trySavingAgain();
}

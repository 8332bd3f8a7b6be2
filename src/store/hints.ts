import { browserStorage } from '../platform/storage/textStorage.ts';
import { SAVED_KEY } from './saved/savedState.ts';

/** Something told once. Released names are never reused. */
export type Hint = 'chat-browser';

const dropped = new Set<Hint>();

/** Whether the hint was not closed yet in this browser. */
export function isHintDue(hint: Hint): boolean {
  return !dropped.has(hint) && !browserStorage.read(keyOf(hint));
}

/** Does not show the hint again; where nothing can be stored, until the page is left. */
export function dropHint(hint: Hint): void {
  dropped.add(hint);
  browserStorage.write(keyOf(hint), 'seen');
}

function keyOf(hint: Hint): string {
  return `${SAVED_KEY}:hint-${hint}`;
}

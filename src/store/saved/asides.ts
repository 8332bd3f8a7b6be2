import { browserStorage } from '../../platform/storage/textStorage.ts';
import { watchErasing } from './erasing.ts';
import { dropAside, notices, offerUndo } from '../notices.ts';
import { SAVED_KEY } from './savedState.ts';
import { trySavingAgain } from './savedStore.ts';

const PREFIX = `${SAVED_KEY}:aside-`;

export interface Aside {
  readonly key: string;
  readonly text: string;
  /** Only in this page: it was brought back, and the browser has no room for it any more. */
  readonly isUnstored?: boolean;
}

/** The text that was set aside under `key`; empty when it is gone. */
export function readAside(key: string): string {
  return browserStorage.read(key) ?? '';
}

/** How many bytes of text `localStorage` holds for us, set-aside originals included. */
export function storedBytes(): number {
  const texts = browserStorage.keys(SAVED_KEY).map((key) => browserStorage.read(key) ?? '');
  return new TextEncoder().encode(texts.join('')).length;
}

let unstored: readonly { readonly aside: Aside; readonly isErased: () => unknown }[] = [];

/** The originals that could not be read in full, oldest first. Tries to store what is not stored. */
export function listAsides(): Aside[] {
  unstored = unstored.filter(({ aside, isErased }) => isErased() !== 'forgotten' && !store(aside));
  const stored = browserStorage
    .keys(PREFIX)
    .sort((a, b) => numberOf(a) - numberOf(b))
    .map((key) => ({ key, text: browserStorage.read(key) ?? '' }));
  return [...stored, ...unstored.map(({ aside }) => ({ ...aside, isUnstored: true }))];
}

/**
 * Deletes an original; undo is offered. `changed` is called when the list is another one. Its room is used
 * for what could not be saved; when there is none left for the undo, the text stays in this page, in the
 * list.
 */
export function deleteAside(aside: Aside, changed: () => void): void {
  const { key, text } = aside;
  const isErased = watchErasing();
  if (browserStorage.read(key) === text) browserStorage.remove(key);
  unstored = unstored.filter((each) => each.aside.text !== text);
  if (notices.getState().aside?.key === key) dropAside();
  changed();
  offerUndo('aside-deleted', () => {
    unstored = [...unstored, { aside: { key, text }, isErased }];
    changed();
  });
  trySavingAgain();
}

/** Under its own key, or under another one when something else lies there by now. */
function store({ key, text }: Aside): boolean {
  const taken = browserStorage.keys(PREFIX);
  if (taken.some((each) => browserStorage.read(each) === text)) return true;
  const next = 1 + Math.max(0, ...taken.map(numberOf));
  const place = taken.includes(key) ? `${PREFIX}${next}` : key;
  return browserStorage.read(place) === null && browserStorage.write(place, text);
}

function numberOf(key: string): number {
  return Number(key.slice(PREFIX.length)) || 0;
}

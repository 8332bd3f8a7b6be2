import { additionsTo, isSame } from '../../domain/merge/merge.ts';
import type { TextStorage } from '../../platform/storage/textStorage.ts';
import { isWhole, readSaved, savedText, type SavedText } from './savedText.ts';
import { EMPTY_STATE, SAVED_VERSION, type SavedState } from './savedState.ts';

/*
 * Where a page of an older version keeps what is changed in it while a newer version's records are
 * stored: it must not write over them, and its changes must not be lost. A page of that version, or of a
 * later one, takes them in.
 */

/** The name under which the pages of one version keep their changes. */
function besideKey(key: string, version: number): string {
  return `${key}:beside-${version}`;
}

/** The names under which pages of this version and of older ones keep theirs. */
export function besideKeys(key: string): string[] {
  return Array.from({ length: SAVED_VERSION }, (_, index) => besideKey(key, index + 1));
}

/** What pages of this version and of older ones have kept beside. */
export function readBesides(storage: TextStorage, key: string): SavedText[] {
  return besideKeys(key).flatMap((name) => {
    const text = storage.read(name);
    return text ? [readSaved(text)] : [];
  });
}

/**
 * Takes away what was kept beside and is now stored. Returns what stays because it could not be read in
 * full; what came since stays as well.
 */
export function dropBesides(
  storage: TextStorage,
  key: string,
  taken: readonly SavedText[],
): SavedText[] {
  const done = new Set(taken.filter(isWhole).map(({ text }) => text));
  for (const name of done.size > 0 ? besideKeys(key) : []) {
    if (done.has(storage.read(name) ?? '')) storage.remove(name);
  }
  return taken.filter((text) => !isWhole(text));
}

/**
 * Keeps beside what `state` has and the newer version's records have not. Returns whether all of it is
 * stored.
 */
export function keepBeside(
  storage: TextStorage,
  key: string,
  state: SavedState,
  newer: SavedState | undefined,
): boolean {
  const name = besideKey(key, SAVED_VERSION);
  const additions = additionsTo(newer ?? EMPTY_STATE, state);
  const there = storage.read(name);
  if (there === undefined) return false;
  if (isSame(additions, EMPTY_STATE)) return there === null || storage.remove(name);
  const text = savedText(additions);
  return text === there || storage.write(name, text);
}

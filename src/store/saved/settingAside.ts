import { MOST } from '../../domain/card/limits.ts';
import { isSame } from '../../domain/merge/merge.ts';
import type { TextStorage } from '../../platform/storage/textStorage.ts';
import { readSaved } from './savedText.ts';

/**
 * Keeps an original that could not be read in full, word for word, under `<key>:aside-<n>`, before it is
 * written over. Returns that name; undefined when there is no room, or MOST.asides others are there
 * already (see isAsideFull): then nothing may be written over it. An older original goes only when all that could not be
 * read in it could not be read in this one either, and stands in it.
 */
export function setAside(storage: TextStorage, key: string, text: string): string | undefined {
  const prefix = `${key}:aside-`;
  const names = storage.keys(prefix);
  const others = names.map((name) => ({ name, text: storage.read(name) }));
  const same = others.find((other) => other.text === text);
  if (same) return same.name;
  const [outdone, ...more] = others.filter((other) => isHeldBy(other.text ?? '', text));
  if (!outdone && isAsideFull(storage, key)) return undefined;
  const name = outdone?.name ?? `${prefix}${1 + Math.max(0, ...names.map(numberOf))}`;
  // A list of names that was refused looks empty: an older original must not be written over.
  if (!outdone && storage.read(name) !== null) return undefined;
  if (!storage.write(name, text)) return undefined;
  for (const other of more) storage.remove(other.name);
  return name;
}

/** Whether no more originals are set aside before the person deletes one. */
export function isAsideFull(storage: TextStorage, key: string): boolean {
  return storage.keys(`${key}:aside-`).length >= MOST.asides;
}

/** Whether each thing that could not be read in `older` stands in `newer` as well. */
function isHeldBy(older: string, newer: string): boolean {
  const { losses } = readSaved(older);
  return (
    losses.length > 0 &&
    losses.every((path) => {
      const piece = pieceAt(older, path);
      return piece !== undefined && isSame(piece, pieceAt(newer, path));
    })
  );
}

/** What stands at a place of the state in a stored text; undefined when there is no such place. */
function pieceAt(text: string, path: string): unknown {
  try {
    const { state } = JSON.parse(text) as { state: unknown };
    return path
      .split('.')
      .reduce((inside, key) => (inside as Record<string, unknown> | undefined)?.[key], state);
  } catch {
    return undefined;
  }
}

function numberOf(name: string): number {
  return Number(/\d+$/.exec(name)?.[0] ?? 0);
}

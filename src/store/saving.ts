import type { PersistStorage, StorageValue } from 'zustand/middleware';
import { mergeStates } from '../domain/merge.ts';
import type { TextStorage } from '../platform/textStorage.ts';
import { isKnownVersion, migrate } from './migrations.ts';
import type { Losses } from './reading.ts';
import { restore } from './restore.ts';
import { SAVED_VERSION, type SavedState } from './savedState.ts';

/** What the person has to know about saving. */
export interface SavingNews {
  /** Whether all that is shown is stored. */
  saved(ok: boolean): void;
  /** The original that could not be read in full was set aside under `asideKey`. */
  setAside(asideKey: string, losses: Losses): void;
}

/** Collects the calls and runs the last one soon, off the tap that caused it. */
export type Schedule = (task: () => void) => void;

export interface Saving {
  readonly storage: PersistStorage<SavedState>;
  /** Writes now what is still to be written. */
  flush(): void;
  /** Takes in what another tab wrote; returns undefined when there is nothing usable in it. */
  readForeign(text: string | null): SavedState | undefined;
}

/**
 * Zustand's storage for the saved state. Differs from its own JSON storage where that one loses data:
 * - what cannot be read in full is copied to `<key>:aside-<n>` before anything is written over it,
 *   and nothing is written as long as that copy is refused;
 * - writing happens shortly after the tap, not during it; `flush` is for when the page goes;
 * - before writing, what is stored is read again and merged, so that a tick of another tab survives;
 * - a refused write is reported and tried again with the next change.
 */
export function createSaving(
  storage: TextStorage,
  key: string,
  schedule: Schedule,
  news: SavingNews,
): Saving {
  let lastText: string | null = null;
  let pending: SavedState | undefined;
  let blocked = false;

  function setAside(text: string, losses: Losses): void {
    const aside = `${key}:aside-${nextNumber(storage.keys(`${key}:aside-`))}`;
    const known = storage.keys(`${key}:aside-`).find((k) => storage.read(k) === text);
    blocked = known === undefined && !storage.write(aside, text);
    if (blocked) news.saved(false);
    else news.setAside(known ?? aside, losses);
  }

  function readText(text: string): SavedState | undefined {
    const { state, losses } = readSaved(text);
    if (losses.length > 0) setAside(text, losses);
    return state;
  }

  function flush(): void {
    if (!pending) return;
    const stored = storage.read(key);
    if (blocked && stored) setAside(stored, []);
    if (blocked) return;
    if (stored && stored !== lastText) {
      const foreign = readText(stored);
      if (blocked) return;
      if (foreign) pending = mergeStates(pending, foreign);
    }
    const text = JSON.stringify({ state: pending, version: SAVED_VERSION });
    const ok = text === stored || storage.write(key, text);
    news.saved(ok);
    if (!ok) return;
    lastText = text;
    pending = undefined;
  }

  return {
    storage: {
      getItem(): StorageValue<SavedState> | null {
        const text = storage.read(key);
        if (!text) return null;
        const state = readText(text);
        lastText = text;
        return state ? { state, version: SAVED_VERSION } : null;
      },
      setItem(_name, value) {
        pending = value.state;
        schedule(flush);
      },
      removeItem() {
        pending = undefined;
        lastText = null;
        storage.remove(key);
      },
    },
    flush,
    readForeign(text) {
      if (!text || text === lastText) return undefined;
      const state = readText(text);
      if (state && !blocked) lastText = text;
      return state;
    },
  };
}

/**
 * Reads the stored text. `losses` names what could not be read: a place, `text` when it is not JSON,
 * `version` when another app or a newer version wrote it (what fits is taken all the same). Never throws.
 */
export function readSaved(text: string): { state: SavedState | undefined; losses: Losses } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { state: undefined, losses: ['text'] };
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    return { state: undefined, losses: ['text'] };
  }
  const { state, version } = parsed as { state?: unknown; version?: unknown };
  const losses: Losses = isKnownVersion(version) ? [] : ['version'];
  const isObject = typeof state === 'object' && state !== null && !Array.isArray(state);
  const raw = isObject ? migrate(state as Record<string, unknown>, version) : state;
  return { state: restore(raw ?? null, losses), losses };
}

function nextNumber(keys: readonly string[]): number {
  return 1 + Math.max(0, ...keys.map((key) => Number(key.split('-').at(-1)) || 0));
}

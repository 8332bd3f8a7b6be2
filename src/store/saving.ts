import type { PersistStorage, StorageValue } from 'zustand/middleware';
import { mergeStates } from '../domain/merge.ts';
import type { TextStorage } from '../platform/textStorage.ts';
import { carryOver, isKnownVersion, migrate } from './migrations.ts';
import type { Losses } from './reading.ts';
import { restore } from './restore.ts';
import { SAVED_VERSION, type SavedState } from './savedState.ts';
import type { SavingNews, Schedule, Unsaved } from './savingNews.ts';

export interface Saving {
  readonly storage: PersistStorage<SavedState>;
  /** Writes now what is still to be written. */
  flush(): void;
  /** Takes in what another tab wrote; returns undefined when there is nothing usable in it. */
  readForeign(text: string | null): SavedState | undefined;
  /** Looks whether what was stored is still there, and tries again what was refused. */
  check(): void;
  /** What was stored is gone: the next change writes all that is shown again. */
  keep(): void;
  /** Erasing: what is still to be written never will be, and `change` is not written either. */
  forget(change: () => void): void;
}

/**
 * Zustand's storage for the saved state. Differs from its own JSON storage where that one loses data:
 * - what cannot be read in full is copied to `<key>:aside-<n>` before anything is written over it,
 *   and nothing is written as long as that copy is refused;
 * - writing happens shortly after the tap, not during it; `flush` is for when the page goes;
 * - before writing, what is stored is read again and merged, so that a tick of another tab survives;
 *   when it cannot be read nothing is written over it;
 * - a refused write is reported and tried again through `retry`, which is to wait ever longer;
 * - what was stored and is gone is reported, not written back: it may have been erased on purpose.
 */
export function createSaving(
  storage: TextStorage,
  key: string,
  schedule: Schedule,
  news: SavingNews,
  retry: Schedule = () => {},
): Saving {
  let lastText: string | null = null;
  let lastIds: readonly string[] = [];
  let pending: SavedState | undefined;
  let blocked = false;
  let unread = false;
  let isForgetting = false;

  function remember(text: string, state: SavedState | undefined): void {
    lastText = text;
    lastIds = Object.keys(state?.cards ?? {});
  }

  function fail(why: Unsaved): false {
    news.saved(false, why);
    if (why === 'refused') retry(tryAgain);
    return false;
  }

  function setAside(text: string, losses: Losses): void {
    const taken = storage.keys(`${key}:aside-`);
    const known = taken.find((k) => storage.read(k) === text);
    const aside = known ?? `${key}:aside-${nextNumber(taken)}`;
    // A list of keys that was refused looks empty: an older original must not be written over.
    const isFree = known !== undefined || storage.read(aside) === null;
    blocked = !isFree || (known === undefined && !storage.write(aside, text));
    if (blocked) fail('refused');
    else news.setAside(aside, losses);
  }

  /** Reads what another page stored. `isOurs`: something may be written over it. */
  function readOther(text: string): { isOurs: boolean; state?: SavedState | undefined } {
    const { state, losses } = readSaved(text);
    if (losses.length > 0) setAside(text, losses);
    // A deleted card leaves its id: one that is missing altogether was erased with everything else.
    else if (state && lastIds.some((id) => !state.cards[id] && state.removed[id] === undefined)) {
      return { isOurs: fail('gone') };
    }
    return { isOurs: !blocked, state };
  }

  function flush(): void {
    if (!pending) return;
    const stored = storage.read(key);
    if (stored === undefined) return void fail('refused');
    if (stored === null && lastText !== null) return void fail('gone');
    const other = stored && (blocked || stored !== lastText) ? readOther(stored) : { isOurs: true };
    if (!other.isOurs) return;
    const state = other.state ? mergeStates(pending, other.state) : pending;
    const text = JSON.stringify({ state, version: SAVED_VERSION });
    if (text !== stored && !storage.write(key, text)) return void fail('refused');
    remember(text, state);
    pending = undefined;
    news.saved(true);
    if (other.state) news.found?.(other.state);
  }

  function readFirst(): SavedState | undefined {
    const text = storage.read(key);
    unread = text === undefined;
    if (unread) fail('refused');
    if (!text) return undefined;
    const { state } = readOther(text);
    remember(text, state);
    return state;
  }

  function tryAgain(): void {
    if (unread || blocked) {
      const state = readFirst();
      if (unread || blocked) return;
      news.saved(true);
      if (state) news.found?.(state);
    }
    flush();
  }

  return {
    storage: {
      getItem(): StorageValue<SavedState> | null {
        const state = readFirst();
        return state ? { state, version: SAVED_VERSION } : null;
      },
      setItem(_name, value) {
        if (isForgetting) return;
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
      const { state, isOurs } = readOther(text);
      if (state && isOurs) remember(text, state);
      return state;
    },
    check() {
      if (lastText !== null && storage.read(key) === null) fail('gone');
      else tryAgain();
    },
    keep() {
      lastText = null;
      lastIds = [];
    },
    forget(change) {
      pending = undefined;
      lastText = null;
      lastIds = [];
      blocked = false;
      unread = false;
      isForgetting = true;
      change();
      isForgetting = false;
      news.saved(true);
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
  return { state: carryOver(restore(raw ?? null, losses)), losses };
}

function nextNumber(keys: readonly string[]): number {
  return 1 + Math.max(0, ...keys.map((key) => Number(key.split('-').at(-1)) || 0));
}

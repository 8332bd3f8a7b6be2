import { createStore } from 'zustand/vanilla';
import { persist } from 'zustand/middleware';
import { mergeStates, prune } from '../domain/merge.ts';
import { now } from '../platform/clock.ts';
import { onPageLeave } from '../platform/pageLife.ts';
import { browserStorage } from '../platform/textStorage.ts';
import { notices } from './notices.ts';
import { createSaving } from './saving.ts';
import { EMPTY_STATE, SAVED_KEY, SAVED_VERSION, type SavedState } from './savedState.ts';

// Long enough for the tap to be painted first, short enough to be done before the next one.
const WRITE_AFTER_MS = 60;
// A deletion can be undone while its notice is up; after that its data goes at the next start.
const KEEP_REMOVED_MS = 600_000;

let timer: ReturnType<typeof setTimeout> | undefined;

const saving = createSaving(
  browserStorage,
  SAVED_KEY,
  (write) => {
    clearTimeout(timer);
    timer = setTimeout(write, WRITE_AFTER_MS);
  },
  {
    saved: (saved) => notices.setState({ saved }),
    setAside: (key, losses) => notices.setState({ aside: { key, losses } }),
  },
);

/** All that is remembered, kept in `localStorage`. Change it through actions.ts alone. */
export const savedStore = createStore<SavedState>()(
  persist(() => EMPTY_STATE, {
    name: SAVED_KEY,
    version: SAVED_VERSION,
    storage: saving.storage,
    skipHydration: true,
  }),
);

/**
 * Reads what is stored and from then on keeps in step with the other tabs. Called once, before the
 * first paint; never throws.
 */
export function startSaving(): void {
  void savedStore.persist.rehydrate();
  const tidy = prune(savedStore.getState(), now() - KEEP_REMOVED_MS);
  if (tidy !== savedStore.getState()) savedStore.setState(tidy);
  onPageLeave(saving.flush);
  browserStorage.watch(SAVED_KEY, (text) => {
    const foreign = saving.readForeign(text);
    if (foreign) savedStore.setState(mergeStates(savedStore.getState(), foreign), true);
  });
}

/** Writes now what is still to be written. */
export function saveNow(): void {
  saving.flush();
}

/** The text that was set aside under `key`; empty when it is gone. */
export function readAside(key: string): string {
  return browserStorage.read(key) ?? '';
}

import { createStore } from 'zustand/vanilla';
import { mergeStates, prune } from '../../domain/merge/merge.ts';
import { now } from '../../platform/clock.ts';
import { onPageLeave, onPageReturn } from '../../platform/page/pageLife.ts';
import { browserStorage } from '../../platform/storage/textStorage.ts';
import { notices } from '../notices.ts';
import { besideKeys } from './besides.ts';
import { createSaving } from './saving.ts';
import { EMPTY_STATE, SAVED_KEY, type SavedState } from './savedState.ts';

// Long enough for the tap to be painted first, short enough to be done before the next one.
const WRITE_AFTER_MS = 60;
// A deletion can be undone while its notice is up; after that its data goes at the next start.
const KEEP_REMOVED_MS = 600_000;

const RETRY_FIRST_MS = 1000;
const RETRY_LONGEST_MS = 60_000;

let writeTimer: ReturnType<typeof setTimeout> | undefined;
let retryTimer: ReturnType<typeof setTimeout> | undefined;
let retryAfter = RETRY_FIRST_MS;
let erasures = 0;

const saving = createSaving(
  browserStorage,
  SAVED_KEY,
  (write) => {
    clearTimeout(writeTimer);
    writeTimer = setTimeout(write, WRITE_AFTER_MS);
  },
  {
    saved: (saved, why = 'refused') => {
      if (saved) {
        clearTimeout(retryTimer);
        retryAfter = RETRY_FIRST_MS;
      }
      notices.setState({ saved, unsaved: why });
    },
    setAside: (key, losses) => {
      notices.setState({ aside: { key, losses } });
      if (losses.includes('text')) void showWhatIsLeft(key);
    },
    found: takeIn,
    newer: () => notices.setState({ newer: true }),
  },
  (tryAgain) => {
    clearTimeout(retryTimer);
    retryTimer = setTimeout(tryAgain, retryAfter);
    retryAfter = Math.min(2 * retryAfter, RETRY_LONGEST_MS);
  },
);

/** All that is remembered, kept in `localStorage`. Change it through actions.ts alone. */
export const savedStore = createStore<SavedState>()(() => EMPTY_STATE);
savedStore.subscribe(saving.save);

/**
 * Reads what is stored and from then on keeps in step with the other tabs. Called once, before the
 * first paint; never throws. `erasedElsewhere`: another tab erased everything, and this one forgot it.
 */
export function startSaving(erasedElsewhere: () => void = () => {}): void {
  saving.open();
  const tidy = prune(savedStore.getState(), now() - KEEP_REMOVED_MS);
  if (tidy !== savedStore.getState()) savedStore.setState(tidy);
  onPageLeave(saving.flush);
  onPageReturn(saving.check);
  browserStorage.watch(SAVED_KEY, (text, wasCleared) => {
    if (text !== null) return saving.hear(text);
    if (wasCleared) return saving.check();
    forgetAll();
    erasedElsewhere();
  });
  for (const key of besideKeys(SAVED_KEY)) browserStorage.watch(key, () => saving.hear());
}

/** Whether all that is stored was understood: otherwise what seems to be used by nothing may be. */
export function isAllUnderstood(): boolean {
  return saving.isUnderstood();
}

/** Writes now what is still to be written. */
export function saveNow(): void {
  saving.flush();
}

/** Tries now what was refused; for when there may be room again. */
export function trySavingAgain(): void {
  saving.check();
}

/** What was stored is gone from the browser: stores all that is shown once more. */
export function storeAllAgain(): void {
  saving.keep();
  savedStore.setState({});
  saving.flush();
}

/** Empties the memory of this page, and writes nothing of it. What is stored is left to the caller. */
export function forgetAll(): void {
  erasures += 1;
  saving.forget(() => savedStore.setState(EMPTY_STATE, true));
  // What is known of the app itself is no record.
  notices.setState(
    ({ offlineReady, update }) => ({
      saved: true,
      ...(offlineReady === undefined ? {} : { offlineReady }),
      ...(update === undefined ? {} : { update }),
    }),
    true,
  );
}

/** How often this page forgot everything; erasing.ts tells what it is for. */
export function erasureCount(): number {
  return erasures;
}

/** How many bytes of text `localStorage` holds for us, set-aside originals included. */
export function storedBytes(): number {
  const texts = browserStorage.keys(SAVED_KEY).map((key) => browserStorage.read(key) ?? '');
  return new TextEncoder().encode(texts.join('')).length;
}

/** The text that was set aside under `key`; empty when it is gone. */
export function readAside(key: string): string {
  return browserStorage.read(key) ?? '';
}

function takeIn(foreign: SavedState): void {
  const here = savedStore.getState();
  savedStore.setState(here === EMPTY_STATE ? foreign : mergeStates(here, foreign), true);
}

/** Of a stored text that broke off, or was damaged in its middle, most can be read piece by piece. */
async function showWhatIsLeft(key: string): Promise<void> {
  try {
    const { readBackupText } = await import('../backup/readBackup.ts');
    const read = readBackupText(readAside(key));
    if (typeof read === 'string' || Object.keys(read.state.cards).length === 0) return;
    savedStore.setState(mergeStates(savedStore.getState(), read.state), true);
    const losses = ['part', ...read.losses.filter((loss) => loss !== 'text')];
    if (notices.getState().aside?.key === key) notices.setState({ aside: { key, losses } });
  } catch {
    // The original is set aside, and the backup page reads it as well.
  }
}

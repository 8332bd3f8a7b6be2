import type { Losses } from './reading.ts';
import type { SavedState } from './savedState.ts';

/**
 * Why what is shown is not stored. `refused`: no room, forbidden or no storage at all; it is tried
 * again. `gone`: what was stored is no longer there, and only the person knows whether that was meant.
 * `asides`: too many originals are set aside already, and one more would be written over.
 * `unread`: this browser fails at reading what is stored, so nothing is written over it.
 */
export type Unsaved = 'refused' | 'asides' | 'gone' | 'unread';

/** What the person has to know about saving. */
export interface SavingReport {
  /** Whether all that is shown is stored, and why not. */
  saved(ok: boolean, why?: Unsaved): void;
  /** The original that could not be read in full was set aside under `asideKey`. */
  setAside(asideKey: string, losses: Losses): void;
  /** Something was stored that is not shown yet. */
  found?(state: SavedState): void;
  /** A newer version has written here; this one shows what it understands. Said once. */
  newer?(): void;
}

/** Collects the calls and runs the last one soon, off the tap that caused it. */
export type Schedule = (task: () => void) => void;

/** What saving.ts offers to the store. */
export interface Saving {
  /** Reads what is stored, once, at the start. Returns it; undefined when there is nothing. Never throws. */
  open(): SavedState | undefined;
  /** What is shown from now on. It is written soon if it comes from this page. */
  save(state: SavedState): void;
  /** Writes now what this page changed and is still to be written. */
  flush(): void;
  /** Another page has stored `text`, or something beside it (then without a text). */
  hear(text?: string): void;
  /** Looks at what is stored, takes in what differs, and tries again what was refused. */
  lookAndRetry(): void;
  /** What was stored is gone: writes all of `state` now, as if nothing had been stored. */
  storeAll(state: SavedState): void;
  /** Erasing: what is still to be written never will be, and `change` is not written either. */
  forget(change: () => void): void;
  /** Whether all that is stored was understood, as far as this page has seen it. */
  isUnderstood(): boolean;
}

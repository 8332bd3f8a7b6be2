import type { Losses } from './reading.ts';
import type { SavedState } from './savedState.ts';

/**
 * Why what is shown is not stored. `refused`: no room, forbidden or no storage at all; it is tried
 * again. `gone`: what was stored is no longer there, and only the person knows whether that was meant.
 */
export type Unsaved = 'refused' | 'gone';

/** What the person has to know about saving. */
export interface SavingNews {
  /** Whether all that is shown is stored, and why not. */
  saved(ok: boolean, why?: Unsaved): void;
  /** The original that could not be read in full was set aside under `asideKey`. */
  setAside(asideKey: string, losses: Losses): void;
  /** Something was stored that is not shown yet. */
  found?(state: SavedState): void;
}

/** Collects the calls and runs the last one soon, off the tap that caused it. */
export type Schedule = (task: () => void) => void;

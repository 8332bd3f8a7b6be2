import type { Card, Stamped } from '../../domain/card/card.ts';

/** The key in `localStorage`. Part of the automation contract. */
export const SAVED_KEY = 'sim-exit';

/** Raised with every change of shape, together with a step in migrations.ts. */
export const SAVED_VERSION = 1;

/**
 * All that is remembered. The checklist is not here: it is built from the answers each time, so that
 * a corrected catalogue reaches people who have started.
 */
export interface SavedState {
  /** Absent until the person chooses one; until then the browser's languages decide. */
  readonly language?: Stamped<string>;
  /** The person was reminded to make a backup, and made one or closed the reminder. */
  readonly reminded?: Stamped<boolean>;
  readonly cards: Readonly<Record<string, Card>>;
  /**
   * Cards that were deleted, and when. Kept so that a deleted card does not come back from another
   * tab that still holds it.
   */
  readonly removed: Readonly<Record<string, number>>;
}

export const EMPTY_STATE: SavedState = { cards: {}, removed: {} };

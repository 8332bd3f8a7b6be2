import { carryOwnAccounts } from '../../domain/card/carryOwnAccounts.ts';
import { SAVED_VERSION, type SavedState } from './savedState.ts';

/** Takes the state of one version to the next. The input is foreign: anything may be missing. */
type Migration = (state: Record<string, unknown>) => Record<string, unknown>;

/** The step at index n leads from version n + 1 to n + 2. None yet: version 1 is the first. */
const MIGRATIONS: readonly Migration[] = [];

/**
 * Brings a stored state up to the present shape. A version that is no whole number from 1 to the
 * present one is taken as the present: restore() then keeps what fits.
 */
export function migrate(state: Record<string, unknown>, version: unknown): Record<string, unknown> {
  const from = isKnownVersion(version) ? version : SAVED_VERSION;
  return MIGRATIONS.slice(from - 1).reduce((older, step) => step(older), state);
}

/**
 * The restored state with what has changed its meaning and not its shape brought up to the present. Not by
 * version: a tab with older code may be open beside this one and write the old again. Done once more it
 * changes nothing.
 */
export function carryOver(state: SavedState): SavedState {
  const cards = Object.entries(state.cards).map(([id, card]) => [id, carryOwnAccounts(card)]);
  return { ...state, cards: Object.fromEntries(cards) as SavedState['cards'] };
}

/** Whether `version` is one that this app wrote at some time. */
export function isKnownVersion(version: unknown): version is number {
  return (
    Number.isInteger(version) && (version as number) >= 1 && (version as number) <= SAVED_VERSION
  );
}

/** Whether a later version of this app wrote it. */
export function isNewerVersion(version: unknown): boolean {
  return Number.isInteger(version) && (version as number) > SAVED_VERSION;
}

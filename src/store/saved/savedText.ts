import { carryOver, isKnownVersion, isNewerVersion, migrate } from './migrations.ts';
import type { Losses } from './reading.ts';
import { restore } from './restore.ts';
import { SAVED_VERSION, type SavedState } from './savedState.ts';

/** What a stored text holds. */
export interface SavedText {
  readonly text: string;
  /** As far as this version understands it; undefined when it is not JSON at all. */
  readonly state: SavedState | undefined;
  /**
   * What could not be read: a place, `text` when it is not JSON, `version` when another app wrote it (what
   * fits is taken all the same).
   */
  readonly losses: Losses;
  /** The places of what this version does not know and carries along, in `state` or in `beside`. */
  readonly unknown: readonly string[];
  /** Written by a newer version, so that nothing may be written over it. */
  readonly isNewer: boolean;
  /** What lies beside the state and the version. */
  readonly beside: Readonly<Record<string, unknown>>;
}

/** Reads a stored text. Never throws where the engine is whole. */
export function readSaved(text: string): SavedText {
  const parsed = parse(text);
  const nothing = { text, unknown: [], isNewer: false, beside: {} };
  if (!parsed) return { ...nothing, state: undefined, losses: ['text'] };
  const { state, version, ...beside } = parsed;
  const isNewer = isNewerVersion(version);
  const losses: Losses = isNewer || isKnownVersion(version) ? [] : ['version'];
  losses.unknown = Object.keys(beside);
  const isObject = typeof state === 'object' && state !== null && !Array.isArray(state);
  const raw = isObject ? migrate(state as Record<string, unknown>, version) : state;
  const read = carryOver(restore(raw ?? null, losses));
  return { text, state: read, losses: [...losses], unknown: losses.unknown, isNewer, beside };
}

/** The text of a state as this version stores it, with what was found beside it before. */
export function savedText(state: SavedState, beside: SavedText['beside'] = {}): string {
  return JSON.stringify({ ...beside, state, version: SAVED_VERSION });
}

/** Whether this version read all of it, and may put another text in its place. */
export function isWhole({ losses, isNewer }: SavedText): boolean {
  return losses.length === 0 && !isNewer;
}

/** Whether there is nothing in it of which this version does not know what it means. */
export function isUnderstood({ unknown, isNewer }: SavedText): boolean {
  return unknown.length === 0 && !isNewer;
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
    return isObject ? (parsed as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

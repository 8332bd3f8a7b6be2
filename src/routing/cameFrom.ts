import { parseRoute } from './route.ts';

// By address: where each was come to from. In memory, and in the entry of the history for a reload.
const origins = new Map<string, string>();

/**
 * Notes that `to` was come to from `from`. Coming back by the way back on a screen notes nothing: it would
 * make two screens lead to each other for ever.
 */
export function noteOrigin(from: string, to: string, isBack: boolean): void {
  if (isBack || from === to) return;
  origins.set(to, from);
  try {
    window.history.replaceState({ ...window.history.state, from }, '');
  } catch {
    // Safari refuses more than a hundred changes in half a minute; memory will do until a reload.
  }
}

/**
 * The address of the card's screen from which the present one was come to; undefined when it was
 * opened by itself, or from a screen of no card.
 */
export function cardScreenBefore(address: string): string | undefined {
  const from = origins.get(address) ?? (entryState() as { from?: unknown } | null)?.from;
  return typeof from === 'string' && 'card' in parseRoute(from) ? from : undefined;
}

/** Null where a page is drawn without a browser. */
function entryState(): unknown {
  return typeof window === 'undefined' ? null : window.history.state;
}

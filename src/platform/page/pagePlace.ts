/*
 * Where on a screen the person stands, kept in the entry of the browser's history: it outlives a
 * reload and the way back, and nothing is stored for it.
 */

/** Keeps `place` for the present address. A browser that refuses keeps none. */
export function rememberPlace(place: string): void {
  try {
    window.history.replaceState({ ...window.history.state, place }, '');
  } catch {
    // Safari refuses more than a hundred changes in half a minute.
  }
}

/** What was kept for the present address; undefined when there is nothing. */
export function rememberedPlace(): string | undefined {
  const state: unknown = window.history.state;
  const place = typeof state === 'object' && state && 'place' in state ? state.place : undefined;
  return typeof place === 'string' ? place : undefined;
}

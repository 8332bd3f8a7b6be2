/*
 * What the script in index.html has done before the app was there, and hands over to it. It stands in the page
 * itself; while developing and in tests there is none.
 */

/** A tick made on the list that the first script painted. */
export interface EarlyTick {
  readonly card: string;
  readonly task: string;
  readonly done: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface FirstScript {
  /** The chunk that the page itself loads, by which one build is told from another. */
  readonly build: string;
  /** What it shows until the app is there; undefined: nothing. */
  readonly shows: 'home' | 'list' | undefined;
  /** In which language, unless the person has chosen another one since. */
  readonly language: string;
  /** Puts in place what it shows. Called by the page once that place is there. */
  readonly fill: () => void;
  /** Stops taking taps and gives those it took: each finds its control and taps it once more. */
  readonly takeOver: () => readonly (() => void)[];
}

/** What is painted of the list last shown. Begins as all our keys do, so that erasing finds it. */
export const SHOWN_KEY = 'sim-exit:shown';
/** Ticks that the app has not taken in yet. */
export const TICKS_KEY = 'sim-exit:ticks';

/** In which language this tab came in, where the address said so: kept for the tab alone, for a reload. */
export const CAME_IN_KEY = 'sim-exit:came-in';

/** The first script of this page, where it has one. */
export function firstScript(): FirstScript | undefined {
  return (globalThis as { first?: FirstScript }).first;
}

/** The app draws from now on. */
export function endFirstScript(): void {
  delete document.documentElement.dataset['first'];
  document.querySelector('[data-not-opened]')?.remove();
}

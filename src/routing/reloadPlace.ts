// A page that goes away may no longer note anything, so the place is noted when scrolling rests.
const REST_MS = 150;
const GIVE_UP_MS = 4000;
const TAKEN_OVER_BY = ['wheel', 'pointerdown', 'keydown', 'hashchange'] as const;

/**
 * Comes back to where the page was scrolled to after a reload. The page is empty at first and its
 * screen comes later, so it is waited for, until the person acts or it takes too
 * long. Returns how to stop.
 */
export function keepPlaceOnReload(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const scrolled = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => note(window.scrollY), REST_MS);
  };
  const stopWaiting = returnTo(placeHere());
  note(placeHere());
  window.addEventListener('scroll', scrolled, { passive: true });
  return () => {
    clearTimeout(timer);
    window.removeEventListener('scroll', scrolled);
    stopWaiting();
  };
}

/** Whether the browser has led back to an entry of its history, or on to one again. Notes a new one. */
export function isReturn(): boolean {
  if (noted() !== undefined) return true;
  note(0);
  return false;
}

/** Where the present entry of the history was scrolled to; the top of one that is new. */
export function placeHere(): number {
  return noted() ?? 0;
}

/** Scrolls to a place while the page is still growing, also above it. Returns how to stop. */
export function returnTo(place: number): () => void {
  if (place <= 0) return () => {};
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
    for (const act of TAKEN_OVER_BY) window.removeEventListener(act, stop);
  };
  const observer = new ResizeObserver(() => window.scrollTo(0, place));
  const timer = setTimeout(stop, GIVE_UP_MS);
  observer.observe(document.body);
  for (const act of TAKEN_OVER_BY) window.addEventListener(act, stop, { passive: true });
  return stop;
}

function note(place: number): void {
  try {
    window.history.replaceState({ ...window.history.state, scrollY: place }, '');
  } catch {
    // Safari refuses more than a hundred changes in half a minute.
  }
}

function noted(): number | undefined {
  const place = (window.history.state as { scrollY?: unknown } | null)?.scrollY;
  return typeof place === 'number' ? place : undefined;
}

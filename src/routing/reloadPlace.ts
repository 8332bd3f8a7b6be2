// A page that goes away may no longer note anything, so the place is noted when scrolling rests.
const REST_MS = 150;
const GIVE_UP_MS = 4000;
const TAKEN_OVER_BY = ['wheel', 'touchstart', 'keydown', 'hashchange'] as const;

/**
 * Comes back to where the page was scrolled to after a reload. The page is empty at first and its
 * screen comes later, so it is waited for, until it is long enough, the person acts, or it takes too
 * long. Returns how to stop.
 */
export function keepPlaceOnReload(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const scrolled = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      try {
        window.history.replaceState({ ...window.history.state, scrollY: window.scrollY }, '');
      } catch {
        // Safari refuses more than a hundred changes in half a minute.
      }
    }, REST_MS);
  };
  const stopWaiting = returnTo(placeIn(window.history.state));
  window.addEventListener('scroll', scrolled, { passive: true });
  return () => {
    clearTimeout(timer);
    window.removeEventListener('scroll', scrolled);
    stopWaiting();
  };
}

function returnTo(place: number): () => void {
  if (place <= 0) return () => {};
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
    for (const act of TAKEN_OVER_BY) window.removeEventListener(act, stop);
  };
  const observer = new ResizeObserver(() => {
    window.scrollTo(0, place);
    if (Math.abs(window.scrollY - place) < 1) stop();
  });
  const timer = setTimeout(stop, GIVE_UP_MS);
  observer.observe(document.body);
  for (const act of TAKEN_OVER_BY) window.addEventListener(act, stop, { passive: true });
  return stop;
}

function placeIn(state: unknown): number {
  const place = (state as { scrollY?: unknown } | null)?.scrollY;
  return typeof place === 'number' ? place : 0;
}

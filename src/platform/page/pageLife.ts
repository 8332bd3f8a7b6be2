/**
 * Calls back when the page may be about to go: hidden, frozen or left. Phones give no later chance to
 * save. Returns how to stop.
 */
export function onPageLeave(leave: () => void): () => void {
  const hidden = (): void => {
    if (document.visibilityState === 'hidden') leave();
  };
  document.addEventListener('visibilitychange', hidden);
  window.addEventListener('pagehide', leave);
  return () => {
    document.removeEventListener('visibilitychange', hidden);
    window.removeEventListener('pagehide', leave);
  };
}

/**
 * Calls back when the page is shown again, for instance on another day, or taken out of the browser's
 * store of left pages, where it heard nothing of other tabs. Returns how to stop.
 */
export function onPageReturn(back: () => void): () => void {
  const shown = (): void => {
    if (document.visibilityState === 'visible') back();
  };
  const thawed = (event: PageTransitionEvent): void => {
    if (event.persisted) back();
  };
  document.addEventListener('visibilitychange', shown);
  window.addEventListener('pageshow', thawed);
  return () => {
    document.removeEventListener('visibilitychange', shown);
    window.removeEventListener('pageshow', thawed);
  };
}

/** Calls back once the first screen is drawn and the browser has nothing more urgent to do. */
export function whenIdle(run: () => void): void {
  // Safari has no idle callback.
  if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: 3000 });
  else setTimeout(run, 800);
}

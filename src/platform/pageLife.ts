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

/** Calls back when the page is shown again, for instance on another day. Returns how to stop. */
export function onPageReturn(back: () => void): () => void {
  const shown = (): void => {
    if (document.visibilityState === 'visible') back();
  };
  document.addEventListener('visibilitychange', shown);
  return () => document.removeEventListener('visibilitychange', shown);
}

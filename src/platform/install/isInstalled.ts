import { useSyncExternalStore } from 'react';

/** Whether the page runs as an app of its own, opened from the home screen. On a server: no. */
export function isInstalled(): boolean {
  if (typeof window === 'undefined') return false;
  return (
    window.matchMedia?.('(display-mode: standalone)').matches ||
    // Older iOS.
    (navigator as { standalone?: boolean }).standalone === true
  );
}

/** The same for drawing: what was built as HTML knows it only once the app has taken over. */
export function useInstalled(): boolean {
  return useSyncExternalStore(neverChanges, isInstalled, () => false);
}

function neverChanges(): () => void {
  return () => {};
}

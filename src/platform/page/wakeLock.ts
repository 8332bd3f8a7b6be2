import { onPageReturn } from './pageLife.ts';

/**
 * Keeps the screen on for as long as the page is in sight, where the browser can (Wake Lock API, only
 * over HTTPS). `changed` hears whether it holds, at once and whenever that changes: browsers refuse
 * with little battery, and let go when the page is hidden; it is asked for again when the page comes
 * back. Never throws. Returns how to stop.
 */
export function keepAwake(changed: (holds: boolean) => void): () => void {
  let stopped = false;
  let held: WakeLockSentinel | undefined;

  async function acquire(): Promise<void> {
    if (held?.released === false) return;
    try {
      const sentinel = await navigator.wakeLock.request('screen');
      if (stopped) {
        await sentinel.release();
        return;
      }
      held = sentinel;
      sentinel.addEventListener('release', () => report(false));
      report(true);
    } catch {
      report(false);
    }
  }

  function report(holds: boolean): void {
    if (!stopped) changed(holds);
  }

  void acquire();
  const stopListening = onPageReturn(() => void acquire());
  return () => {
    stopped = true;
    stopListening();
    void held?.release().catch(() => {});
  };
}

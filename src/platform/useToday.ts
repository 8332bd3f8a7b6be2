import { useSyncExternalStore } from 'react';
import { msToMidnight, today } from './clock.ts';
import { onPageReturn } from './page/pageLife.ts';

// A time zone that was crossed, or a clock that was set, is noticed as late as this.
const LOOK_AGAIN_MS = 60_000;

/** Today, in step with midnight while the page is in sight, and looked at again whenever it comes back. */
export function useToday(): ReturnType<typeof today> {
  return useSyncExternalStore(follow, today, today);
}

function follow(look: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = (): void => {
    timer = setTimeout(
      () => {
        look();
        wait();
      },
      Math.min(msToMidnight(), LOOK_AGAIN_MS),
    );
  };
  wait();
  const stop = onPageReturn(look);
  return () => {
    clearTimeout(timer);
    stop();
  };
}

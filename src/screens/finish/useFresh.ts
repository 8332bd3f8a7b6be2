import { useState } from 'react';

// The stamps that were seen since the page was loaded.
const seen = new Set<string>();

/** Whether a stamp is shown for the first time after it was given: `at` is when that was, in milliseconds since 1970. */
export function useFresh(stamp: string | undefined, at: number): boolean {
  const [isFresh] = useState(
    () => stamp !== undefined && at > performance.timeOrigin && !seen.has(stamp),
  );
  if (stamp !== undefined) seen.add(stamp);
  return isFresh;
}

/** Work that can stop between two steps; what it comes to is what it returns. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Lets the page draw and take taps when the work has had its share; rejects once it was called off. */
export type Pace = () => Promise<void>;

// A page that gets a turn this often feels alive.
const SHARE_MS = 12;

/** A pace that ends, with the signal's reason, when `signal` is aborted. */
export function createPace(signal?: AbortSignal): Pace {
  let since = performance.now();
  return async () => {
    if (performance.now() - since >= SHARE_MS) {
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
    endIfAborted(signal);
  };
}

/** Throws the signal's reason once it was aborted. Engines before Chrome 100 have no method for that. */
export function endIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw signal.reason ?? new DOMException('It was stopped.', 'AbortError');
}

/** Does the work in pieces, one after the other. Rejects with what the work or the pace throws. */
export async function inPieces<T>(steps: Steps<T>, pace: Pace): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pace();
  }
}

/** Does the same work at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

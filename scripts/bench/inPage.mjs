/*
 * What runs in the measured page. Each function stands for itself: it is sent there as text.
 */

/**
 * @typedef {{
 *   tap?: string, done: string, repeats: boolean, taps: number,
 *   tappedAt: number, doneAt: number, lcp: number, cls: number,
 * }} Notes
 */

/**
 * From the first frame on: taps the control as soon as it stands on the page, once or until that shows, and
 * notes the paints and the shifts.
 * @param {{ tap: string, done: string, repeats: boolean }} plan
 */
export function watchLoad({ tap, done, repeats }) {
  const notes = { taps: 0, tappedAt: 0, doneAt: 0, lcp: 0, cls: 0 };
  Object.assign(window, { benchNotes: notes });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) notes.lcp = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput } = /** @type {any} */ (entry);
      if (!hadRecentInput) notes.cls += value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  let again = 0;
  const look = () => {
    if (!notes.doneAt && document.querySelector(done)) notes.doneAt = performance.now();
    if (notes.doneAt && !repeats) return;
    const control = /** @type {HTMLElement | null} */ (document.querySelector(tap));
    const isSeen = control !== null && control.getClientRects().length > 0;
    const isTicked = control instanceof HTMLInputElement && control.checked;
    const isWanted = notes.taps === 0 || (repeats && performance.now() > again);
    if (isSeen && isWanted && !isTicked && !document.querySelector(done)) {
      notes.taps += 1;
      notes.tappedAt = performance.now();
      again = notes.tappedAt + 50;
      control.click();
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** What watchLoad noted, and the first paint. */
export function readNotes() {
  const { benchNotes } = /** @type {any} */ (window);
  const [fcp] = performance.getEntriesByName('first-contentful-paint');
  return { ...benchNotes, fcp: fcp?.startTime ?? 0 };
}

/**
 * The next tap: `work` is what the page had to do until the frame was ready, `total` the time from the tap to
 * the painted frame.
 * @returns {Promise<{ work: number, total: number }>}
 */
export function measureNextClick() {
  return new Promise((resolve) => {
    const onClick = () => {
      const clicked = performance.now();
      let handled = clicked;
      const onBubbled = () => {
        // React renders in a microtask that it has queued by now: this one comes after it.
        queueMicrotask(() => {
          handled = performance.now();
        });
      };
      window.addEventListener('click', onBubbled, { once: true });
      requestAnimationFrame(() => {
        const frame = performance.now();
        const channel = new MessageChannel();
        const onPainted = () => {
          const painted = performance.now();
          resolve({ work: handled - clicked + (painted - frame), total: painted - clicked });
        };
        channel.port1.addEventListener('message', onPainted, { once: true });
        channel.port1.start();
        channel.port2.postMessage(undefined);
      });
    };
    window.addEventListener('click', onClick, { once: true, capture: true });
  });
}

/**
 * Ticks and unticks a box so many times, a frame apart.
 * @param {{ box: string, times: number }} how
 */
export async function tickManyTimes({ box, times }) {
  for (let at = 0; at < times; at += 1) {
    /** @type {HTMLElement | null} */ (document.querySelector(box))?.click();
    await new Promise((next) => requestAnimationFrame(() => next(undefined)));
  }
}

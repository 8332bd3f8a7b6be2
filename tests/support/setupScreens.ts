import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// Tests of rendering on a server have no window.
if (typeof window !== 'undefined') {
  // jsdom has no layout and no drawing: it lacks the first and complains about the others.
  Element.prototype.scrollIntoView = () => {};
  // Chromium answers with a promise: an effect that hands it on fails.
  window.scrollTo = (() => Promise.resolve()) as unknown as typeof window.scrollTo;
  window.matchMedia ??= (media) =>
    Object.assign(new EventTarget(), { media, matches: false }) as MediaQueryList;
  window.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  HTMLCanvasElement.prototype.getContext = () => null;

  afterEach(() => {
    cleanup();
    localStorage.clear();
  });
}

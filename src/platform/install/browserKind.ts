import { chatBrowser } from './chatBrowser.ts';

/** `chat`: a browser inside a chat app. Guessed from what browsers say of themselves, so only an order. */
export type BrowserKind = 'chat' | 'ios' | 'android' | 'desktop';

// Any app's built-in browser on Android.
const WEB_VIEW = /; wv\)/;

/**
 * The kind of browser by its user agent text. iPads call themselves Macs, so the number of touch points
 * counts as well. A built-in browser on an iPhone is known by the missing `Safari/` where its app does
 * not name itself.
 */
export function browserKind(userAgent: string, touchPoints: number): BrowserKind {
  if (chatBrowser(userAgent) || WEB_VIEW.test(userAgent)) return 'chat';
  const isIos =
    /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1);
  if (isIos) return /Safari\//.test(userAgent) ? 'ios' : 'chat';
  return /Android|HarmonyOS|OpenHarmony/.test(userAgent) ? 'android' : 'desktop';
}

/** The kind of the present browser. */
export function thisBrowser(): BrowserKind {
  return browserKind(navigator.userAgent, navigator.maxTouchPoints);
}

import { vi } from 'vitest';

/**
 * As much of a browser as saving needs, for tests without one: `localStorage`, and a page that can be
 * hidden or left and that hears of other tabs. Undo it with vi.unstubAllGlobals().
 */
export function fakeBrowser() {
  const entries: Record<string, string> = {};
  // The methods do not count among the keys, as in the real one.
  const localStorage = Object.create({
    getItem: (key: string) => entries[key] ?? null,
    setItem: (key: string, text: string) => void Object.assign(entries, { [key]: text }),
    removeItem: (key: string) => void delete entries[key],
  }) as Storage;
  const window = Object.assign(new EventTarget(), {
    localStorage: new Proxy(localStorage, {
      ownKeys: () => Object.keys(entries),
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    }),
  });
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', document);
  return {
    entries,
    /** The phone goes to the background. */
    hide(): void {
      document.visibilityState = 'hidden';
      document.dispatchEvent(new Event('visibilitychange'));
    },
    leave(): void {
      window.dispatchEvent(new Event('pagehide'));
    },
    /** The phone comes back to the page. */
    show(): void {
      document.visibilityState = 'visible';
      document.dispatchEvent(new Event('visibilitychange'));
    },
    /** The page is taken out of the store of left pages. */
    thaw(): void {
      window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    },
    /** Another tab stores `text` under `key`. */
    hearOf(key: string, text: string): void {
      entries[key] = text;
      window.dispatchEvent(Object.assign(new Event('storage'), { key, newValue: text }));
    },
  };
}

/** `localStorage` where every call may be refused; refusal is an answer, never an exception. */
export interface TextStorage {
  /** The stored text, `null` when there is none, `undefined` when reading is refused. */
  read(key: string): string | null | undefined;
  /** Whether the text is now stored. `false`: full, forbidden or not there. */
  write(key: string, text: string): boolean;
  /** Whether the key is gone. */
  remove(key: string): boolean;
  /** The keys that start with `prefix`; none when reading is refused. */
  keys(prefix: string): string[];
  /**
   * Calls back when another tab changes `key`: `null` when it was removed, `wasCleared` when everything
   * was, which a browser also does on its own. Returns how to stop.
   */
  watch(key: string, changed: (text: string | null, wasCleared?: boolean) => void): () => void;
}

export const browserStorage: TextStorage = {
  read(key) {
    try {
      return window.localStorage.getItem(key);
    } catch {
      return undefined;
    }
  },
  write(key, text) {
    try {
      window.localStorage.setItem(key, text);
      return true;
    } catch {
      return false;
    }
  },
  remove(key) {
    try {
      window.localStorage.removeItem(key);
      return true;
    } catch {
      return false;
    }
  },
  keys(prefix) {
    try {
      return Object.keys(window.localStorage).filter((key) => key.startsWith(prefix));
    } catch {
      return [];
    }
  },
  watch(key, changed) {
    const listen = (event: StorageEvent): void => {
      // A null key means that everything was cleared.
      if (event.key === key || event.key === null) changed(event.newValue, event.key === null);
    };
    window.addEventListener('storage', listen);
    return () => window.removeEventListener('storage', listen);
  },
};

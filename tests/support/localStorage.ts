import { vi } from 'vitest';

/** A `localStorage` for tests without a browser; `refuse` makes every write fail, as a full one does. */
export function stubLocalStorage(): { refuse: boolean } {
  const control = { refuse: false };
  const storage: Record<string, unknown> = {};
  const methods: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = {
    getItem: (key) => (Object.hasOwn(storage, key) ? String(storage[key]) : null),
    setItem: (key, text) => {
      if (control.refuse) throw new DOMException('full', 'QuotaExceededError');
      storage[key] = text;
    },
    removeItem: (key) => {
      delete storage[key];
    },
  };
  for (const [name, value] of Object.entries(methods)) {
    Object.defineProperty(storage, name, { value });
  }
  vi.stubGlobal('window', { localStorage: storage });
  return control;
}

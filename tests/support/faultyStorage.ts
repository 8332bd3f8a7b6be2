import type { TextStorage } from '../../src/platform/storage/textStorage.ts';

/** A storage in memory of which the calls with these numbers, counted from 1, are refused. */
export function faultyStorage(isRefused: (call: number) => boolean): {
  storage: TextStorage;
  texts: Map<string, string>;
  calls: () => number;
} {
  const texts = new Map<string, string>();
  let calls = 0;
  const refused = (): boolean => isRefused((calls += 1));
  const storage: TextStorage = {
    read: (key) => (refused() ? undefined : (texts.get(key) ?? null)),
    write: (key, text) => {
      if (refused()) return false;
      texts.set(key, text);
      return true;
    },
    remove: (key) => !refused() && (texts.delete(key), true),
    keys: (prefix) => (refused() ? [] : [...texts.keys()].filter((key) => key.startsWith(prefix))),
    watch: () => () => {},
  };
  return { storage, texts, calls: () => calls };
}

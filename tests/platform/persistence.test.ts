import { afterEach, expect, test, vi } from 'vitest';

import { askToKeep, askToKeepOnce, keepState } from '../../src/platform/storage/persistence.ts';

afterEach(() => vi.unstubAllGlobals());

function browser(storage: object): { stored: Map<string, string> } {
  const stored = new Map<string, string>();
  vi.stubGlobal('navigator', { storage });
  vi.stubGlobal('window', {
    localStorage: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, text: string) => stored.set(key, text),
    },
  });
  return { stored };
}

test('says what the browser promises, without asking it for more', async () => {
  const persist = vi.fn();
  browser({ persisted: async () => true, persist });
  expect(await keepState()).toBe('kept');
  browser({ persisted: async () => false, persist });
  expect(await keepState()).toBe('unsure');
  expect(persist).not.toHaveBeenCalled();
});

test('a browser that cannot answer, or refuses to, has promised nothing', async () => {
  vi.stubGlobal('navigator', {});
  expect(await keepState()).toBe('unknown');
  browser({
    persisted: async () => {
      throw new DOMException('no', 'SecurityError');
    },
  });
  expect(await askToKeep()).toBe('unknown');
});

test('asking tells what came of it', async () => {
  browser({ persisted: async () => false, persist: async () => true });
  expect(await askToKeep()).toBe('kept');
  browser({ persisted: async () => false, persist: async () => false });
  expect(await askToKeep()).toBe('unsure');
});

test('by itself it asks only once ever, and not at all when the promise is there', async () => {
  const persist = vi.fn(async () => false);
  browser({ persisted: async () => false, persist });
  await askToKeepOnce();
  await askToKeepOnce();
  expect(persist).toHaveBeenCalledTimes(1);

  const needless = vi.fn();
  browser({ persisted: async () => true, persist: needless });
  await askToKeepOnce();
  expect(needless).not.toHaveBeenCalled();
});

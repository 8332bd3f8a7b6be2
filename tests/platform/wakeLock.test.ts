import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { keepAwake } from '../../src/platform/page/wakeLock.ts';

/** A lock as browsers hand it out: it goes when the page is hidden or when it is released. */
class Lock extends EventTarget {
  released = false;
  release = (): Promise<void> => {
    this.released = true;
    this.dispatchEvent(new Event('release'));
    return Promise.resolve();
  };
}

const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
let locks: Lock[];
let request: () => Promise<Lock>;

beforeEach(() => {
  locks = [];
  request = () => {
    const lock = new Lock();
    locks.push(lock);
    return Promise.resolve(lock);
  };
  page.visibilityState = 'visible';
  vi.stubGlobal('document', page);
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('navigator', { wakeLock: { request: () => request() } });
});

afterEach(() => vi.unstubAllGlobals());

async function show(state: 'visible' | 'hidden'): Promise<void> {
  page.visibilityState = state;
  if (state === 'hidden') await locks.at(-1)?.release();
  page.dispatchEvent(new Event('visibilitychange'));
  await settled();
}
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('keeping the screen on', () => {
  test('says that it holds, and lets go when stopped', async () => {
    const heard: boolean[] = [];
    const stop = keepAwake((holds) => heard.push(holds));
    await settled();
    expect(heard).toEqual([true]);
    stop();
    expect(locks.map(({ released }) => released)).toEqual([true]);
    expect(heard).toEqual([true]);
  });

  test('asks again when the page comes back, and no longer once stopped', async () => {
    const heard: boolean[] = [];
    const stop = keepAwake((holds) => heard.push(holds));
    await settled();
    await show('hidden');
    await show('visible');
    expect(heard).toEqual([true, false, true]);
    expect(locks).toHaveLength(2);
    stop();
    await show('visible');
    expect(locks).toHaveLength(2);
  });

  test('holds no second lock while the first one holds', async () => {
    const stop = keepAwake(() => {});
    await settled();
    await show('visible');
    expect(locks).toHaveLength(1);
    stop();
  });

  test('a lock that comes after the stop is given back at once', async () => {
    const heard: boolean[] = [];
    keepAwake((holds) => heard.push(holds))();
    await settled();
    expect(locks.map(({ released }) => released)).toEqual([true]);
    expect(heard).toEqual([]);
  });

  test('a browser that refuses, or has no such thing, is said not to hold', async () => {
    const heard: boolean[] = [];
    request = () => Promise.reject(new DOMException('low battery', 'NotAllowedError'));
    keepAwake((holds) => heard.push(holds));
    await settled();
    vi.stubGlobal('navigator', {});
    keepAwake((holds) => heard.push(holds));
    await settled();
    expect(heard).toEqual([false, false]);
  });
});

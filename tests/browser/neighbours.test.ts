import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { ROOT } from '../../scripts/prepare.mjs';
import { openPhone } from '../support/browser.ts';
import { serveFolder, type FolderServer } from '../support/folderServer.ts';
import { cardOf, LOCAL_SIM, savedText } from '../support/people.ts';

/*
 * Other things may live under the same host, and other pages may show this one inside theirs.
 */

const READY = '[data-offline-ready]';
// Alike, but not ours.
const NEIGHBOURS = {
  keys: ['sim-exit-notes', 'sim-exits', 'simexit', 'other'],
  caches: ['sim-exit-tools-cache', 'workbox-precache-v2-http://neighbour/', 'other'],
  databases: ['sim-exit-tools', 'sim-exit-photos-2', 'other'],
};

let server: FolderServer;
beforeAll(async () => {
  server = await serveFolder(`${ROOT}dist`, ['/some/where/', '/', '/some/where/next/']);
});
afterAll(() => server.close());

test('copies of the app in folders above and below leave each other’s files alone, and each other’s mark', async () => {
  const { page, close } = await openPhone({ language: 'en', url: server.url, offline: true });
  const { origin } = new URL(server.url);
  const places = [server.url, `${origin}/`, `${server.url}next/`];
  for (const place of places) {
    await page.goto(place);
    await page.locator(READY).waitFor({ state: 'attached' });
  }
  const names = await page.evaluate(() => caches.keys());
  expect(names.sort()).toEqual(places.map((place) => `sim-exit-files-${place}`).sort());

  // What Workbox's own clean-up in an app at the root would take for outdated.
  const taken = names.filter((name) => name.includes('-precache-') && name.includes(`${origin}/`));
  expect(taken).toEqual([]);
  await close();
});

test('the caches of an earlier release go, those of a neighbour stay', async () => {
  const { page, close } = await openPhone({
    language: 'en',
    url: server.url,
    offline: true,
    expected: /status of 404/,
  });
  await page.goto(`${server.url}icon.svg`);
  const ours = `workbox-precache-v2-${server.url}`;
  const theirs = [
    `workbox-precache-v2-${server.url}next/`,
    'workbox-precache-v2-http://neighbour/',
  ];
  await page.evaluate(
    (names) => Promise.all(names.map((name) => caches.open(name))),
    [ours, ...theirs],
  );
  await page.goto(server.url);
  await page.locator(READY).waitFor({ state: 'attached' });
  const names = await page.evaluate(() => caches.keys());
  expect(names).not.toContain(ours);
  expect(names).toEqual(expect.arrayContaining(theirs));
  await close();
});

test('erasing takes what is ours and nothing of a neighbour, however alike its name', async () => {
  const { page, close } = await openPhone({
    language: 'en',
    url: server.url,
    offline: true,
    storage: { 'sim-exit': savedText(cardOf(LOCAL_SIM)) },
  });
  await page.goto(server.url);
  await page.locator(READY).waitFor({ state: 'attached' });
  await page.evaluate(async ({ keys, caches: names, databases }) => {
    for (const key of keys) localStorage.setItem(key, 'theirs');
    await Promise.all(names.map((name) => caches.open(name)));
    for (const name of databases) {
      await new Promise((opened) => {
        const request = indexedDB.open(name);
        request.addEventListener('success', () => {
          request.result.close();
          opened(undefined);
        });
      });
    }
    localStorage.setItem('sim-exit:photos', '1');
  }, NEIGHBOURS);

  await erase(page);
  const left = await page.evaluate(async () => ({
    keys: Object.keys(localStorage).sort(),
    caches: (await caches.keys()).sort(),
    databases: (await indexedDB.databases()).map(({ name }) => name ?? '').sort(),
  }));
  expect(left).toEqual({
    keys: [...NEIGHBOURS.keys].sort(),
    caches: [...NEIGHBOURS.caches].sort(),
    databases: [...NEIGHBOURS.databases].sort(),
  });
  await close();
});

test('inside another page there is one way out, and nothing to act upon', async () => {
  const { page, close } = await openPhone({
    language: 'en',
    url: server.url,
    storage: { 'sim-exit': savedText(cardOf(LOCAL_SIM)) },
  });
  await page.goto(`${server.url}icon.svg`);
  await page.goto(`${server.url}licences.txt`);
  await page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    document.body.replaceChildren(frame);
  }, `${server.url}#/data`);
  const frame = page.frameLocator('iframe');
  const way = frame.locator('a');
  await way.waitFor();
  expect(await frame.locator('a, button, input, summary, select, textarea').count()).toBe(1);
  expect(await way.getAttribute('target')).toBe('_top');
  await way.click();
  await page.waitForURL(`${server.url}#/data`);
  await page.locator('[data-action="back"]').waitFor();
  await close();
});

async function erase(page: Page): Promise<void> {
  await page.evaluate(() => (window.location.hash = '#/data'));
  await page.locator('[data-action="erase-everything"]').tap();
  await page.locator('[data-action="erase-everything"][data-confirm]').tap();
  await page.locator('[data-erased="true"]').waitFor();
}

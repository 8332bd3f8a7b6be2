import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { ROOT } from '../../scripts/prepare.mjs';
import { openPhone } from '../support/browser.ts';
import { serveFolder, type FolderServer } from '../support/folderServer.ts';

/*
 * Where the app stands in a folder of a host: what is its own to answer, and what is the host's.
 */

const READY = '[data-offline-ready]';
const NOT_FOUND = /^404 for|Failed to load resource.*404/;

// The ways in which chats and mail programs write the `#` of an address.
const ENCODED = [
  '%23/data',
  '%23%2Fdata',
  '%2523%252Fdata',
  '%23/data?from=singlemessage',
  'index.html%23/data',
  '%23/data#/about',
];
const ELSEWHERE = ['foo', 'foo/bar', 'index.html/', 'assets/', 'foo?x#/data'];
const OWN_PAGE = ['', 'index.html', '?', '?from=singlemessage', 'index.html?a=1&b', '?=x'];

let server: FolderServer;
beforeAll(async () => {
  server = await serveFolder(`${ROOT}dist`);
});
beforeEach(() => {
  server.down = false;
});
afterAll(() => server.close());

test.each(['without', 'with'])(
  'an address whose # was encoded on the way opens the screen meant, %s the service worker',
  async (worker) => {
    const { page, close } = await openPhone({
      language: 'en',
      url: server.url,
      offline: worker === 'with',
      expected: NOT_FOUND,
    });
    if (worker === 'with') {
      await page.goto(server.url);
      await page.locator(READY).waitFor({ state: 'attached' });
      server.down = true;
    }
    for (const path of ENCODED) {
      await page.goto('about:blank');
      await page.goto(server.url + path);
      await page.locator('[data-action="erase-everything"]').first().waitFor();
      expect(page.url(), path).toMatch(/\/some\/where\/(index\.html)?#\/data$/);
    }
    await close();
  },
);

test('the service worker answers for its own page, whatever the query, and leaves all else to the host', async () => {
  const { page, close } = await openPhone({
    language: 'en',
    url: server.url,
    offline: true,
    expected: NOT_FOUND,
  });
  await page.goto(server.url);
  await page.locator(READY).waitFor({ state: 'attached' });
  for (const path of ELSEWHERE) {
    const answer = await page.goto(server.url + path);
    expect(answer?.status(), path).toBe(404);
    expect(answer?.fromServiceWorker(), path).toBe(false);
    expect(await page.locator('body').innerText(), path).toContain('There is no such page');
  }
  // The way in the host's page leads to the app at last, one folder up at a time.
  await page.goto(`${server.url}foo/bar`);
  for (const folder of ['foo/', '']) {
    await page.locator('a').tap();
    await page.waitForURL(server.url + folder);
  }
  await page.locator('[data-action="start"]').waitFor();

  server.down = true;
  for (const path of OWN_PAGE) {
    await page.goto('about:blank');
    await page.goto(server.url + path);
    await page.locator('[data-action="start"]').waitFor();
  }
  await close();
});

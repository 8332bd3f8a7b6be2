import { rmSync } from 'node:fs';

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { ROOT } from '../../scripts/prepare.mjs';
import { openPhone } from '../support/browser.ts';
import { serveFolder, type FolderServer } from '../support/folderServer.ts';
import { buildNextVersion } from '../support/nextVersion.ts';
import { cardOf, LOCAL_SIM, savedText } from '../support/people.ts';

/*
 * Hosts that answer with their start page what they cannot find (yet), while a release is being copied.
 */

const READY = '[data-offline-ready]';
const DIST = `${ROOT}dist`;
const TASK = '#/card/card1/task/settle-balance';
const WRONG =
  /MIME type|Failed to fetch|preload CSS|bad-precaching|integrity|ERR_FAILED|Failed to find a valid digest/;

let next: string;
let server: FolderServer;
beforeAll(async () => {
  next = await buildNextVersion();
  server = await serveFolder(DIST);
});
beforeEach(() => {
  server.use(DIST);
  server.spoiled = undefined;
  server.down = false;
});
afterAll(async () => {
  await server.close();
  rmSync(next, { recursive: true });
});

const phone = () =>
  openPhone({
    language: 'en',
    url: server.url,
    offline: true,
    storage: { 'sim-exit': savedText(cardOf(LOCAL_SIM)) },
    expected: new RegExp(`${WRONG.source}|^request failed`),
  });

test.each(['assets/TaskScreen-', 'assets/facts-', 'manifest.webmanifest', 'icon-192.png'])(
  'a host that gives its start page for %s during the first visit: nothing is promised, and the next visit is whole',
  async (part) => {
    const { page, context, close } = await phone();
    await context.addInitScript(watchInstallation);
    server.spoiled = part;
    await page.goto(server.url);
    await page.locator('[data-card]').waitFor();
    await page.locator('html[data-installation="redundant"]').waitFor();
    expect(await page.locator(READY).count()).toBe(0);

    server.spoiled = undefined;
    await page.reload();
    await page.locator(READY).waitFor({ state: 'attached' });
    await context.setOffline(true);
    server.down = true;
    await page.goto(`${server.url}?again${TASK}`);
    await page.locator('[data-action="back"]').waitFor();
    expect(await page.locator('[data-action="open-again"]').count()).toBe(0);
    await close();
  },
);

test('the same during an update: the version before stays whole, and the next one is taken when it is', async () => {
  const { page, close } = await phone();
  await page.goto(server.url);
  await page.locator(READY).waitFor({ state: 'attached' });

  server.use(next);
  server.spoiled = 'assets/TaskScreen-';
  expect(await lookForUpdate(page)).toBe('redundant');
  expect(await page.locator('[data-action="update"]').count()).toBe(0);
  await page.goto(`${server.url}?again${TASK}`);
  await page.locator('[data-action="back"]').waitFor();
  await page.locator(READY).waitFor({ state: 'attached' });

  server.spoiled = undefined;
  await page.goto(`${server.url}#/`);
  expect(await lookForUpdate(page)).toBe('installed');
  await page.locator('[data-action="update"]').tap();
  await page.waitForFunction(() => document.documentElement.dataset['build'] === 'nextVersion');
  await page.goto(`${server.url}?third${TASK}`);
  await page.locator('[data-action="back"]').waitFor();
  await page.locator(READY).waitFor({ state: 'attached' });
  await close();
});

test('a wrong copy that lies in the caches already is neither counted nor kept', async () => {
  const { page, close } = await phone();
  await page.goto(server.url);
  await page.locator(READY).waitFor({ state: 'attached' });
  server.down = true;
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) {
        if (!url.includes('TaskScreen-')) continue;
        await cache.put(
          url,
          new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
        );
      }
    }
  });
  await page.reload();
  await page.locator('[data-card]').waitFor();
  expect(await page.locator(READY).count()).toBe(0);

  // As soon as the host answers again.
  server.down = false;
  await page.reload();
  await page.locator(READY).waitFor({ state: 'attached' });
  server.down = true;
  await page.goto(`${server.url}?again${TASK}`);
  await page.locator('[data-action="back"]').waitFor();
  await close();
});

/** Notes, from the start of a page, what becomes of the service worker that it registers. */
function watchInstallation(): void {
  const { register } = ServiceWorkerContainer.prototype;
  ServiceWorkerContainer.prototype.register = async function (...given) {
    const registration = await register.apply(this, given);
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      document.documentElement.dataset['installation'] = installing.state;
    });
    return registration;
  };
}

/** What becomes of the newer version: `installed`, or `redundant` when it was refused. */
function lookForUpdate(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const worker = registration.installing ?? registration.waiting;
    if (!worker) return 'none';
    while (worker.state === 'installing') {
      await new Promise((changed) =>
        worker.addEventListener('statechange', changed, { once: true }),
      );
    }
    return worker.state;
  });
}

import { rmSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { ROOT } from '../../scripts/prepare.mjs';
import { openPhone } from '../support/browser.ts';
import { serveFolder, type FolderServer } from '../support/folderServer.ts';
import { buildNextVersion } from '../support/nextVersion.ts';

const DIST = join(ROOT, 'dist');
const OFFER = '[data-action="update"]';
const LATER = '[data-action="update-later"]';

let next: string;
let server: FolderServer;

beforeAll(async () => {
  next = await buildNextVersion();
  server = await serveFolder(DIST);
});
beforeEach(() => {
  server.down = false;
  server.use(DIST);
});
afterAll(async () => {
  await server.close();
  rmSync(next, { recursive: true });
});

test('an update is offered once, waits, and reloads only the tab that accepts it, with its data', async () => {
  const { page, context, url, close } = await openPhone({
    language: 'en',
    url: server.url,
    offline: true,
  });
  await open(page, url);
  await startCard(page);
  const other = await context.newPage();
  await open(other, url);

  server.use(next);
  await findUpdate(page);
  // In the middle of a question nothing is offered; on the card list it is, and nothing happens by itself.
  await page.locator('input[value="local-sim"]').waitFor();
  await other.locator(OFFER).waitFor();
  expect(await page.locator(OFFER).count()).toBe(0);
  expect([await version(page), await version(other)]).toEqual(['first', 'first']);

  // Later: gone for this visit, a reload included.
  await other.locator(LATER).tap();
  await other.locator(OFFER).waitFor({ state: 'detached' });
  expect(await other.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await other.reload();
  await other.locator('[data-card]').waitFor();
  await lookedForUpdate(other);
  expect(await other.locator(OFFER).count()).toBe(0);
  expect(await version(other)).toBe('first');

  const loads = countLoads(page);
  const otherLoads = countLoads(other);
  await page.locator('input[value="local-sim"]').check();
  await page.locator('[data-action="back"]').tap();
  await page.locator(OFFER).waitFor();
  await page.locator(OFFER).tap();
  await page.waitForFunction(() => document.documentElement.dataset['build'] === 'nextVersion');
  await page.locator('[data-card]').waitFor();
  await lookedForUpdate(page);
  expect(loads()).toBe(1);
  expect(await page.locator(OFFER).count()).toBe(0);
  expect(await page.evaluate(() => localStorage.getItem('sim-exit'))).toContain('cardType');

  // The other tab stays as it is, and opens screens of the old version that it never showed before.
  expect(otherLoads()).toBe(0);
  server.down = true;
  for (const screen of ['about', 'install', 'carrier/smart']) {
    await other.evaluate((hash) => (location.hash = hash), `#/${screen}`);
    await other.locator('[data-action="back"]').waitFor();
  }
  expect(await version(other)).toBe('first');
  await close();
});

test('a tab whose version another tab has replaced is told, and changes over when it wants to', async () => {
  const { page, context, url, close } = await openPhone({
    language: 'zh',
    url: server.url,
    offline: true,
  });
  await open(page, url);
  const other = await context.newPage();
  await open(other, url);
  await other.evaluate(() => (location.hash = '#/about'));
  await other.locator('[data-action="back"]').waitFor();

  await other.evaluate(() => {
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      Object.assign(window, { replaced: true });
    });
  });
  server.use(next);
  await findUpdate(page);
  await page.locator(OFFER).tap();
  await page.waitForFunction(() => document.documentElement.dataset['build'] === 'nextVersion');

  await other.waitForFunction(() => 'replaced' in window);
  expect(await other.locator(OFFER).count()).toBe(0);
  await other.locator('[data-action="back"]').tap();
  await other.locator(OFFER).tap();
  await other.waitForFunction(() => document.documentElement.dataset['build'] === 'nextVersion');
  await close();
});

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator('[data-offline-ready]').waitFor({ state: 'attached' });
}

/** Until the page has asked its service worker, and loaded all that it would show of the answer. */
async function lookedForUpdate(page: Page): Promise<void> {
  await page.locator('[data-offline-ready]').waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
}

async function startCard(page: Page): Promise<void> {
  await page.locator('[data-action="start"]').tap();
  await page.locator('input[name="cardType"]').first().waitFor();
}

/** What a browser does by itself now and then: look whether there is a newer version. */
async function findUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
}

async function version(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.dataset['build'] ?? 'first');
}

function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('load', () => (loads += 1));
  return () => loads;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { ROOT } from '../../scripts/prepare.mjs';
import { openPhone } from '../support/browser.ts';
import { serveFolder, type FolderServer } from '../support/folderServer.ts';

const DIST = join(ROOT, 'dist');
const READY = '[data-offline-ready]';

const stamped = (value: unknown): object => ({ value, at: 1_760_000_000_000 });
const CARD = {
  id: 'aaaa2222',
  createdAt: 1_760_000_000_000,
  nickname: stamped(''),
  archived: stamped(false),
  answers: {
    cardType: stamped('local-sim'),
    carrier: stamped('smart'),
    accounts: stamped(['wechat']),
  },
  tasks: { 'account-wechat': { status: stamped({ state: 'done' }) } },
};
const SAVED = JSON.stringify({ state: { cards: { aaaa2222: CARD }, removed: {} }, version: 1 });

const PAGES = [
  '',
  'about',
  'data',
  'install',
  'resume/abc',
  'carrier/smart',
  'seller/airalo',
  'latest',
  'latest/counter',
  ...['', '/review', '/card', '/counter', '/asks', '/refused', '/messages', '/proofs'].map(
    cardPage,
  ),
  ...['/finish', '/record', '/move', '/question/billing', '/change/carrier'].map(cardPage),
  ...['/task/get-proof', '/last-call/cancel-at-counter'].map(cardPage),
];

function cardPage(page: string): string {
  return `card/aaaa2222${page}`;
}

// The headings of a page that could not be shown.
const FAILURES = { zh: failures('zh'), en: failures('en') };

function failures(language: string): string[] {
  const file = join(ROOT, `locales/${language}/common.json`);
  const { error } = JSON.parse(readFileSync(file, 'utf8'));
  return [error.title, error.missing, error.noCard];
}

let server: FolderServer;
beforeAll(async () => {
  server = await serveFolder(DIST);
});
beforeEach(() => {
  server.down = false;
});
afterAll(() => server.close());

test('after one visit every screen, reload and deep link works without a network, in both languages', async () => {
  const { page, context, close } = await openPhone({
    language: 'zh',
    url: server.url,
    offline: true,
    storage: { 'sim-exit': SAVED },
  });
  await page.goto(server.url);
  await page.locator(READY).waitFor({ state: 'attached' });
  expect(await missingFromCaches(page)).toEqual([]);

  await context.setOffline(true);
  server.down = true;
  await page.reload();
  await page.locator('[data-card]').waitFor();
  for (const hash of PAGES) await expectPage(page, hash);
  await page.reload();
  await expectHeading(page, PAGES.at(-1) ?? '');

  // A page opened anew, by an address with what chat apps add to it.
  const second = await context.newPage();
  await second.goto(`${server.url}?from=singlemessage#/card/aaaa2222`);
  await second.locator('[data-task="get-proof"]').waitFor();
  await second.locator(READY).waitFor({ state: 'attached' });

  await close();
}, 180_000);

test('the mark says ready only when everything is there, and goes when it is not any more', async () => {
  const release = server.hold('manifest.webmanifest');
  const { page, url, close } = await openPhone({
    language: 'en',
    url: server.url,
    offline: true,
    expected: /TaskScreen|Failed to load resource/,
  });
  await page.goto(url);
  await page.locator('h1').waitFor();
  await page.waitForFunction(async () => (await caches.keys()).length > 0);
  await page.evaluate(async () => {
    // A round to the service worker and back: what could have been said by now was said.
    await fetch('offline.json');
  });
  expect(await page.locator(READY).count()).toBe(0);

  release();
  await page.locator(READY).waitFor({ state: 'attached' });

  server.down = true;
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const screen = (await cache.keys()).find(({ url }) => url.includes('TaskScreen'));
      if (screen) await cache.delete(screen);
    }
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.locator(READY).waitFor({ state: 'detached' });

  // What is missing is got again as soon as that can be.
  server.down = false;
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.locator(READY).waitFor({ state: 'attached' });
  await close();
});

/**
 * Opens the page by its address, anew and not from the page before, in the language in use; then shows it
 * in the other, which stays.
 */
async function expectPage(page: Page, hash: string): Promise<void> {
  await page.goto(`${server.url}?${encodeURIComponent(hash)}#/${hash}`, { waitUntil: 'commit' });
  const first = await expectHeading(page, hash);
  const other = first === 'zh' ? 'en' : 'zh';
  await page.locator(`[data-language="${other}"]`).tap();
  await page.locator(`html[lang^="${other}"]`).waitFor();
  await expectHeading(page, hash);
}

async function expectHeading(page: Page, hash: string): Promise<'zh' | 'en'> {
  const heading = page.locator('h1');
  await heading.waitFor();
  const language = (await page.locator('html[lang^="zh"]').count()) > 0 ? 'zh' : 'en';
  expect(FAILURES[language], `${language} #/${hash}`).not.toContain(await heading.innerText());
  return language;
}

/** Files of the build that a page could ask for and that no cache holds. */
async function missingFromCaches(page: Page): Promise<string[]> {
  const held = await page.evaluate(async () => {
    const urls: string[] = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) urls.push(url);
    }
    return urls.map((url) => url.replace(/[?#].*/, ''));
  });
  return readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(DIST.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((file) => !/^(\.vite\/|sw\.js|404\.html|_headers|screenshot-)/.test(file))
    .filter((file) => !held.includes(server.url + file));
}

import { rmSync } from 'node:fs';
import { join } from 'node:path';

import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { ROOT } from '../../scripts/prepare.mjs';
import { openPhone } from '../support/browser.ts';
import { serveFolder, type FolderServer } from '../support/folderServer.ts';
import { buildNextVersion } from '../support/nextVersion.ts';
import { cardOf, LOCAL_SIM, savedText } from '../support/people.ts';
import { box, open } from '../support/walk.ts';

const DIST = join(ROOT, 'dist');
const BESIDE = 'sim-exit:beside-1';

let next: string;
let server: FolderServer;

beforeAll(async () => {
  next = await buildNextVersion(2);
  server = await serveFolder(DIST);
});
afterAll(async () => {
  await server.close();
  rmSync(next, { recursive: true });
});

test('an idle tab writes nothing, whatever the other one does', async () => {
  const { page, url, context, close } = await openPhone({
    language: 'en',
    storage: { 'sim-exit': savedText(cardOf(LOCAL_SIM)) },
  });
  await countWrites(context);
  await open(page, url, '#/card/card1');
  const idle = await context.newPage();
  await open(idle, url, '#/card/card1/proofs');

  await box(page, 'save-contacts').check();
  await open(page, url, '#/card/card1/proofs');
  await page.locator('[data-action="add-proof"]').first().tap();
  // Not in the order in which the fields stand in the records.
  await page.locator('input[name="reference"]').fill('A-77');
  await page.locator('input[name="clerk"]').fill('Dara');
  await page.locator('input[name="place"]').fill('BKK1');
  await idle.waitForFunction(() => /A-77/.test(localStorage.getItem('sim-exit') ?? ''));
  for (let round = 0; round < 3; round += 1) for (const each of [page, idle]) await rest(each);
  expect(await writesOf(idle)).toEqual([]);

  const written = await writesOf(page);
  for (let round = 0; round < 3; round += 1) for (const each of [page, idle]) await rest(each);
  expect(await writesOf(page)).toEqual(written);
  await close();
});

test('an old tab beside a newer version does no harm, and loses nothing', async () => {
  server.use(DIST);
  const { page, url, context, close } = await openPhone({
    language: 'en',
    url: server.url,
    storage: { 'sim-exit': savedText(cardOf(LOCAL_SIM)) },
  });
  await countWrites(context);
  await open(page, url, '#/card/card1');
  server.use(next);
  const newer = await context.newPage();
  await open(newer, url, '#/card/card1');
  await box(newer, 'save-contacts').check();

  await box(page, 'save-contacts').and(page.locator(':checked')).waitFor();
  await box(page, 'save-messages').check();
  await box(newer, 'save-messages').and(newer.locator(':checked')).waitFor();
  expect(await stored(page)).toContain('"version":2');
  expect(await stored(page)).not.toContain('save-messages');
  expect((await stored(page, BESIDE)) ?? '').toContain('save-messages');
  await page.locator('[data-update="outdated"]').waitFor();
  for (let round = 0; round < 3; round += 1) for (const each of [page, newer]) await rest(each);
  expect(await writesOf(page)).toEqual([BESIDE]);
  expect(await writesOf(newer)).toEqual(['sim-exit']);

  // Reloaded, as it asks for, it is the newer version, and all of it is there.
  await page.locator('[data-action="update"]').tap();
  await page.waitForFunction(() => document.documentElement.dataset['build'] === 'nextVersion');
  await box(page, 'save-messages').and(page.locator(':checked')).waitFor();
  await page.waitForFunction((key) => localStorage.getItem(key) === null, BESIDE);
  expect(await stored(page)).toContain('save-messages');
  expect(await page.locator('[data-update]').count()).toBe(0);
  await close();
});

async function countWrites(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const { setItem } = Storage.prototype;
    const written: string[] = [];
    Object.assign(window, { written });
    Storage.prototype.setItem = function set(key: string, text: string): void {
      if (this === window.localStorage) written.push(key);
      setItem.call(this, key, text);
    };
  });
}

/** Of records: beside them stands how the list looked, and whether the browser was asked to keep it all. */
async function writesOf(page: Page): Promise<string[]> {
  const written = await page.evaluate(() => (window as unknown as { written: string[] }).written);
  return written.filter((key) => !/:(shown|asked-to-keep)$/.test(key));
}

/** Until whatever the page was about to write is written: timers of a page run out in their order. */
async function rest(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => setTimeout(done, 120)));
}

function stored(page: Page, key = 'sim-exit'): Promise<string | null> {
  return page.evaluate((name) => localStorage.getItem(name), key);
}

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import en from '../../locales/en/common.json';
import zh from '../../locales/zh/common.json';
import { ROOT } from '../../scripts/prepare.mjs';
import { openPhone } from '../support/browser.ts';
import { serveFolder, type FolderServer } from '../support/folderServer.ts';
import { cardOf, LOCAL_SIM, savedText, TRAVEL_ESIM } from '../support/people.ts';

/*
 * Where there is no service worker (chat browsers, private windows) and the network goes: what is on the
 * screen stays, and whatever cannot be had says so and can be tried again.
 */

const STORED = savedText(
  cardOf({ ...LOCAL_SIM, accounts: ['wechat'] }, { nickname: 'mine' }),
  cardOf(TRAVEL_ESIM, { id: 'card2' }),
);
const CUT_OFF = /request failed|ERR_|Failed to (load resource|fetch)/;
const AGAIN = '[data-action="open-again"]';
const WAYS = 'a[href], button:enabled, summary';

const STANDING = [
  '#/',
  '#/about',
  '#/data',
  '#/carrier/smart',
  '#/card/card1',
  '#/card/card1/task/settle-balance',
  '#/card/card1/counter',
  '#/card/card1/move',
];

let server: FolderServer;
beforeAll(async () => {
  server = await serveFolder(`${ROOT}dist`);
});
beforeEach(() => {
  server.down = false;
});
afterAll(() => server.close());

test.each(STANDING)(
  'tapping everything on %s without a network never empties the page',
  async (hash) => {
    const { page, context, close } = await openPhone({
      language: 'en',
      url: server.url,
      storage: { 'sim-exit': STORED },
      // Whoever asks twice is let go to the outside page.
      expected: new RegExp(`${CUT_OFF.source}|^request to another host`),
    });
    await openScreen(page, hash);
    context.on('page', (outside) => void outside.close());
    const heading = await page.locator('h1').innerText();
    server.down = true;
    await context.setOffline(true);

    const count = await page.locator(WAYS).count();
    for (let at = 0; at < count; at += 1) {
      const way = page.locator(WAYS).nth(at);
      if (!(await way.count()) || !(await way.isVisible())) continue;
      await way.evaluate((element: HTMLElement) => element.click());
      await settled(page);
      await expectWords(page, hash, heading);
      // Back on the screen that stood, from wherever that led.
      await page.evaluate((address) => (window.location.hash = address), hash);
      await page.locator('h1', { hasText: heading }).waitFor();
    }
    await close();
  },
);

test('what cannot be loaded says so over the screen before it, and opens once it can be had', async () => {
  const { page, context, close } = await openPhone({
    language: 'en',
    url: server.url,
    storage: { 'sim-exit': STORED },
    expected: CUT_OFF,
  });
  await openScreen(page, '#/card/card1');
  await context.setOffline(true);
  server.down = true;
  for (const screen of [
    'task/get-proof',
    'asks',
    'counter',
    'record',
    'messages',
    'finish',
    'move',
  ]) {
    await page.evaluate((name) => (window.location.hash = `#/card/card1/${name}`), screen);
    await page.locator(AGAIN).waitFor();
    expect(await page.locator('[data-task]').count(), screen).toBeGreaterThan(0);
    await page.locator(AGAIN).tap();
    await page.locator('[data-unopened]', { hasText: en.error.still }).waitFor();

    server.down = false;
    await context.setOffline(false);
    await page.locator(AGAIN).tap();
    await page.locator('[data-unopened]').waitFor({ state: 'detached' });
    await page.locator('[data-task] input[type="checkbox"]').first().waitFor({ state: 'detached' });
    expect(await page.locator('h1').innerText(), screen).not.toContain(en.error.title);

    await page.goBack();
    await page.locator('[data-task]').first().waitFor();
    await context.setOffline(true);
    server.down = true;
  }

  // The same link once more is another attempt; another link, whose screen is there, is followed.
  await context.setOffline(true);
  await page.evaluate(() => (window.location.hash = '#/about'));
  await page.locator(AGAIN).waitFor();
  await page.evaluate(() => (window.location.hash = '#/card/card1/asks'));
  await page.locator('[data-unopened]').waitFor({ state: 'detached' });
  await close();
});

test('a page opened at a screen that cannot be had says so, and opens it when tried again', async () => {
  const { page, close } = await openPhone({
    language: 'zh',
    url: server.url,
    storage: { 'sim-exit': STORED },
    expected: /Expected a JavaScript|MIME type|Failed to fetch|preload CSS/,
  });
  // Its code, its style, the words in it, and what it shares with others.
  for (const part of ['TaskScreen-', 'words-', 'shared-']) {
    server.spoiled = `assets/${part}`;
    await page.goto(`${server.url}?${part}#/card/card1/task/settle-balance`);
    await page.locator(AGAIN).tap();
    await page.locator('[role="status"]', { hasText: zh.error.still }).waitFor();
    server.spoiled = undefined;
    await page.locator(AGAIN).tap();
    await page.locator(AGAIN).waitFor({ state: 'detached' });
    await page.locator('[data-action="back"]').waitFor();
    expect(await page.locator('h1').innerText()).not.toBe('');
  }
  await close();
});

test('a browser that knows the name of service workers and has none is no trouble', async () => {
  const { page, context, close } = await openPhone({ language: 'en', url: server.url });
  await context.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined }),
  );
  await openScreen(page, '#/about');
  expect(await page.evaluate(() => 'serviceWorker' in navigator)).toBe(true);
  await page.locator('[data-action="back"]').tap();
  await page.locator('[data-action="start"]').waitFor();
  await close();
});

test('when the words cannot be had the page says so in both languages, and opens when tried again', async () => {
  const { page, close } = await openPhone({
    language: 'en',
    url: server.url,
    // What went wrong is not hidden from whoever looks.
    expected: /MIME type|Failed to fetch|^uncaught: /,
  });
  server.spoiled = 'assets/common-';
  await page.goto(`${server.url}#/about`);
  await page.locator('[data-not-opened][data-now]').waitFor();
  server.spoiled = undefined;
  await page.locator('[data-not-opened] a').tap();
  await page.locator('[data-action="back"]').waitFor();
  await close();
});

async function openScreen(page: Page, hash: string): Promise<void> {
  await page.goto(`${server.url}${hash}`);
  await page.locator('h1').waitFor();
  await page.waitForLoadState('networkidle');
}

/** Until nothing is on its way any more: a screen being opened, or an attempt. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => !document.querySelector('[data-loading="true"]') && document.readyState === 'complete',
  );
}

/** Something is there to read; and where the address names another screen, that is there or said not to be. */
async function expectWords(page: Page, hash: string, heading: string): Promise<void> {
  expect((await page.locator('#root').innerText()).trim(), page.url()).not.toBe('');
  const address = await page.evaluate(() => window.location.hash);
  const isUnopened = (await page.locator('[data-unopened]').count()) > 0;
  if (address !== hash && !isUnopened) {
    expect(await page.locator('h1').innerText(), address).not.toBe(heading);
  }
}

test('a first visit that loses the network says what is not stored, and stores it once it can', async () => {
  const { page, close } = await openPhone({ language: 'en', url: server.url, expected: CUT_OFF });
  let isCut = true;
  await page.route('**/saving-*.js', (route) => (isCut ? route.abort() : route.continue()));
  await page.goto(server.url);
  await page.locator('[data-action="start"]').tap();
  await page.locator('[data-not-saved="refused"]').waitFor();
  expect(await storedCards(page)).toBe(0);

  isCut = false;
  await page.locator('[data-not-saved]').waitFor({ state: 'detached' });
  await expect.poll(() => storedCards(page)).toBe(1);
  await close();
});

test('records whose reader cannot be had are not taken for none', async () => {
  const { page, close } = await openPhone({
    language: 'en',
    url: server.url,
    storage: { 'sim-exit': STORED },
    // What went wrong is not hidden from whoever looks.
    expected: new RegExp(`${CUT_OFF.source}|^uncaught: `),
  });
  await page.route('**/saving-*.js', (route) => route.abort());
  await page.goto(server.url);
  await page.locator('.bare[data-now]').waitFor();
  expect(await page.locator('[data-action="start"]').count()).toBe(0);
  expect(await page.evaluate(() => localStorage.getItem('sim-exit'))).toBe(STORED);

  await page.unroute('**/saving-*.js');
  await page.locator('.bare a').tap();
  await page.locator('[data-card="card1"]').waitFor();
  await close();
});

/** How many cards are stored. */
function storedCards(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { state } = JSON.parse(localStorage.getItem('sim-exit') ?? '{"state":{}}') as {
      state: { cards?: object };
    };
    return Object.keys(state.cards ?? {}).length;
  });
}

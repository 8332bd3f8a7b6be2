import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import en from '../../locales/en/common.json';
import zh from '../../locales/zh/common.json';
import { ROOT } from '../../scripts/prepare.mjs';
import { openPhone } from '../support/browser.ts';
import { serveFolder, type FolderServer } from '../support/folderServer.ts';
import { cardOf, LOCAL_SIM, savedText } from '../support/people.ts';
import { box, storedState } from '../support/walk.ts';

/*
 * What is there, and what can be done, before any script of the app has come: the scripts are held back until
 * a test lets them through. Whatever the browser complains about fails a test, a page that React could not
 * take over included.
 */

const SAID = { zh, en };
const SAVED = savedText(cardOf({ ...LOCAL_SIM, accounts: ['wechat'] }, { nickname: 'mine' }));
const START = '[data-action="start"]';
const LIST = '#/card/card1';
const TASK = 'tell-people';

let server: FolderServer;
beforeAll(async () => {
  server = await serveFolder(`${ROOT}dist`);
});
afterAll(() => server.close());

describe('the start page before its scripts', () => {
  test.each([
    ['a Chinese phone', 'zh', '', 'zh'],
    ['an English phone', 'en', '', 'en'],
    ['a Chinese phone at the English address', 'zh', 'en/', 'en'],
  ] as const)(
    'on %s it is there, and a tap on start is carried out',
    async (_, phone, path, said) => {
      const { page, close } = await openPhone({ language: phone, url: server.url });
      const letThrough = server.hold('assets/');
      await openHeld(page, path);
      expect(await page.locator('h1').innerText()).toBe(SAID[said].welcome.title);
      expect(await page.locator('html').getAttribute('lang')).toBe(
        said === 'zh' ? 'zh-Hans' : said,
      );
      await page.locator(START).tap();
      await page.locator(START).tap();
      letThrough();
      await page.locator('input[name="cardType"]').first().waitFor();
      expect(page.url()).toMatch(/\/some\/where\/#\/card\/\w+\/question\/cardType$/);
      const { state } = await storedState(page);
      expect(Object.keys(state.cards)).toHaveLength(1);
      await close();
    },
  );

  test('a link and the other language are followed once the app is there', async () => {
    const { page, close } = await openPhone({ language: 'zh', url: server.url });
    const letThrough = server.hold('assets/');
    await openHeld(page, '');
    await page.locator('[data-language="en"]').tap();
    await page.locator('a[href="#/about"]').tap();
    letThrough();
    await page.locator('[data-action="back"]').waitFor();
    await page.locator('html[lang="en"]').waitFor();
    await close();
  });

  test('nobody first sees the page of another language, or of somebody new', async () => {
    const chosen = JSON.stringify({
      state: { language: { value: 'en', at: 1 }, cards: {}, removed: {} },
      version: 1,
    });
    for (const [stored, hash, seen] of [
      [chosen, '', en.welcome.title],
      [SAVED, '', ''],
      [SAVED, LIST, ''],
      [SAVED, '#/data', ''],
    ] as const) {
      const { page, close } = await openPhone({
        language: 'zh',
        url: server.url,
        storage: { 'sim-exit': stored },
      });
      const letThrough = server.hold('assets/');
      await page.goto(`${server.url}${hash}`, { waitUntil: 'commit' });
      await page.waitForFunction(() => document.documentElement.dataset['first'] !== undefined);
      const shown = page.locator('h1').filter({ visible: true });
      expect(await shown.allInnerTexts()).toEqual(seen ? [seen] : []);
      letThrough();
      await page.locator('html:not([data-first]) h1').waitFor();
      await close();
    }
  });

  test('nothing moves when the app takes over', async () => {
    const { page, close } = await openPhone({ language: 'en', url: server.url });
    await page.addInitScript(noteShifts);
    const letThrough = server.hold('assets/');
    await openHeld(page, '');
    const before = await page.locator('#root').innerHTML();
    letThrough();
    await page.locator('html:not([data-first])').waitFor();
    expect(await shifts(page)).toBe(0);
    expect(withoutMarks(await page.locator('#root').innerHTML())).toBe(withoutMarks(before));
    await close();
  });

  test('without JavaScript it says what it is, and leads to the other language', async () => {
    const { page, context, close } = await openPhone({ language: 'en', url: server.url });
    await close();
    const plain = await context.browser()!.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(server.url);
    expect(await still.locator('h1').innerText()).toBe(zh.welcome.title);
    expect(await still.locator('[data-not-opened]').isVisible()).toBe(false);
    await still.locator('.no-script a').click();
    expect(await still.locator('h1').innerText()).toBe(en.welcome.title);
    expect(await still.locator('.no-script').isVisible()).toBe(true);
    expect(page.isClosed()).toBe(true);
    await plain.close();
  });
});

describe('a saved list before its scripts', () => {
  test.each(['zh', 'en'] as const)(
    'is there as it was last seen, and ticks made on it count (%s)',
    async (language) => {
      const { page, close } = await openPhone({
        language,
        url: server.url,
        storage: { 'sim-exit': SAVED },
      });
      await openOnce(page);
      await page.addInitScript(noteShifts);
      const letThrough = server.hold('assets/');
      await reloadHeld(page);
      const titles = await page.locator('[data-task]').allInnerTexts();
      await box(page, TASK).tap();
      expect(await box(page, TASK).isChecked()).toBe(true);
      letThrough();
      await page.locator('html:not([data-first])').waitFor();
      expect(await box(page, TASK).isChecked()).toBe(true);
      await expect.poll(() => isStored(page)).toBe('done');
      expect(await page.locator('[data-task]').allInnerTexts()).toEqual(titles);
      await close();
    },
  );

  test('a tick made on a page that is left before the app is there is not lost', async () => {
    const { page, close } = await openPhone({
      language: 'en',
      url: server.url,
      storage: { 'sim-exit': SAVED },
    });
    await openOnce(page);
    const letThrough = server.hold('assets/');
    await reloadHeld(page);
    await box(page, TASK).tap();
    await page.goto('about:blank');
    letThrough();
    await page.goto(`${server.url}#/about`);
    await expect.poll(() => isStored(page)).toBe('done');
    expect(await page.evaluate(() => localStorage.getItem('sim-exit:ticks'))).toBe(null);
    await close();
  });

  test('of what was changed elsewhere since, and of what is not ours, nothing is shown', async () => {
    const { page, context, close } = await openPhone({
      language: 'en',
      url: server.url,
      storage: { 'sim-exit': SAVED },
    });
    await openOnce(page);
    const other = await context.newPage();
    await other.goto(`${server.url}${LIST}/task/${TASK}`);
    await other.locator('[data-action="back"]').waitFor();
    const shown = await page.evaluate(() => localStorage.getItem('sim-exit:shown') ?? '');

    const foreign = [
      shown.replace('"sum":', '"sum":1'),
      shown.replace('#/card/card1/', 'javascript:alert(1)//'),
      shown.replace('["h1"', '["script"'),
      shown.replace('"tabindex"', '"onclick"'),
      'not JSON',
    ];
    for (const text of foreign) {
      // It notes the list once more when it is left.
      await page.goto('about:blank');
      await other.evaluate((value) => localStorage.setItem('sim-exit:shown', value), text);
      const letThrough = server.hold('assets/');
      await page.goto(`${server.url}?${foreign.indexOf(text)}${LIST}`, { waitUntil: 'commit' });
      await page.waitForFunction(() => document.documentElement.dataset['first'] !== undefined);
      expect(await page.locator('[data-task]').count(), text.slice(0, 80)).toBe(0);
      letThrough();
      await page.locator('[data-task]').first().waitFor();
    }
    await close();
  });
});

/** Until the page itself is there; its scripts are held. */
async function openHeld(page: Page, path: string): Promise<void> {
  await page.goto(`${server.url}${path}`, { waitUntil: 'commit' });
  await page.locator('html[data-first="shown"] h1').waitFor();
}

async function reloadHeld(page: Page): Promise<void> {
  await page.reload({ waitUntil: 'commit' });
  await page.locator('html[data-first="shown"] [data-task]').first().waitFor();
}

/** Shows the list once, until it is noted how it looks. */
async function openOnce(page: Page): Promise<void> {
  await page.goto(`${server.url}${LIST}`);
  await page.locator('[data-task]').first().waitFor();
  await page.waitForFunction(() => localStorage.getItem('sim-exit:shown') !== null);
}

async function isStored(page: Page): Promise<unknown> {
  const { state } = await storedState(page);
  const task = state.cards['card1']?.tasks[TASK] as { status: { value: { state: string } } };
  return task?.status.value.state;
}

/** React's own marks of where its parts begin, and what it sets only once it has measured. */
function withoutMarks(html: string): string {
  return html.replace(/<!--.*?-->/g, '').replace(/ data-(in-reach|kept)="[^"]*"/g, '');
}

/** Runs in the page. */
function noteShifts(): void {
  Object.assign(window, { shifts: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      (window as unknown as { shifts: number }).shifts += (
        entry as unknown as { value: number }
      ).value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

function shifts(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { shifts: number }).shifts);
}

import type { Page } from 'playwright-core';
import { expect, test, vi } from 'vitest';

import { expectAccessible, expectNoSidewaysScroll, openPhone } from '../support/browser.ts';
import { EVERY_SCREEN, STORED } from '../support/everyScreen.ts';
import { open } from '../support/walk.ts';

// Many pages in one go.
vi.setConfig({ testTimeout: 240_000 });

// A key of the word files where a word should be.
const KEY = /^[a-z][A-Za-z]*(-[a-z]+)*(\.[A-Za-z0-9-]+)+$/;

test.each([
  ['zh', 'light'],
  ['en', 'dark'],
] as const)('every screen in %s, %s: fits, reads and speaks', async (language, colorScheme) => {
  const { page, url, close } = await openPhone({
    language,
    colorScheme,
    storage: { 'sim-exit': STORED },
  });
  for (const hash of EVERY_SCREEN) {
    await open(page, url, hash);
    // The longer words of the two.
    if (language === 'en') await expectRoom(page, hash);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 360, height: 780 });
    expect(await keysShown(page), hash).toEqual([]);
    if (language === 'en') expect(await chineseShown(page), hash).toEqual([]);
  }
  await close();
});

/**
 * What is tapped is never less than 48 pixels high; text at twice its size still fits, and then too the bar
 * takes at most a third of a small window.
 */
async function expectRoom(page: Page, hash: string): Promise<void> {
  expect(await smallTargets(page), hash).toEqual([]);
  await page.setViewportSize({ width: 360, height: 640 });
  await page.evaluate(async () => {
    document.documentElement.style.fontSize = '212.5%';
    // The bars are measured between two frames.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
  await expectNoSidewaysScroll(page);
  await expect.poll(() => heightOfBars(page), { message: hash }).toBeLessThanOrEqual(214);
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  await page.setViewportSize({ width: 360, height: 780 });
}

function heightOfBars(page: Page): Promise<number> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-in-reach="true"]')]
      .map((bar) => bar.getBoundingClientRect().height)
      .reduce((sum, height) => sum + height, 0),
  );
}

function keysShown(page: Page): Promise<string[]> {
  return page.evaluate((source) => {
    const key = new RegExp(source);
    return document.body.innerText
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => key.test(line));
  }, KEY.source);
}

/** Chinese on an English page, apart from names and what the person wrote. */
function chineseShown(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document.body.innerText
      .split('\n')
      .filter((line) => /\p{Script=Han}/u.test(line))
      .filter((line) => line.trim() !== '中文'),
  );
}

/** Links inside a sentence, and the addresses of a page made for paper, are as high as their line. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a, summary, label:has(input), input')]
      .filter(
        (element) =>
          element.checkVisibility() && !element.closest('p, [data-record-part="sources"]'),
      )
      .filter((element) => !(element instanceof HTMLInputElement && element.closest('label')))
      .filter((element) => element.getBoundingClientRect().height < 47.5)
      .map((element) => element.outerHTML.slice(0, 140)),
  );
}

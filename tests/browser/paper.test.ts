import type { Page } from 'playwright-core';
import { expect, test, vi } from 'vitest';

import { openPhone } from '../support/browser.ts';
import { EVERY_SCREEN, STORED } from '../support/everyScreen.ts';
import { tornBy, WAYS_TO_PRINT } from '../support/sheets.ts';
import { open } from '../support/walk.ts';

// Many sheets.
vi.setConfig({ testTimeout: 300_000 });

const STORAGE = { 'sim-exit': STORED };

const PRINTED = [
  'card1/record',
  'card2/record',
  'card1',
  'card1/task/settle-balance',
  'card1/asks',
  'card1/counter',
  'card1/refused',
  'card1/message/letter',
].map((page) => `#/card/${page}`);

test.each(PRINTED)(
  'nothing that belongs together is torn by the end of a sheet: %s',
  async (hash) => {
    const { page, url, close } = await openPhone({ language: 'en', storage: STORAGE });
    await open(page, url, hash);
    const torn: string[] = [];
    for (const printing of WAYS_TO_PRINT) {
      for (const what of await tornBy(page, printing))
        torn.push(`${JSON.stringify(printing)} ${what}`);
    }
    expect(torn).toEqual([]);
    await close();
  },
);

test('every screen is dark on white on paper, without what can only be tapped', async () => {
  const { page, url, close } = await openPhone({
    language: 'zh',
    storage: STORAGE,
    colorScheme: 'dark',
  });
  for (const hash of EVERY_SCREEN) {
    await open(page, url, hash);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await controlsShown(page), hash).toEqual([]);
    expect(await palest(page), hash).toEqual([]);
    await page.emulateMedia({ media: null, colorScheme: 'dark' });
  }
  await close();
});

test('the counter card prints all its lines, whichever is on the screen', async () => {
  const { page, url, close } = await openPhone({ language: 'zh', storage: STORAGE });
  await open(page, url, '#/card/card1/counter');
  const khmer = page.locator('[data-counter-line] [lang="km"]:visible');
  await page.locator('[data-action="counter-view"]').tap();
  const all = await page.locator('[data-counter-line] p[lang="km"]').allInnerTexts();
  await page.locator('[data-action="counter-view"]').tap();
  expect(all.length).toBeGreaterThan(8);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => khmer.count()).toBe(all.length);
  await page.emulateMedia({ media: null });
  await expect.poll(() => page.locator('[data-counter-line]').count()).toBe(1);
  await page.evaluate(() => {
    window.addEventListener('beforeprint', () => {
      document.body.dataset['printed'] = String(
        document.querySelectorAll('[data-counter-line]').length,
      );
    });
  });
  await page.pdf();
  expect(await page.locator('body').getAttribute('data-printed')).toBe(String(all.length));
  await close();
});

test('a browser that cannot print is told of, and what to do instead', async () => {
  const { page, url, close } = await openPhone({ language: 'en', storage: STORAGE });
  await open(page, url, '#/card/card1/record');
  await page.evaluate(() => Object.assign(window, { print: undefined }));
  await page.locator('[data-action="print"]').tap();
  await page.getByText('This browser cannot print.').waitFor();
  await close();
});

function controlsShown(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, input, textarea, select, header, [data-action], dialog')]
      .filter((element) => element.checkVisibility())
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

/** Texts with less than 4.5:1 against white paper: grounds are not printed. */
function palest(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lightness = (color: string): number => {
      const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
        const c = Number(part) / 255;
        return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    return [...document.querySelectorAll('#root *')]
      .filter((element) => element.checkVisibility())
      .filter((element) => [...element.childNodes].some((n) => n.nodeType === 3 && n.textContent))
      .filter((element) => 1.05 / (lightness(getComputedStyle(element).color) + 0.05) < 4.5)
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

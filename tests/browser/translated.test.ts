import type { Page } from 'playwright-core';
import { expect, test, vi } from 'vitest';

import { openPhone } from '../support/browser.ts';
import { EVERY_SCREEN, STORED } from '../support/everyScreen.ts';
import { box, open } from '../support/walk.ts';

// Many pages in one go.
vi.setConfig({ testTimeout: 300_000 });

const STORAGE = { 'sim-exit': STORED };

test.each([
  ['zh', 'en'],
  ['en', 'zh'],
] as const)('a translated page changes from %s to %s, whole', async (language, other) => {
  const { page, url, close } = await openPhone({ language, storage: STORAGE });
  for (const hash of EVERY_SCREEN) {
    await open(page, url, hash);
    await openAll(page);
    await choose(page, other);
    const wanted = await shownText(page);
    await choose(page, language);
    expect(await heldTexts(page), `${hash}: texts that React holds`).toEqual([]);
    await translate(page);
    await choose(page, other);
    expect(await shownText(page), hash).toBe(wanted);
  }
  await close();
});

test('a translated list counts on while it is ticked', async () => {
  const { page, url, close } = await openPhone({ language: 'zh', storage: STORAGE });
  await open(page, url, '#/card/card1');
  await translate(page);
  const critical = page.locator('[data-critical] input:not(:checked)');
  while ((await critical.count()) > 0) {
    await critical.first().check();
    await translate(page);
  }
  await box(page, 'cancel-at-counter').uncheck();
  await page.locator('[aria-label="关闭"], [data-action="undo"] + button').first().tap();
  const shown = await shownText(page);
  await open(page, url, '#/card/card1');
  expect(shown).toBe(await shownText(page));
  await close();
});

/** Puts every text into elements of its own, as translating browsers do. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (text.parentElement?.closest('script, style, svg, textarea, font')) continue;
      const [outer, inner] = ['font', 'font'].map((name) => document.createElement(name));
      inner!.append(text.data);
      outer!.append(inner!);
      text.replaceWith(outer!);
    }
  });
}

/** Texts whose node React holds on to, to change or remove it: after a translation nobody sees that node. */
function heldTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const held: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (Object.keys(text).some((key) => key.startsWith('__reactFiber'))) {
        held.push(`${text.data} in ${text.parentElement?.outerHTML.slice(0, 100)}`);
      }
    }
    return held;
  });
}

async function choose(page: Page, language: 'zh' | 'en'): Promise<void> {
  // Not by a finger: a second tap on the spot of the first would have to wait until it could be meant.
  await page.locator(`[data-language="${language}"]`).first().dispatchEvent('click');
  await page.locator(`html[lang^="${language}"]`).waitFor();
}

async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

function shownText(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
}

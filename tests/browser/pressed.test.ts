import type { Locator, Page } from 'playwright-core';
import { expect, test, vi } from 'vitest';

import { openPhone } from '../support/browser.ts';
import { EVERY_SCREEN, STORED } from '../support/everyScreen.ts';
import { open } from '../support/walk.ts';

// Every control of every screen.
vi.setConfig({ testTimeout: 300_000 });

test('nothing that is pressed takes the focus away with it, on any screen', async () => {
  const { page, url, close } = await openPhone({ language: 'zh' });
  await beginAnew(page);
  const lost: string[] = [];
  // The frame's controls, and what stands alike on several screens, are pressed once.
  const pressed = new Set<string>();
  for (const hash of EVERY_SCREEN) {
    await open(page, url, hash);
    for (let next = 0; ; next += 1) {
      const whole = await controls(page).evaluateAll(describeAll);
      next = whole.findIndex((what, at) => at >= next && !pressed.has(what));
      const what = whole[next];
      if (what === undefined) break;
      pressed.add(what);
      const control = controls(page).nth(next);
      await control.focus();
      await page.keyboard.press(what.startsWith('<input') ? 'Space' : 'Enter');
      await settled(page);
      const isLost = () => page.evaluate(() => document.activeElement === document.body);
      await expect
        .poll(isLost, { timeout: 2000 })
        .toBe(false)
        .catch(() => lost.push(`${hash} ${what}`));
      if (page.url() === `${url}${hash}`) continue;
      await page.goto('about:blank');
      await open(page, url, hash);
    }
  }
  expect(pressed.size).toBeGreaterThan(100);
  expect(lost).toEqual([]);
  await close();
});

/** Every time the page is loaded, all that was recorded in it before is gone. */
async function beginAnew(page: Page): Promise<void> {
  await page.addInitScript((text) => {
    // An empty page has no storage.
    if (window.origin === 'null') return;
    localStorage.clear();
    sessionStorage.clear();
    localStorage.setItem('sim-exit', text);
  }, STORED);
}

/** Controls, without what is made up for each drawing. */
function describeAll(found: readonly Element[]): string[] {
  return found.map(({ outerHTML }) =>
    outerHTML.replace(/ (id|for|name|aria-\w+)="_r[^"]*"/g, '').slice(0, 300),
  );
}

/** Until the page has drawn what was pressed, and what that brought. */
async function settled(page: Page): Promise<void> {
  await page.locator('[data-loading="false"]').waitFor({ state: 'attached' });
  await page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise((drawn) => requestAnimationFrame(drawn));
    for (let n = 0; n < 5; n += 1) await frame();
  });
}

/** What can be pressed and is in sight, apart from what leads elsewhere or asks for a file. */
function controls(page: Page): Locator {
  return page.locator(
    'button:visible, summary:visible, input[type="checkbox"]:visible:enabled, input[type="radio"]:visible',
  );
}

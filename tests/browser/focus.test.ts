import type { Page } from 'playwright-core';
import { expect, test, vi } from 'vitest';

import { openPhone } from '../support/browser.ts';
import { EVERY_SCREEN, STORED } from '../support/everyScreen.ts';
import { open } from '../support/walk.ts';

// Every stop of every screen.
vi.setConfig({ testTimeout: 300_000 });

const STORAGE = { 'sim-exit': STORED };
const TWICE = '212.5%';

test.each([
  ['on a phone', { width: 360, height: 640 }, ''],
  ['with text at twice its size', { width: 360, height: 640 }, TWICE],
  ['with the phone on its side', { width: 740, height: 360 }, ''],
] as const)('what has the focus is in sight on every screen, %s', async (_, size, text) => {
  const { page, url, close } = await openPhone({ language: 'zh', storage: STORAGE });
  await page.setViewportSize(size);
  for (const hash of EVERY_SCREEN) {
    await open(page, url, hash);
    await enlarge(page, text);
    expect(await hiddenStops(page), hash).toEqual([]);
  }
  await close();
});

test.each([
  ['a task', '#/card/card1/task/save-contacts', '[data-action="tick"]'],
  ['the list', '#/card/card1', '[data-task="account-wechat"] input'],
])('nor does the way to take back the last act cover it, on %s', async (_, hash, act) => {
  const { page, url, close } = await openPhone({ language: 'zh', storage: STORAGE });
  await page.setViewportSize({ width: 360, height: 640 });
  for (const text of ['', TWICE]) {
    await open(page, url, hash);
    await enlarge(page, text);
    await page.locator(act).tap();
    // It stays as long as it has a finger on it, however long the way through all stops takes.
    await page.locator('[data-action="undo"]').dispatchEvent('pointerover');
    expect(await hiddenStops(page), text).toEqual([]);
    await page.locator('[data-action="undo"]').tap();
  }
  await close();
});

test('a bar that grows leaves what has the focus in sight', async () => {
  const { page, url, close } = await openPhone({ language: 'zh', storage: STORAGE });
  await open(page, url, '#/card/card1');
  const box = page.locator('[data-task="account-wechat"] input');
  // Just above the bar, where the next one will be.
  await page.keyboard.press('Tab');
  await box.focus();
  await box.evaluate((element) => {
    const bar = document.querySelector('[data-action="counter-card"]')?.parentElement;
    const room = (bar?.getBoundingClientRect().top ?? 0) - 4;
    window.scrollBy(0, element.getBoundingClientRect().bottom - room);
  });
  await page.keyboard.press('Space');
  await page.locator('[data-action="undo"]').waitFor();
  await page.evaluate(noteBars);
  await expect.poll(async () => (await page.evaluate(focused)).covered).toBe('');
  await close();
});

async function enlarge(page: Page, text: string): Promise<void> {
  await page.evaluate(async (size) => {
    document.documentElement.style.fontSize = size;
    // The bars are measured between two frames.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }, text);
}

/** Each stop of the Tab key, forwards and back, that lies under a bar or out of the window. */
async function hiddenStops(page: Page): Promise<string[]> {
  const hidden: string[] = [];
  await page.evaluate(noteBars);
  // From the very beginning of the page, and then from its end.
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  for (const key of ['Tab', 'Shift+Tab']) {
    const seen = new Set<number>();
    for (let presses = 0; presses < 150; presses += 1) {
      await page.keyboard.press(key);
      const { place, covered } = await page.evaluate(focused);
      // Around the end of the page, one press may lead to the page itself first.
      if (place === -1 && presses === 0) continue;
      if (place === -1 || seen.has(place)) break;
      seen.add(place);
      if (covered) hidden.push(`${key}: ${covered}`);
    }
    expect(seen.size, `${page.url()} by ${key}`).toBeGreaterThan(1);
  }
  return hidden;
}

/** Notes what is held in the window, whatever is scrolled. */
function noteBars(): void {
  for (const element of document.querySelectorAll('body *')) {
    const { position, backgroundColor } = getComputedStyle(element);
    // What draws nothing, as the shield over a spot just tapped, covers nothing.
    const isDrawn = element.hasChildNodes() || backgroundColor !== 'rgba(0, 0, 0, 0)';
    const isHeld = position === 'sticky' || position === 'fixed';
    element.toggleAttribute(
      'data-held',
      isDrawn && isHeld && element.getBoundingClientRect().height > 8,
    );
  }
}

/**
 * What has the focus: its place among all elements, -1 where nothing has it, as at the end of the page; and
 * its description when less than half of its height, or of a window, is in sight beside what noteBars() noted.
 */
function focused(): { place: number; covered: string } {
  const element = document.activeElement;
  if (!element || element === document.body) {
    return { place: -1, covered: 'nothing has the focus' };
  }
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const bars = [...document.querySelectorAll('[data-held]')]
    .filter((bar) => !bar.contains(element))
    .map((bar) => bar.getBoundingClientRect())
    .filter((bar) => bar.left < right && bar.right > left);
  // What stands at the end of the page, not yet stuck, is no bar.
  const line = Math.min(
    window.innerHeight,
    ...bars.filter((bar) => bar.top > top && bar.top < window.innerHeight).map((bar) => bar.top),
  );
  const inSight = Math.min(bottom, line) - Math.max(top, 0);
  // Browsers scroll to the line of a long text that the cursor stands in.
  const most = element instanceof HTMLTextAreaElement ? 44 : line * 0.5;
  const wanted = Math.min(bottom - top, most);
  return {
    place: [...document.querySelectorAll('*')].indexOf(element),
    covered:
      inSight >= wanted - 1
        ? ''
        : `${Math.round(inSight)} px of ${element.outerHTML.slice(0, 140)}`,
  };
}

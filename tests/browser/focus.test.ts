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
  await expect.poll(() => page.evaluate(isHidden)).toBe('');
  await close();
});

test('the bar takes at most a third of the window, however large the text', async () => {
  const { page, url, close } = await openPhone({ language: 'en', storage: STORAGE });
  await page.setViewportSize({ width: 360, height: 640 });
  for (const hash of EVERY_SCREEN) {
    await open(page, url, hash);
    await enlarge(page, TWICE);
    const taken = await page.evaluate(() =>
      [...document.querySelectorAll('[data-in-reach="true"]')]
        .map((bar) => bar.getBoundingClientRect().height)
        .reduce((sum, height) => sum + height, 0),
    );
    expect(taken, hash).toBeLessThanOrEqual(214);
  }
  await close();
});

test('nothing that is pressed takes the focus away with it, on any screen', async () => {
  const { page, url, close } = await openPhone({ language: 'zh' });
  await beginAnew(page);
  const lost: string[] = [];
  // The frame's controls, and what stands alike on several screens, are pressed once.
  const pressed = new Set<string>();
  for (const hash of EVERY_SCREEN) {
    await open(page, url, hash);
    for (let n = 0; n < (await controls(page).count()); n += 1) {
      const control = controls(page).nth(n);
      const what = await control.evaluate(describe);
      if (pressed.has(what)) continue;
      pressed.add(what);
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

/** A control, without what is made up for each drawing. */
function describe(control: Element): string {
  return control.outerHTML.replace(/ (id|for|name|aria-\w+)="_r[^"]*"/g, '').slice(0, 300);
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
function controls(page: Page) {
  return page.locator(
    'button:visible, summary:visible, input[type="checkbox"]:visible:enabled, input[type="radio"]:visible',
  );
}

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
    const seen = new Set<string>();
    for (let presses = 0; presses < 150; presses += 1) {
      await page.keyboard.press(key);
      const place = await page.evaluate(stop);
      if (place === '' || seen.has(place)) break;
      seen.add(place);
      const what = await page.evaluate(isHidden);
      if (what) hidden.push(`${key}: ${what}`);
    }
    expect(seen.size).toBeGreaterThan(1);
  }
  return hidden;
}

/** Which element has the focus: its place among all; nothing at the end of the page. */
function stop(): string {
  const { activeElement } = document;
  if (!activeElement || activeElement === document.body) return '';
  return String([...document.querySelectorAll('*')].indexOf(activeElement));
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
 * Describes the focused element when less than half of its height, or of a window, is in sight beside what
 * noteBars() noted.
 */
function isHidden(): string {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return 'nothing has the focus';
  const { left, right, top, bottom } = focused.getBoundingClientRect();
  const bars = [...document.querySelectorAll('[data-held]')]
    .filter((element) => !element.contains(focused))
    .map((bar) => bar.getBoundingClientRect())
    .filter((bar) => bar.left < right && bar.right > left);
  // What stands at the end of the page, not yet stuck, is no bar.
  const line = Math.min(
    window.innerHeight,
    ...bars.filter((bar) => bar.top > top && bar.top < window.innerHeight).map((bar) => bar.top),
  );
  const inSight = Math.min(bottom, line) - Math.max(top, 0);
  // Browsers scroll to the line of a long text that the cursor stands in.
  const most = focused instanceof HTMLTextAreaElement ? 44 : line * 0.5;
  const wanted = Math.min(bottom - top, most);
  return inSight >= wanted - 1
    ? ''
    : `${Math.round(inSight)} px of ${focused.outerHTML.slice(0, 140)}`;
}

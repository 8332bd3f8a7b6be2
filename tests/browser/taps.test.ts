import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import type { Card, TaskState } from '../../src/domain/card/card.ts';
import { openPhone } from '../support/browser.ts';
import { cardOf, LOCAL_SIM, savedText, type GivenAnswers } from '../support/people.ts';
import { open } from '../support/walk.ts';

const { leavingOn: _, ...UNDECIDED } = LOCAL_SIM;
const CLOSED = { 'account-wechat': 'open' } as const satisfies Record<string, TaskState>;

type Double = (page: Page, button: Locator) => Promise<void>;

/** How two taps on one spot may come. */
const DOUBLES: Record<string, Double> = {
  'two taps of a finger': async (page, button) => {
    const spot = await middleOf(button);
    await page.touchscreen.tap(spot.x, spot.y);
    await page.touchscreen.tap(spot.x, spot.y);
  },
  'a double click of a mouse': async (_page, button) => {
    await button.dblclick();
  },
  'a second tap as soon as something else is there': async (page, button) => {
    const spot = await middleOf(button);
    await button.evaluate((element) => element.setAttribute('data-tapped', ''));
    const before = await button.evaluate(meaning);
    await page.touchscreen.tap(spot.x, spot.y);
    await page.waitForFunction((text) => {
      const tapped = document.querySelector<HTMLInputElement>('[data-tapped]');
      return !tapped || `${tapped.checked} ${tapped.textContent}` !== text;
    }, before);
    await page.touchscreen.tap(spot.x, spot.y);
  },
};

/** Runs in the page. */
function meaning(element: Element): string {
  return `${(element as HTMLInputElement).checked} ${element.textContent}`;
}

describe.each(Object.entries(DOUBLES))('%s', (_name, double) => {
  test('answers no question that nobody has seen', async () => {
    const { page, close } = await at(UNDECIDED, '/question/whereabouts');
    await double(page, page.locator('button[type="submit"]'));
    await page.locator('input[name="leavingOn"]').waitFor();
    await settle(page);
    expect(page.url()).toMatch(/leavingOn$/);
    expect((await card(page)).answers['leavingOn']).toBeUndefined();
    // The button is not dead: a tap that is meant goes on.
    await page.locator('button[type="submit"]').tap();
    await page.locator('input[name="carrier"]').first().waitFor();
    expect((await card(page)).answers['leavingOn']?.value).toBe('none');
    await close();
  });

  test.each([
    ['cardType', 'whereabouts'],
    ['carrier', 'billing'],
    ['accounts', 'review'],
  ])('passes over no page after %s', async (from, to) => {
    const { page, close } = await at(LOCAL_SIM, `/question/${from}`);
    await double(page, page.locator('button[type="submit"]'));
    await page.waitForURL((url) => url.hash.endsWith(`/${to}`));
    await settle(page);
    expect(page.url().endsWith(`/${to}`)).toBe(true);
    await close();
  });

  test('opens no other task than the one that was done', async () => {
    const { page, close } = await at(LOCAL_SIM, '/task/save-contacts');
    await double(page, page.locator('[data-action="tick"]'));
    await expect
      .poll(async () => (await card(page)).tasks['save-contacts']?.status?.value.state)
      .toBe('done');
    await settle(page);
    expect(page.url()).toMatch(/save-contacts$/);
    expect((await card(page)).tasks['save-contacts']?.status?.value.state).toBe('done');
    await close();
  });

  test('ticks a box once', async () => {
    const { page, close } = await at(LOCAL_SIM, '');
    await double(page, page.locator('[data-task="decide-ending"] input'));
    await settle(page);
    expect(await page.locator('[data-task="decide-ending"] input').isChecked()).toBe(true);
    await close();
  });

  test('erases nothing that was not confirmed', async () => {
    const { page, close } = await at(LOCAL_SIM, '', '#/data');
    await double(page, page.locator('[data-action="erase-everything"]'));
    await page.locator('[data-confirm]').waitFor();
    await settle(page);
    expect(Object.keys((await card(page)).answers)).not.toEqual([]);
    expect(await page.locator('[data-confirm]').count()).toBe(1);
    await close();
  });

  test('takes no check back that it has just noted', async () => {
    const { page, close } = await at(LOCAL_SIM, '/finish');
    const row = page.locator('[data-check="number-dead"]');
    await double(page, row.getByRole('button'));
    await settle(page);
    await expect.poll(async () => (await card(page)).checks['number-dead']?.value).toBeTruthy();
    await close();
  });
});

test('one control may be tapped as fast as one likes', async () => {
  const { page, close } = await at(LOCAL_SIM, '/counter');
  const next = page.locator('[data-action="next-line"]');
  const { x, y } = await middleOf(next);
  const position = () => page.locator('[data-counter-line]').getAttribute('data-counter-line');
  const seen = new Set([await position()]);
  for (let tap = 0; tap < 3; tap += 1) {
    await page.touchscreen.tap(x, y);
    seen.add(await position());
  }
  expect(seen.size).toBe(4);
  await close();
});

test('after the phone’s way back the same spot may be tapped at once', async () => {
  const { page, close } = await at(LOCAL_SIM, '');
  const link = page.locator('[data-task="watch-charges"] a');
  const { x, y } = await middleOf(link);
  for (let visit = 0; visit < 2; visit += 1) {
    await page.touchscreen.tap(x, y);
    await page.locator('[data-action="tick"]').waitFor();
    await settle(page);
    await page.goBack();
    await link.waitFor();
  }
  await close();
});

test('Enter held down counts once', async () => {
  const { page, close } = await at(LOCAL_SIM, '/task/save-contacts');
  await page.locator('[data-action="tick"]').focus();
  // An even number: were each to count, the task would be open again.
  for (let repeats = 0; repeats < 4; repeats += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await settle(page);
  expect((await card(page)).tasks['save-contacts']?.status?.value.state).toBe('done');
  await close();
});

async function at(answers: GivenAnswers, page: string, address = `#/card/card1${page}`) {
  const phone = await openPhone({
    language: 'en',
    storage: { 'sim-exit': savedText(cardOf(answers, { tasks: CLOSED })) },
  });
  await open(phone.page, phone.url, address);
  return phone;
}

async function middleOf(button: Locator): Promise<{ x: number; y: number }> {
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  if (!box) throw new Error('The button is not to be seen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Waits until everything that a tap could set off has happened: two pictures, and nothing loading. */
async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('[data-loading="true"]'));
  await page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(0))),
      ),
  );
}

async function card(page: Page): Promise<Card> {
  await settle(page);
  const text = await page.evaluate(() => localStorage.getItem('sim-exit') ?? '');
  return (JSON.parse(text) as { state: { cards: { card1: Card } } }).state.cards.card1;
}

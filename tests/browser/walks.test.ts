import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { expectAccessible, expectNoSidewaysScroll, openPhone } from '../support/browser.ts';
import { cardOf, LOCAL_SIM, savedText, TRAVEL_ESIM, type GivenAnswers } from '../support/people.ts';
import { cardIn, storedState } from '../support/walk.ts';

/** Taps one after another, counted; what is typed is not. */
function countedTaps(page: Page): { tap: (selector: string) => Promise<void>; taps: () => number } {
  let count = 0;
  return {
    tap: async (selector) => {
      await page.locator(selector).first().tap();
      count += 1;
    },
    taps: () => count,
  };
}

test('a woman at the counter holds the Khmer card after 3 taps, with nothing but the carrier recorded', async () => {
  const { page, url, close } = await openPhone({ language: 'en' });
  await page.goto(url);
  const { tap, taps } = countedTaps(page);
  await tap('[data-action="at-counter"]');
  await tap('input[name="carrier"][value="metfone"]');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await tap('button[type="submit"]');
  await page.locator('[data-counter-line="intent"] p[lang="km"]').waitFor();
  expect(taps()).toBeLessThanOrEqual(3);
  const card = cardIn(page);
  const { state } = await storedState(page);
  const stored = state.cards[card] as unknown as { answers: object; tasks: object };
  expect(Object.keys(stored.answers)).toEqual(['carrier']);
  expect(stored.tasks).toEqual({});

  // The way back leads to the start, and from there with one card of the list to the card again.
  await page.goBack();
  await page.locator(`[data-card="${card}"]`).waitFor();
  const again = countedTaps(page);
  await again.tap('[data-action="at-counter"]');
  await again.tap(`a[data-card="${card}"]`);
  await page.locator('[data-counter-line="intent"]').waitFor();
  expect(again.taps()).toBe(2);
  await close();
});

test('from “Done, close” it is 2 taps to the camera', async () => {
  const { page, url, close } = await openPhone({
    language: 'zh',
    storage: { 'sim-exit': savedText(cardOf(LOCAL_SIM)) },
  });
  await page.goto(`${url}#/card/card1/counter`);
  const next = page.locator('[data-action="next-line"]');
  await next.waitFor();
  for (
    let line = 0;
    (await page.locator('[data-counter-line="thanks"]').count()) === 0;
    line += 1
  ) {
    expect(line).toBeLessThan(30);
    await next.tap();
  }
  await next.tap();
  await page.locator('[data-action="what-happened"]').first().waitFor();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  const { tap, taps } = countedTaps(page);
  await tap('[data-action="what-happened"][data-choice="cancelled"]');
  await page.locator('input[type="file"]').waitFor({ state: 'attached' });
  const chooser = page.waitForEvent('filechooser');
  await tap('label:has(input[type="file"])');
  await chooser;
  expect(taps()).toBe(2);
  await close();
});

test('the first man reaches his list in at most 20 taps', async () => {
  const { page, url, close } = await openPhone({ language: 'zh' });
  await page.goto(url);
  const { tap, taps } = countedTaps(page);
  const given: GivenAnswers = {
    ...LOCAL_SIM,
    leavingOn: '2026-12-04',
    accounts: ['wechat', 'aba-bank'],
  };
  await tap('[data-action="start"]');
  for (let asked = 0; asked < Object.keys(given).length; asked += 1) {
    await page.locator('button[type="submit"]').waitFor();
    const question = (/question\/(\w+)/.exec(page.url())?.[1] ?? '') as keyof GivenAnswers;
    const input = `input[name="${question}"]`;
    await page.locator(input).first().waitFor();
    if (question === 'leavingOn') await page.locator(input).fill(String(given.leavingOn));
    else
      for (const value of [given[question] ?? []].flat()) await tap(`${input}[value="${value}"]`);
    await tap('button[type="submit"]');
    await page.locator(input).first().waitFor({ state: 'detached' });
  }
  await tap('[data-action="open-checklist"]');
  await page.locator('[data-task]').first().waitFor();
  expect(taps()).toBeLessThanOrEqual(20);
  await close();
});

test('Tom is 2 taps from his task to the copied text, which names what is still open', async () => {
  const { page, context, url, close } = await openPhone({
    language: 'en',
    storage: { 'sim-exit': savedText(cardOf({ ...TRAVEL_ESIM, profileState: 'deleted' })) },
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${url}#/card/card1/task/claim-refund`);
  const { tap, taps } = countedTaps(page);
  await tap('[data-message="seller-refund"]');
  const open = page.locator('[data-open-blanks]');
  await open.waitFor();
  expect(await open.innerText()).toContain('order number');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await tap('[data-action="copy-message"]');
  expect(taps()).toBe(2);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/I request a refund.*\[why you want the money back\]/);
  await close();
});

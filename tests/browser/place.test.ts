import { afterAll, beforeAll, expect, test } from 'vitest';

import { openPhone } from '../support/browser.ts';
import { EVERY_SCREEN, STORED } from '../support/everyScreen.ts';
import { cardOf, LOCAL_SIM, savedText } from '../support/people.ts';
import { answerOne, box, open } from '../support/walk.ts';

type Phone = Awaited<ReturnType<typeof openPhone>>;
let phone: Phone;

beforeAll(async () => {
  phone = await openPhone({
    language: 'zh',
    storage: { 'sim-exit': savedText(cardOf(LOCAL_SIM)) },
  });
});

afterAll(() => phone.close());

const scrollY = (): Promise<number> => phone.page.evaluate(() => Math.round(window.scrollY));

test('a reload in the middle keeps answers, ticks and the note', async () => {
  const { page, url } = phone;
  await open(page, url, '#/card/card1');
  await box(page, 'save-contacts').check();
  await page.goto(`${url}#/card/card1/task/save-messages`);
  await page.locator('details summary').first().tap();
  await page.locator('[data-field="note"]').fill('柜台周日休息');
  await page.reload();
  await page.locator('[data-field="note"]').waitFor();
  expect(await page.locator('[data-field="note"]').inputValue()).toBe('柜台周日休息');
  expect(await page.locator('[data-field="note"]').isVisible()).toBe(true);
  await page.locator('[data-action="back"]').tap();
  await box(page, 'save-contacts').waitFor();
  expect(await box(page, 'save-contacts').isChecked()).toBe(true);
});

test('back to the list, by the phone or on screen, comes back to the same place in it', async () => {
  const { page, url } = phone;
  await open(page, url, '#/card/card1');
  for (const goBack of [() => page.goBack(), () => page.locator('[data-action="back"]').tap()]) {
    await page.locator('[data-task="watch-charges"]').scrollIntoViewIfNeeded();
    const before = await scrollY();
    expect(before).toBeGreaterThan(300);
    await page.locator('[data-task="watch-charges"] a').tap();
    await page.locator('[data-action="tick"]').waitFor();
    expect(await scrollY()).toBe(0);
    await goBack();
    await page.locator('[data-task="watch-charges"]').waitFor();
    expect(Math.abs((await scrollY()) - before)).toBeLessThan(3);
  }
});

test('back finds every screen where it was left, and on begins at the top', async () => {
  const other = await openPhone({ language: 'zh', storage: { 'sim-exit': STORED } });
  const { page, url, close } = other;
  await page.setViewportSize({ width: 360, height: 400 });
  let long = 0;
  for (const hash of EVERY_SCREEN) {
    await open(page, url, hash);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => window.scrollTo(0, 220));
    const place = await page.evaluate(() => {
      document.querySelector('h1')?.setAttribute('data-before', '');
      window.location.hash = '#/carrier/cellcard';
      return Math.round(window.scrollY);
    });
    if (place > 100) long += 1;
    await page.locator('h1:not([data-before])').waitFor();
    expect(await page.evaluate(() => window.scrollY), `on from ${hash}`).toBe(0);
    await page.evaluate(() => document.querySelector('h1')?.setAttribute('data-before', ''));
    await page.goBack();
    await page.locator('h1:not([data-before])').waitFor();
    await expect
      .poll(() => page.evaluate(() => Math.round(window.scrollY)), { message: hash })
      .toBe(place);
  }
  expect(long).toBeGreaterThan(25);
  await close();
}, 180_000);

test('a reload comes back to the same place in the list', async () => {
  const { page, url } = phone;
  await open(page, url, '#/card/card1');
  await page.locator('[data-task="watch-charges"]').scrollIntoViewIfNeeded();
  const before = await scrollY();
  await page.waitForFunction((y) => Math.abs((history.state?.scrollY ?? 0) - y) < 3, before);
  await page.reload();
  await page.locator('[data-task="watch-charges"]').waitFor();
  await page.waitForFunction((y) => Math.abs(window.scrollY - y) < 3, before, { timeout: 3000 });
});

test('back in the interview, both ways, finds the answers', async () => {
  const { page, url } = phone;
  await open(page, url, '#/card/card1/question/billing');
  await answerOne(page, 'billing', 'postpaid');
  await page.locator('input[name="ending"]').first().waitFor();
  await page.goBack();
  await page.locator('input[name="billing"]').first().waitFor();
  expect(await page.locator('input[name="billing"]:checked').inputValue()).toBe('postpaid');
  await page.locator('[data-action="back"]').tap();
  await page.locator('input[name="carrier"]').first().waitFor();
  expect(await page.locator('input[name="carrier"]:checked').inputValue()).toBe('smart');
  await page.reload();
  await page.locator('input[name="carrier"]').first().waitFor();
  expect(await page.locator('input[name="carrier"]:checked').inputValue()).toBe('smart');
});

test('an address that does not apply leads where it should, and back is not caught', async () => {
  const { page, url } = phone;
  await open(page, url, '#/about');
  await page.goto(`${url}#/card/card1/question/seller`);
  await page.waitForURL('**/#/card/card1/review');
  await page.goBack();
  await page.waitForURL('**/#/about');
  await page.goto(`${url}#/card/gone/task/save-contacts`);
  await page.locator('a[href="#/"]').last().waitFor();
  expect(await page.locator('h1').innerText()).toMatch(/\p{Script=Han}/u);
});

test('switching language in the middle keeps the place, the ticks and what is being written', async () => {
  const { page, url } = phone;
  await open(page, url, '#/card/card1/last-call/cancel-at-counter');
  await page.locator('[name="reason"]').fill('写了一半');
  await page.locator('[data-language="en"]').tap();
  await page.locator('html[lang="en"]').waitFor();
  expect(await page.locator('[name="reason"]').inputValue()).toBe('写了一半');
  expect(page.url()).toContain('#/card/card1/last-call/cancel-at-counter');
  expect(await page.title()).not.toMatch(/\p{Script=Han}/u);

  await open(page, url, '#/card/card1');
  await page.locator('[data-task="get-proof"]').scrollIntoViewIfNeeded();
  const before = await page.locator('[data-task="get-proof"]').boundingBox();
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-language="zh"]')?.click());
  await page.locator('html[lang="zh-Hans"]').waitFor();
  expect(await page.title()).toMatch(/\p{Script=Han}/u);
  expect(await box(page, 'save-contacts').isChecked()).toBe(true);
  const after = await page.locator('[data-task="get-proof"]').boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(400);
  await page.reload();
  await page.locator('html[lang="zh-Hans"]').waitFor();
});

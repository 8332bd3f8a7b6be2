import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { expectAccessible, expectNoSidewaysScroll, openPhone } from '../support/browser.ts';
import { cardOf, LOCAL_SIM, savedText } from '../support/people.ts';
import { box, open, storedState, taskIds } from '../support/walk.ts';

/*
 * People with a goal of their own, by what the screen shows. A tap is one touch.
 */

/** Back at home, alone, with an account left on the number. */
const ABROAD = {
  ...LOCAL_SIM,
  carrier: 'cellcard',
  identity: 'renewed-passport',
  whereabouts: 'abroad',
  helper: 'no',
  accounts: ['wechat'],
} as const;

const phone = (answers: Parameters<typeof cardOf>[0], language: 'zh' | 'en' = 'zh') =>
  openPhone({ language, storage: { 'sim-exit': savedText(cardOf(answers)) } });

const next = (page: Page): Promise<string | null> =>
  page.locator('[data-next]').getAttribute('data-next');

async function written(page: Page): Promise<string[]> {
  const { state } = await storedState(page);
  return Object.keys(state.cards['card1']?.tasks ?? {});
}

describe.each(['zh', 'en'] as const)('a way through (%s)', (language) => {
  test('abroad: whether it can still be cancelled is one tap from the list, with nothing written', async () => {
    const { page, url, close } = await phone(ABROAD, language);
    await open(page, url, '#/card/card1');
    const gates = await taskIds(page, '[data-gated]');
    expect(gates).toEqual(expect.arrayContaining(['cancel-from-abroad']));
    for (const id of gates) {
      await page.locator(`[data-task="${id}"] a`).first().tap();
      await page.waitForURL(new RegExp(`/task/${id}$`));
      await page.locator('[data-step]').first().waitFor();
      await expectNoSidewaysScroll(page);
      await page.locator('[data-action="back"]').tap();
      await page.locator(`[data-task="${id}"]`).waitFor();
    }
    expect(await written(page)).toEqual([]);
    expect(await page.locator('[data-progress]').getAttribute('data-progress')).toMatch(/^0\//);
    await close();
  });

  test('the closed box says what is missing, and leads there', async () => {
    const { page, url, close } = await phone(LOCAL_SIM, language);
    await open(page, url, '#/card/card1');
    const row = page.locator('[data-task="cancel-at-counter"]');
    await row.scrollIntoViewIfNeeded();
    const spot = await row.locator('input').boundingBox();
    await page.touchscreen.tap((spot?.x ?? 0) + 8, (spot?.y ?? 0) + 8);
    await row.locator('[data-open-first] a').first().waitFor();
    const critical = await taskIds(page, '[data-critical]');
    const said = await row
      .locator('[data-open-first] a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').pop()));
    expect(critical).toEqual(expect.arrayContaining(said));
    expect(said.length).toBeGreaterThan(0);
    await expectAccessible(page);
    expect(await written(page)).toEqual([]);
    await close();
  });

  test('going on all the same changes no count, no box and not what is next; its error is in sight', async () => {
    const { page, url, close } = await phone(LOCAL_SIM, language);
    await open(page, url, '#/card/card1');
    const before = await page.locator('[data-progress]').getAttribute('data-progress');
    const wasNext = await next(page);
    await open(page, url, '#/card/card1/task/cancel-at-counter');
    await page.locator('[data-action="tick"]').tap();
    await page.locator('[data-action="waive"]').tap();
    const error = page.locator('[role="alert"]', { hasText: /\S/ });
    await error.waitFor();
    const edge = await page.locator('[data-in-reach="true"]').last().boundingBox();
    await expect
      .poll(async () => {
        const place = await error.boundingBox();
        return (place?.y ?? Infinity) + (place?.height ?? 0);
      })
      .toBeLessThanOrEqual(edge?.y ?? 0);
    await page.locator('[name="reason"]').fill('-');
    await page.locator('[data-action="waive"]').tap();
    await page.waitForURL(/\/task\/cancel-at-counter$/);
    await page.locator('[data-action="back"]').tap();
    await page.locator('[data-waived]').first().waitFor();
    expect(await page.locator('[data-progress]').getAttribute('data-progress')).toBe(before);
    expect(await page.locator('[data-waived] input:checked').count()).toBe(0);
    expect(await next(page)).toBe(wasNext);
    await expectAccessible(page);
    await close();
  });

  test('after the counter: the proof, then the check with its day, and never back', async () => {
    const { page, url, close } = await phone(LOCAL_SIM, language);
    await open(page, url, '#/card/card1');
    for (const id of await taskIds(page, '[data-critical]')) {
      if (id !== 'get-proof') await box(page, id).check();
    }
    await page.locator('[data-task="cancel-at-counter"] a').tap();
    await page.locator('[data-action="tick"]').tap();
    await page.locator('[data-action="undo"]').waitFor();
    await page.locator('a[href$="/task/get-proof"]').tap();
    await page.locator('[data-action="add-proof"]').waitFor();
    // It would take back another task than the one that is shown.
    expect(await page.locator('[data-action="undo"]').count()).toBe(0);

    await page.locator('[data-action="add-proof"]').tap();
    await page.locator('[data-action="save-proof"]').tap();
    await open(page, url, '#/card/card1/finish');
    expect(await page.locator('[data-level="confirmed"][data-reached]').count()).toBe(0);
    await open(page, url, '#/card/card1/proof/new');
    await page.check('input[name="kind"][value="sms"]');
    await page.locator('input[name="reference"]').fill('A-77');
    await page.locator('[data-confirms="true"]').waitFor();
    await expectAccessible(page);
    await open(page, url, '#/card/card1');
    expect(await next(page)).toBe('call-old-number');
    expect(await page.locator('[data-next]').innerText()).toMatch(/\d/);
    await open(page, url, '#/card/card1/finish');
    expect(await page.locator('[data-level="confirmed"][data-reached]').count()).toBe(1);
    await close();
  });

  test('on its side the phone keeps its main button, on every question, the list and a task', async () => {
    const { page, url, close } = await phone(
      { ...LOCAL_SIM, accounts: ['wechat', 'telegram'] },
      language,
    );
    await page.setViewportSize({ width: 780, height: 360 });
    for (const address of [
      ...Object.keys(LOCAL_SIM).map((id) => `/question/${id}`),
      '/review',
      '',
      '/task/settle-balance',
      '/last-call/cancel-at-counter',
      '/proof/new',
    ]) {
      await open(page, url, `#/card/card1${address}`);
      const button = page.locator('[data-in-reach="true"] :is(a, button)').last();
      await button.waitFor();
      const place = await button.boundingBox();
      expect(place?.y, address).toBeGreaterThanOrEqual(0);
      expect((place?.y ?? 0) + (place?.height ?? 0), address).toBeLessThanOrEqual(360);
      const bar = await page.locator('[data-in-reach="true"]').last().boundingBox();
      expect(bar?.height, address).toBeLessThanOrEqual(120);
      await expectNoSidewaysScroll(page);
    }
    await close();
  });
});

test('what is known of the carrier, opened from the list, leads back to the same place of it', async () => {
  const { page, url, close } = await phone(LOCAL_SIM);
  await open(page, url, '#/card/card1');
  const link = page.locator('a[href="#/carrier/smart"]');
  await link.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => window.scrollY);
  expect(place).toBeGreaterThan(100);
  await link.tap();
  await page.waitForURL(/#\/carrier\/smart$/);
  await page.locator('[data-next]').waitFor({ state: 'detached' });
  const back = page.locator('[data-action="back"]');
  await back.tap();
  await page.waitForURL(/#\/card\/card1$/);
  await page.locator('[data-next]').waitFor();
  // The tap itself may have scrolled the link clear of the bar.
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(place / 2);
  // A reload loses the place of the list, not the way to it.
  await link.tap();
  await page.waitForURL(/#\/carrier\/smart$/);
  await page.locator('[data-next]').waitFor({ state: 'detached' });
  await page.reload();
  await page.locator('h1').waitFor();
  expect(await back.getAttribute('href')).toBe('#/card/card1');
  await back.tap();
  await page.locator('[data-next]').waitFor();
  await page.locator('[data-action="back"]').tap();
  await page.waitForURL(/#\/$/);
  await open(page, url, '#/carrier/smart');
  expect(await page.locator('[data-action="back"]').getAttribute('href')).toBe('#/');
  await close();
});

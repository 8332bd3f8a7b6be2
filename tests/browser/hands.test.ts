import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { openPhone } from '../support/browser.ts';
import { cardOf, LOCAL_SIM, savedText } from '../support/people.ts';
import { open, storedState } from '../support/walk.ts';

test('a question and a task by keyboard alone', async () => {
  const { page, url, close } = await openPhone({ language: 'en' });
  await page.goto(url);
  await page.locator('[data-action="start"]').waitFor();
  await tabTo(page, '[data-action="start"]');
  await page.keyboard.press('Enter');
  await page.locator('input[name="cardType"]').first().waitFor();
  expect(await isFocused(page, 'h1')).toBe(true);
  await tabTo(page, 'input[name="cardType"]');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  expect(await page.locator('input[name="cardType"]:checked').inputValue()).toBe('local-esim');
  await page.keyboard.press('Enter');
  await page.locator('input[name="whereabouts"]').first().waitFor();
  await close();
});

test('a task by keyboard alone: ticked on the list, waited for by a typed date, noted', async () => {
  const { page, url, close } = await openPhone({
    language: 'en',
    storage: { 'sim-exit': savedText(cardOf(LOCAL_SIM)) },
  });
  await open(page, url, '#/card/card1');
  await tabTo(page, '[data-task="decide-ending"] input');
  await page.keyboard.press('Space');
  expect(await page.locator('[data-task="decide-ending"] input').isChecked()).toBe(true);
  expect(await isFocused(page, '[data-task="decide-ending"] input')).toBe(true);
  await tabTo(page, '[data-task="save-contacts"] a');
  await page.keyboard.press('Enter');
  await page.locator('[data-action="tick"]').waitFor();
  expect(await isFocused(page, 'h1')).toBe(true);
  await tabTo(page, 'summary');
  await page.keyboard.press('Enter');
  await tabTo(page, '[data-field="note"]');
  await page.keyboard.type('SIM is empty');
  await tabTo(page, '[data-field="waiting-until"]');
  await page.keyboard.type('12122030');
  expect(await page.locator('[data-field="waiting-until"]').inputValue()).toBe('2030-12-12');
  await tabTo(page, '[data-action="tick"]');
  await page.keyboard.press('Enter');
  const { state } = await storedState(page);
  expect(state.cards['card1']?.tasks['save-contacts']).toMatchObject({
    status: { value: { state: 'done' } },
    note: { value: 'SIM is empty' },
  });
  await close();
});

test('a half-typed date is not gone on with, and can be taken back', async () => {
  const { page, url, close } = await openPhone({
    language: 'en',
    storage: { 'sim-exit': savedText(cardOf(LOCAL_SIM)) },
  });
  await open(page, url, '#/card/card1/question/leavingOn');
  const field = page.locator('input[name="leavingOn"]');
  await field.focus();
  await page.keyboard.type('1212');
  await page.keyboard.press('Enter');
  await page.locator('input[name="leavingOn"][aria-invalid="true"]').waitFor();
  expect(page.url()).toContain('leavingOn');
  await field.focus();
  for (let part = 0; part < 3; part += 1) {
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Shift+Tab');
  }
  await page.locator('button[type="submit"]').tap();
  await page.locator('input[name="carrier"]').first().waitFor();
  await close();
});

test('who wants no motion sees none', async () => {
  const { page, url, close } = await openPhone({
    language: 'en',
    storage: { 'sim-exit': savedText(cardOf(LOCAL_SIM)) },
  });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, url, '#/card/card1');
  await page.locator('[data-task] input:enabled').first().check();
  await page.locator('[data-action="undo"]').waitFor();
  const moving = await page.evaluate(
    () =>
      document
        .getAnimations()
        .filter((motion) => Number(motion.effect?.getComputedTiming().duration) > 1).length,
  );
  expect(moving).toBe(0);
  // What repeats for ever would flicker however short it is.
  await page.evaluate(() => {
    document.querySelector('[data-loading]')?.setAttribute('data-loading', 'true');
  });
  const repeats = await page.evaluate(() =>
    document.getAnimations().map(({ effect }) => effect?.getComputedTiming().iterations),
  );
  expect(repeats.filter((times) => times !== 1)).toEqual([]);
  await close();
});

test('what is chosen and what is done is told apart where the person’s own colours hold', async () => {
  const { page, url, close } = await openPhone({
    language: 'en',
    storage: { 'sim-exit': savedText(cardOf(LOCAL_SIM, { tasks: { 'decide-ending': 'done' } })) },
  });
  await page.emulateMedia({ forcedColors: 'active' });
  for (const [hash, pressed] of [
    ['#/card/card1', 'data-language'],
    ['#/card/card1/message/new-number', 'data-sent-in'],
    ['#/card/card1/counter', 'data-reply'],
    ['#/card/card1/task/account-wechat', 'data-mark'],
  ] as const) {
    await open(page, url, hash);
    const buttons = page.locator(`[${pressed}]`);
    await buttons.first().waitFor();
    if (pressed === 'data-reply' || pressed === 'data-mark') await buttons.first().tap();
    const looks = await buttons.evaluateAll((all) =>
      all.map((button) => {
        const { borderTopWidth, textDecorationLine } = getComputedStyle(button);
        return `${button.getAttribute('aria-pressed')} ${borderTopWidth} ${textDecorationLine}`;
      }),
    );
    const chosen = looks.filter((look) => look.startsWith('true'));
    expect(chosen, hash).toHaveLength(1);
    for (const look of looks.filter((each) => each.startsWith('false'))) {
      expect(look.replace('false', ''), hash).not.toBe(chosen[0]?.replace('true', ''));
    }
  }
  await open(page, url, '#/card/card1');
  const bar = page.locator('progress').first();
  expect(await bar.evaluate((each) => getComputedStyle(each).borderTopStyle)).toBe('solid');
  await close();
});

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await isFocused(page, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not lead to ${selector}.`);
}

function isFocused(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
}

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Card } from '../../src/domain/card/card.ts';
import { openPhone } from '../support/browser.ts';
import { LOCAL_SIM, cardOf, savedText } from '../support/people.ts';

const HERE = cardOf(LOCAL_SIM, { id: 'mine', nickname: 'Mine' });
const later = <T>(value: T) => ({ value, at: HERE.createdAt + 60_000 });
const IN_FILE: Card = {
  ...HERE,
  nickname: later('From the file'),
  tasks: { 'tell-people': { status: later({ state: 'done' }), note: later('their note') } },
  proofs: { p: later({ kind: 'paper' }) },
};

const stored = (page: Page): Promise<Card> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('sim-exit')!).state.cards.mine);

test('taking a backup back holds in another tab, and leaves what that tab did meanwhile', async () => {
  const { page, context, url, close } = await openPhone({
    language: 'en',
    storage: { 'sim-exit': savedText(HERE) },
  });
  await page.goto(`${url}#/data`);
  const other = await context.newPage();
  await other.goto(`${url}#/card/mine`);
  await other.locator('[data-task="save-contacts"]').waitFor();

  await page.locator('input[type="file"][name="backup"]').setInputFiles({
    name: 'backup.json',
    mimeType: 'application/json',
    buffer: Buffer.from(savedText(IN_FILE)),
  });
  await page.locator('[data-action="merge"]').tap();
  await page.locator('[data-action="undo"]').waitFor();
  await other.locator('[data-task="tell-people"] input:checked').waitFor();
  await other.locator('[data-task="save-contacts"] input').tap();
  await expect.poll(async () => (await stored(page)).tasks['save-contacts']?.status).toBeDefined();

  await page.locator('[data-action="undo"]').tap();
  await expect.poll(async () => (await stored(page)).nickname.value).toBe('Mine');
  await other.locator('[data-task="tell-people"] input:not(:checked)').waitFor();
  // Whichever tab writes next, the undone values stay away.
  await other.locator('[data-task="note-card-details"] input').tap();
  await expect
    .poll(async () => (await stored(page)).tasks['note-card-details']?.status)
    .toBeDefined();
  for (const tab of [page, other]) {
    await tab.goto('about:blank');
    await tab.goto(`${url}#/card/mine`);
    await tab.locator('[data-task="save-contacts"] input:checked').waitFor();
  }
  const card = await stored(page);
  expect(card.nickname.value).toBe('Mine');
  expect(card.tasks['tell-people']?.status?.value).toEqual({ state: 'open' });
  expect(card.tasks['tell-people']?.note?.value).toBe('');
  expect(card.proofs['p']?.value).toBeNull();
  await close();
});

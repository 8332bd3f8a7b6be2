import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { newCard, type Card } from '../../src/domain/card.ts';
import { expectAccessible, expectNoSidewaysScroll, openPhone } from '../support/browser.ts';
import { typicalCard } from '../support/resumeCards.ts';

const KEY = 'sim-exit';
const card: Card = { ...typicalCard(), nickname: { value: 'Sokha’s card', at: 1_795_000_000_000 } };

type Phone = Awaited<ReturnType<typeof openPhone>>;
const phones: Phone[] = [];
let from: Phone;
let link = '';

beforeAll(async () => {
  from = await phoneWith([card], { colorScheme: 'dark' });
  link = await makeLink(from.page, from.url);
});

afterAll(async () => {
  for (const phone of phones) await phone.close();
});

async function phoneWith(cards: readonly Card[], options = {}): Promise<Phone> {
  const state = { cards: Object.fromEntries(cards.map((one) => [one.id, one])), removed: {} };
  const phone = await openPhone({
    language: 'en',
    ...(cards.length > 0 && { storage: { [KEY]: JSON.stringify({ state, version: 1 }) } }),
    ...options,
  });
  phones.push(phone);
  return phone;
}

async function makeLink(page: Page, url: string): Promise<string> {
  await page.goto(`${url}#/card/${card.id}/move`);
  await page.locator('[data-action="resume-link"]').tap();
  return page.locator('[data-resume-link]').innerText();
}

async function saved(page: Page): Promise<Record<string, Card>> {
  const text = await page.evaluate((key) => localStorage.getItem(key), KEY);
  const stored = JSON.parse(text ?? '{}') as { state?: { cards: Record<string, Card> } };
  return stored.state?.cards ?? {};
}

/** The text in the code on the screen, read by a decoder that has nothing to do with the encoder. */
async function decodeShown(page: Page): Promise<{ text: string; png: Buffer; width: number }> {
  const picture = page.locator('[data-resume-qr]');
  const png = await picture.screenshot();
  const box = await picture.boundingBox();
  const pixels = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width / 2;
    canvas.height = image.height / 2;
    const brush = canvas.getContext('2d')!;
    brush.drawImage(image, 0, 0, canvas.width, canvas.height);
    const { data, width, height } = brush.getImageData(0, 0, canvas.width, canvas.height);
    // One channel says it all in black and white.
    return { reds: Array.from(data).filter((_, index) => index % 4 === 0), width, height };
  }, png.toString('base64'));
  const data = Uint8ClampedArray.from(pixels.reds.flatMap((red) => [red, red, red, 255]));
  const found = jsQR(data, pixels.width, pixels.height);
  return { text: found?.data ?? '', png, width: box?.width ?? 0 };
}

test('a card goes to an empty phone by link, by code and by picture of the code', async () => {
  expect(link.startsWith(`${from.url}#/resume/`)).toBe(true);

  const shown = await decodeShown(from.page);
  expect(shown.text).toBe(link);
  expect(shown.width).toBeGreaterThanOrEqual(240);
  await expectNoSidewaysScroll(from.page);
  await expectAccessible(from.page);

  const empty = await phoneWith([]);
  await empty.page.goto(link);
  await empty.page.locator('[data-held]').waitFor();
  expect(await empty.page.locator('[data-held]').innerText()).toMatch(/Cellcard[\s\S]*\d+ of \d+/);
  expect(await empty.page.locator('[data-action="merge"]').count()).toBe(0);
  expect(await saved(empty.page)).toEqual({});
  await expectNoSidewaysScroll(empty.page);
  await expectAccessible(empty.page);

  await empty.page.locator('[data-language="zh"]').tap();
  await empty.page.getByText('添加为新卡').waitFor();
  expect(await empty.page.locator('main').innerText()).not.toMatch(/[a-z]{3,} [a-z]{3,}/);

  // The same by a picture of the code, from the page that reads links.
  await empty.page.goto(`${empty.url}#/resume/`);
  const png = { name: 'code.png', mimeType: 'image/png', buffer: shown.png };
  await empty.page.locator('input[name="qr-picture"]').setInputFiles(png);
  await empty.page.locator('[data-action="add-as-new"]').tap();
  await empty.page.locator('[data-task="save-contacts"]').waitFor();
  await expect.poll(async () => Object.keys(await saved(empty.page))).toEqual([card.id]);
  const added = (await saved(empty.page))[card.id]!;
  expect(added.nickname.value).toBe('');
  expect(added.tasks['save-contacts']?.status?.value).toEqual({ state: 'done' });
  expect(added.tasks['watch-charges']?.status?.value.waitingUntil).toBe('2026-12-20');

  await empty.page.locator('[data-action="undo"]').tap();
  await empty.page.goto(empty.url);
  await empty.page.locator('[data-action="start"]').waitFor();
  expect(await empty.page.locator('[data-card]').count()).toBe(0);
});

const newer = { status: { value: { state: 'open' as const }, at: 2_000_000_000_000 } };
const older = { status: { value: { state: 'open' as const }, at: 1 } };
const mine = { ...card, tasks: { 'save-contacts': newer, 'save-codes': older } };

test('a link that was cut is refused in words, nothing is touched, and the whole one still goes', async () => {
  const to = await phoneWith([newCard('aaaabbbb', 1), mine]);
  await to.page.goto(to.url);
  const before = await saved(to.page);
  await to.page.goto(link.slice(0, -10));
  await to.page.locator('[data-refused="truncated"]').waitFor();
  await expectAccessible(to.page);
  await expectNoSidewaysScroll(to.page);
  expect(await saved(to.page)).toEqual(before);

  await to.page.locator('textarea[name="resume-link"]').fill('see https://example.org');
  await to.page.locator('[data-action="read-link"]').tap();
  await to.page.getByText('There is no resume link in this').waitFor();
  await to.page.locator('textarea[name="resume-link"]').fill(`here it is: ${link} bye`);
  await to.page.locator('[data-action="read-link"]').tap();
  await to.page.locator('[data-held]').waitFor();
  expect(await saved(to.page)).toEqual(before);
});

test('merged into the card that is there: the newer tick wins, and it can be undone', async () => {
  const to = await phoneWith([newCard('aaaabbbb', 1), mine]);
  await to.page.goto(link);
  await to.page.locator('[data-held]').waitFor();
  // The very card is chosen by itself.
  expect(await to.page.locator(`input[name="merge-into"][value="${card.id}"]`).isChecked()).toBe(
    true,
  );
  await expectAccessible(to.page);
  await to.page.locator('[data-action="merge"]').tap();
  await to.page.locator('[data-task="save-codes"]').waitFor();
  const box = (task: string) => to.page.locator(`[data-task="${task}"] input[type="checkbox"]`);
  expect(await box('save-codes').isChecked()).toBe(true);
  expect(await box('save-contacts').isChecked()).toBe(false);

  await to.page.locator('[data-action="undo"]').tap();
  expect(await box('save-codes').isChecked()).toBe(false);
});

test('names travel only when ticked', async () => {
  const { page, url } = await phoneWith([card]);
  const nameless = await makeLink(page, url);
  await page.locator('input[name="with-names"]').check();
  await expect.poll(() => page.locator('[data-resume-link]').innerText()).not.toBe(nameless);
  const named = await page.locator('[data-resume-link]').innerText();
  const to = await phoneWith([]);
  await to.page.goto(named);
  expect(await to.page.locator('[data-held]').innerText()).toContain('Sokha’s card');
});

test('the browser of a chat app says once that progress stays in it', async () => {
  const waiting = { value: { state: 'open' as const, waitingUntil: '2099-12-20' as const }, at: 1 };
  const { page, url } = await phoneWith([
    { ...card, tasks: { 'watch-charges': { status: waiting } } },
  ]);
  await page.addInitScript(() => {
    const agent = `${navigator.userAgent} MicroMessenger/8.0.49`;
    Object.defineProperty(navigator, 'userAgent', { get: () => agent });
  });
  await page.goto(`${url}#/card/${card.id}`);
  const hint = page.locator('[data-hint="chat-browser"]');
  await hint.waitFor();
  await page.locator('[data-action="close-hint"]').tap();
  await page.reload();
  await page.locator('[data-task]').first().waitFor();
  expect(await hint.count()).toBe(0);

  // A task that waits offers the link as well.
  await page.goto(`${url}#/card/${card.id}/task/watch-charges`);
  await page.locator('[data-link="move-waiting"]').tap();
  await page.locator('[data-action="resume-link"]').waitFor();
});

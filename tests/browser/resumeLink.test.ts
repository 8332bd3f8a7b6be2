import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { encodeQR } from 'qr';
import { afterAll, beforeAll, expect, test } from 'vitest';

import move from '../../locales/en/move.json';
import zhMove from '../../locales/zh/move.json';
import { newCard, type Card } from '../../src/domain/card/card.ts';
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
    // The policy of the page lets no data address in.
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
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
  await empty.page.getByText(zhMove.holds.add).waitFor();
  expect(await empty.page.locator('main').innerText()).not.toMatch(/[a-z]{3,} [a-z]{3,}/);

  // The same by a picture of the code, from the page that reads links.
  await empty.page.goto(`${empty.url}#/resume/`);
  // The card of the link before is there under the same address.
  await empty.page.reload();
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
  await to.page.getByText(move.reader.noLink).waitFor();
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

test('the browser keeps no code of a link, and a pasted one can be taken back', async () => {
  const { page, url } = await phoneWith([]);
  const code = link.split('/resume/')[1]!.slice(0, 20);
  await page.goto(`${url}#/resume/`);
  await page.locator('textarea[name="resume-link"]').fill(link);
  await page.locator('[data-action="read-link"]').tap();
  await page.locator('[data-held]').waitFor();
  expect(page.url()).not.toContain(code);
  await page.goBack();
  await page.locator('textarea[name="resume-link"]').waitFor();

  await page.goto(link);
  await page.locator('[data-held]').waitFor();
  await expect.poll(() => page.url()).toBe(`${url}#/resume/`);
  await page.reload();
  await page.getByText(move.reader.wasRead).waitFor();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.goto(link);
  await page.locator('[data-held]').waitFor();
  await page.locator('[data-action="add-as-new"]').tap();
  await page.locator('[data-task]').first().waitFor();
  await page.goBack();
  await page.locator('textarea[name="resume-link"]').waitFor();
  expect(page.url()).not.toContain(code);
});

/** A picture of `width` x `height` with codes in it, drawn by the page's own encoder of pictures. */
async function pictureOf(
  page: Page,
  size: { readonly width: number; readonly height: number; readonly mirrored?: boolean },
  codes: readonly {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly px: number;
  }[],
): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const drawn = codes.map(({ text, ...place }) => ({
    ...place,
    rows: encodeQR(text, 'raw', { ecc: 'low', border: 4 }),
  }));
  const base64 = await page.evaluate(
    ([{ width, height, mirrored }, all]) => {
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width, height });
      const brush = canvas.getContext('2d')!;
      brush.fillStyle = '#fff';
      brush.fillRect(0, 0, width, height);
      if (mirrored) brush.transform(-1, 0, 0, 1, width, 0);
      brush.fillStyle = '#000';
      for (const { rows, x, y, px } of all) {
        rows.forEach((row, j) =>
          row.forEach((dark, i) => dark && brush.fillRect(x + i * px, y + j * px, px, px)),
        );
      }
      return canvas.toDataURL('image/png').split(',')[1]!;
    },
    [size, drawn] as const,
  );
  return { name: 'code.png', mimeType: 'image/png', buffer: Buffer.from(base64, 'base64') };
}

const PAYMENT = 'https://qr.alipay.com/fkx00112233445566778899';

test.each([
  ['below a payment code', { width: 720, height: 1280 }, [PAYMENT, 600]],
  ['above a payment code', { width: 720, height: 1280 }, [PAYMENT, 60]],
  ['mirrored', { width: 720, height: 1280, mirrored: true }, undefined],
  ['in a screenshot of 9000 pixels', { width: 1080, height: 9000 }, undefined],
  ['small in a photo', { width: 4000, height: 3000 }, undefined],
] as const)('our code is found in a picture: %s', async (_what, size, other) => {
  const { page, url } = await phoneWith([]);
  await page.goto(`${url}#/resume/`);
  const px = size.width > 2000 ? 7 : 6;
  const ours = { text: link, x: 120, y: size.height > 2000 ? size.height * 0.6 : 60, px };
  const codes = other
    ? [
        { ...ours, y: 660 - other[1] },
        { text: other[0], x: 160, y: other[1], px: 8 },
      ]
    : [ours];
  const picture = await pictureOf(page, size, codes);
  await page.locator('input[name="qr-picture"]').setInputFiles(picture);
  await page.locator('[data-held]').waitFor();
});

test('the browser’s own reader may find several codes, and ours is taken', async () => {
  const { page, url } = await phoneWith([]);
  await page.addInitScript(
    ([payment, ours]) => {
      class BarcodeDetector {
        static getSupportedFormats = () => Promise.resolve(['qr_code']);
        detect = () => Promise.resolve([{ rawValue: payment }, { rawValue: ours }]);
      }
      Object.assign(window, { BarcodeDetector });
    },
    [PAYMENT, link] as const,
  );
  await page.goto(`${url}#/resume/`);
  const picture = await pictureOf(page, { width: 400, height: 400 }, []);
  await page.locator('input[name="qr-picture"]').setInputFiles(picture);
  await page.locator('[data-held]').waitFor();
});

test('a picture that only an image element can open is read, and one without a code answers each time', async () => {
  const { page, url } = await phoneWith([]);
  await page.addInitScript(() => {
    window.createImageBitmap = () => Promise.reject(new DOMException('', 'InvalidStateError'));
  });
  await page.goto(`${url}#/resume/`);
  const input = page.locator('input[name="qr-picture"]');
  const blank = await pictureOf(page, { width: 400, height: 400 }, []);
  for (let time = 0; time < 2; time += 1) {
    await input.setInputFiles(blank);
    await page.getByText(move.reader.pictureNone).waitFor();
    expect(await input.evaluate((field: HTMLInputElement) => field.files?.length)).toBe(0);
  }
  const picture = await pictureOf(page, { width: 720, height: 720 }, [
    { text: link, x: 60, y: 60, px: 8 },
  ]);
  await input.setInputFiles(picture);
  await page.locator('[data-held]').waitFor();
});

test('where the clipboard is refused, the older way still puts the text there', async () => {
  const { page, context, url } = await phoneWith([card]);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${url}#/card/${card.id}/move`);
  await page.locator('[data-action="resume-link"]').tap();
  await page.locator('[data-resume-link]').waitFor();
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await page.locator('[data-action="copy-link"]').tap();
  await page.getByText('Copied', { exact: true }).waitFor();
  const shown = await page.locator('[data-resume-link]').innerText();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
});

test('a code with very many names is said to be too fine, a typical one is not', async () => {
  // Letters far apart from each other: what repeats itself is packed small.
  const nameOf = (n: number): string =>
    String.fromCodePoint(
      ...Array.from({ length: 24 }, (_, k) => 0x4e00 + ((n * 613 + k * 977) % 20_000)),
    );
  const named = Object.fromEntries(
    Array.from({ length: 20 }, (_, n) => [
      `other-${n + 1}`,
      { value: nameOf(n), at: 1_795_000_000_000 },
    ]),
  );
  const many: Card = { ...card, otherAccounts: named };
  const { page, url } = await phoneWith([many]);
  await page.goto(`${url}#/card/${card.id}/move`);
  await page.locator('[data-action="resume-link"]').tap();
  await page.locator('[data-resume-qr]').waitFor();
  expect(await page.getByText(move.tooFine).count()).toBe(0);
  await page.locator('input[name="with-names"]').check();
  await page.getByText(move.tooFine).waitFor();
  await expectAccessible(page);
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

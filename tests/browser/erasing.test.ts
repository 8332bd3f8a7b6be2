import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPhone } from '../support/browser.ts';
import { photoFile, takePhoto } from '../support/photos.ts';
import { LOCAL_SIM, cardOf, savedText } from '../support/people.ts';

const STORAGE = { 'sim-exit': savedText(cardOf(LOCAL_SIM, { id: 'mine' })) };
// Erasing waits for what is under way, and a busy machine takes its time.
const PATIENCE = { timeout: 60_000 };

/** A proof with six photos on their way, the first of which is kept. */
async function addPhotos(page: Page, url: string): Promise<void> {
  await page.goto(`${url}#/card/mine/proof/new`);
  await page.locator('input[name="kind"]').first().waitFor();
  const photo = await takePhoto(page, 4000, 3000);
  const six = Array.from({ length: 6 }, (_, index) => photoFile(`IMG_${index}.jpg`, photo));
  await page.setInputFiles('input[name="photo"]', six);
  await page.locator('[data-photo] img').first().waitFor(PATIENCE);
  await page.locator('progress').waitFor();
}

async function erase(page: Page): Promise<void> {
  const button = page.locator('[data-action="erase-everything"]');
  await button.tap();
  await page.locator('[data-action="backup-first"]').waitFor();
  await button.tap();
}

/** Whatever is left of the app in this browser; looking makes nothing. */
const traces = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
  ]);

/** Asks until nothing is left, and goes on asking for as long as the other five photos would take. */
async function expectNothingLeft(page: Page, photosEnd: Promise<unknown>): Promise<void> {
  await expect.poll(() => traces(page), PATIENCE).toEqual([]);
  await photosEnd;
  await expect.poll(() => traces(page), PATIENCE).toEqual([]);
}

/** Settles when the page has read the last picture that it is going to read. */
async function watchDecoding(page: Page): Promise<() => Promise<unknown>> {
  await page.addInitScript(() => {
    const seen = { begun: 0, ended: 0 };
    Object.assign(window, { decoding: seen });
    const decode = window.createImageBitmap.bind(window);
    window.createImageBitmap = (async (...image: Parameters<typeof decode>) => {
      seen.begun += 1;
      return decode(...image).finally(() => (seen.ended += 1));
    }) as typeof decode;
  });
  const counts = () =>
    page.evaluate(
      () => (window as unknown as { decoding: { begun: number; ended: number } }).decoding,
    );
  return async () => {
    await expect
      .poll(async () => (await counts()).begun - (await counts()).ended, PATIENCE)
      .toBe(0);
    return (await counts()).begun;
  };
}

test('erased while photos are being added: nothing is left, and none is written any more', async () => {
  const { page, url, close } = await openPhone({ language: 'en', storage: STORAGE });
  const decoded = await watchDecoding(page);
  await addPhotos(page, url);
  await page.evaluate(() => (location.hash = '#/data'));
  await erase(page);
  await page.locator('[data-erased="true"]').waitFor(PATIENCE);
  expect(await page.locator('[data-left]').count()).toBe(0);
  await expectNothingLeft(page, decoded());
  await close();
});

test('erased in another tab while photos are being added: nothing is left there either', async () => {
  const { page, context, url, close } = await openPhone({ language: 'en', storage: STORAGE });
  const other = await context.newPage();
  await other.goto(`${url}#/data`);
  await other.locator('[data-action="erase-everything"]').waitFor();
  const decoded = await watchDecoding(page);
  await addPhotos(page, url);
  await erase(other);
  await other.locator('[data-erased="true"]').waitFor(PATIENCE);
  await expectNothingLeft(other, decoded());
  await page.locator('[data-action="start"]').waitFor();
  await close();
});

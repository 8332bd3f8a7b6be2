import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';

import { expectAccessible, expectNoSidewaysScroll, openPhone } from '../support/browser.ts';
import { HEIC, photoFile, storedPictures, takePhoto, withPlaceAndTurn } from '../support/photos.ts';

const ANSWERS = {
  cardType: 'local-sim',
  carrier: 'smart',
  billing: 'prepaid',
  simState: 'in-hand',
  registeredTo: 'me',
  identity: 'same-passport',
  whereabouts: 'in-cambodia',
  leavingOn: 'none',
  accounts: ['wechat'],
};

/** What is stored of one card that was only answered for. */
const STORAGE = { 'sim-exit': stored(ANSWERS) };

function stored(answers: Readonly<Record<string, unknown>>): string {
  const stamped = <T>(value: T) => ({ value, at: 1_790_000_000_000 });
  const card = {
    id: 'mine',
    createdAt: 1_790_000_000_000,
    nickname: stamped(''),
    archived: stamped(false),
    answers: Object.fromEntries(Object.entries(answers).map(([id, a]) => [id, stamped(a)])),
  };
  return JSON.stringify({ version: 1, state: { cards: { mine: card }, removed: {} } });
}

type Phone = Awaited<ReturnType<typeof openPhone>>;

const photosShown = (page: Page) => page.locator('[data-photo] img');

/** Opens a page of the card, loaded anew. */
async function go(page: Page, url: string, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${url}#/card/mine${address}`);
  await page.locator('h1').waitFor();
}

/** Waits until so many photos are kept and drawn. */
async function expectPhotos(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const images = [...document.querySelectorAll<HTMLImageElement>('[data-photo] img')];
      return (
        document.querySelectorAll('[data-photo]').length === wanted && images.length === wanted
      );
    },
    count,
    { timeout: 60_000 },
  );
}

describe('a proof with photos', () => {
  let phone: Phone;
  let page: Page;
  let photo: Buffer;

  beforeAll(async () => {
    phone = await openPhone({ language: 'zh', storage: STORAGE });
    page = phone.page;
    await go(page, phone.url, '/proofs');
    photo = await takePhoto(page, 4000, 3000);
  });

  afterAll(() => phone.close());

  test('is recorded with the first thing filled in, under an address of its own', async () => {
    await expectAccessible(page);
    await page.locator('[data-action="add-proof"]').tap();
    await page.locator('input[name="kind"]').first().waitFor();
    expect(page.url()).toMatch(/proof\/new$/);
    await page.locator('input[name="place"]').pressSequentially('万谷湖');
    expect(page.url()).not.toMatch(/new$/);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe(
      'place',
    );
    await page.check('input[name="kind"][value="sms"]');
    await page.reload();
    expect(await page.locator('input[name="place"]').inputValue()).toBe('万谷湖');
    expect(await page.locator('input[name="kind"][value="sms"]').isChecked()).toBe(true);
    await expectNoSidewaysScroll(page);
  });

  test('keeps photos small, upright, and without the place they were taken', async () => {
    const taken = withPlaceAndTurn(photo);
    expect(taken.includes('Exif')).toBe(true);
    await page.setInputFiles('input[name="photo"]', [photoFile('turned.jpg', taken)]);
    await expectPhotos(page, 1);
    const [picture] = await storedPictures(page);
    expect(picture).toMatchObject({ width: 1500, height: 2000, hasExif: false });
    expect(picture?.bytes).toBeLessThan(photo.length);
    // Left of the file was red: turned a quarter to the right it is on top.
    expect(picture?.top[0]).toBeGreaterThan(150);
    expect(picture?.bottom[2]).toBeGreaterThan(150);
  });

  test('a small picture is not made larger; what is no picture is refused by name', async () => {
    const small = await takePhoto(page, 300, 200);
    await page.setInputFiles('input[name="photo"]', [
      photoFile('small.jpg', small),
      photoFile('IMG_0001.HEIC', HEIC),
      photoFile('text.jpg', Buffer.from('no picture')),
    ]);
    await expectPhotos(page, 2);
    expect((await storedPictures(page)).map(({ width }) => width).sort()).toEqual([1500, 300]);
    const refused = page.locator('[data-refused]');
    await refused.waitFor();
    expect(await refused.getAttribute('data-refused')).toBe('heic unreadable');
    expect(await refused.innerText()).toContain('IMG_0001.HEIC');
    expect(await refused.innerText()).toContain('text.jpg');
    await expectAccessible(page);
  });

  test('survives a reload, and is shown full-screen by keyboard', async () => {
    await page.reload();
    await expectPhotos(page, 2);
    const first = page.locator('[data-photo] button').first();
    await first.focus();
    await page.keyboard.press('Enter');
    const viewer = page.locator('[data-viewer]');
    await viewer.locator('img').waitFor();
    const box = await viewer.boundingBox();
    expect(box).toMatchObject({ x: 0, y: 0, width: 360, height: 780 });
    await expectAccessible(page);
    const before = await viewer.locator('img').getAttribute('src');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction((src) => {
      const shown = document.querySelector('[data-viewer] img')?.getAttribute('src');
      return shown !== undefined && shown !== src;
    }, before);
    await page.keyboard.press('Escape');
    await viewer.waitFor({ state: 'detached' });
    expect(await first.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test('a photo is deleted and brought back', async () => {
    await page.locator('[data-photo] button').first().tap();
    await page.locator('[data-action="delete-photo"]').tap();
    await expectPhotos(page, 1);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('photo-title');
    await page.locator('[data-action="undo"]').tap();
    await expectPhotos(page, 2);
    await page.reload();
    await expectPhotos(page, 2);
  });

  test('is deleted and brought back with its photos', async () => {
    await page.locator('[data-action="delete-proof"]').tap();
    await page.locator('input[name="place"]').waitFor({ state: 'detached' });
    await page.locator('[data-action="undo"]').tap();
    await expectPhotos(page, 2);
    await page.locator('[data-action="save-proof"]').tap();
    await page.locator('[data-proof]').waitFor();
    expect(await page.locator('[data-proof]').count()).toBe(1);
  });

  test('ten photos of 12 megapixels do not freeze the page', async () => {
    await go(page, phone.url, '/proof/new');
    const ten = Array.from({ length: 10 }, (_, index) => photoFile(`IMG_${index}.jpg`, photo));
    await page.evaluate(() => {
      const frames = { count: 0, longest: 0 };
      Object.assign(window, { frames_seen: frames });
      let last = performance.now();
      const next = (now: number): void => {
        frames.count += 1;
        frames.longest = Math.max(frames.longest, now - last);
        last = now;
        requestAnimationFrame(next);
      };
      requestAnimationFrame(next);
    });
    await page.setInputFiles('input[name="photo"]', ten);
    // While they are worked on the page takes what is typed.
    await page.locator('progress').waitFor();
    await page.locator('input[name="clerk"]').fill('Sok');
    await expectPhotos(page, 10);
    const { count, longest } = await page.evaluate(
      () => (window as unknown as { frames_seen: { count: number; longest: number } }).frames_seen,
    );
    expect(count).toBeGreaterThan(30);
    // Two processors shared with other tests: a page that freezes stands still for seconds.
    expect(longest).toBeLessThan(3000);
    expect(await page.locator('input[name="clerk"]').inputValue()).toBe('Sok');
    const sizes = await storedPictures(page);
    expect(sizes).toHaveLength(12);
    expect(Math.max(...sizes.map(({ width, height }) => Math.max(width, height)))).toBe(2000);
    const saved = await page.evaluate(() => localStorage.getItem('sim-exit') ?? '');
    expect(saved.length).toBeLessThan(20_000);
  });

  test('shows on the first screen and on how far the card is', async () => {
    await go(page, phone.url, '/finish');
    expect(await page.locator('[data-level]').count()).toBe(3);
    expect(await page.locator('[data-level="confirmed"]').getAttribute('data-reached')).toBe('');
    expect(await page.locator('[data-level="did"]').getAttribute('data-reached')).toBeNull();
    for (const row of await page.locator('[data-action="checked-today"]').all()) {
      expect(await row.isVisible()).toBe(true);
    }
    expect(await page.locator('[data-check]').count()).toBe(3);
    while (await page.locator('[data-action="checked-today"]').count()) {
      await page.locator('[data-action="checked-today"]').first().tap();
    }
    expect(await page.locator('[data-level="checked"]').getAttribute('data-reached')).toBe('');
    expect(await page.locator('main').innerText()).not.toMatch(/办完|完成/);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.goto(`${phone.url}#/`);
    await page.locator('[data-has-proof="true"]').waitFor();
  });
});

describe('a browser that does not keep photos', () => {
  test.each([
    ['throws', 'blocked'],
    ['is-full', 'full'],
  ])('and %s says so at once, and loses nothing', async (how, why) => {
    const phone = await openPhone({ language: 'en', storage: STORAGE });
    const { page, url, context } = phone;
    await context.addInitScript((kind) => {
      if (kind === 'throws') {
        Object.defineProperty(window, 'indexedDB', {
          get: () => {
            throw new DOMException('not here', 'SecurityError');
          },
        });
      } else {
        const keep = IDBObjectStore.prototype.put;
        let room = 1;
        IDBObjectStore.prototype.put = function put(...row) {
          if (room === 0) throw new DOMException('full', 'QuotaExceededError');
          room -= 1;
          return keep.apply(this, row);
        };
      }
    }, how);
    await go(page, url, '/proof/new');
    const photo = await takePhoto(page, 400, 300);
    const names = ['one.jpg', 'two.jpg', 'three.jpg'];
    await page.setInputFiles(
      'input[name="photo"]',
      names.map((name) => photoFile(name, photo)),
    );
    const refused = page.locator(`[role="alert"] [data-refused="${why}"]`);
    await refused.waitFor();
    expect(await refused.innerText()).toContain('three.jpg');
    const kept = how === 'throws' ? 0 : 1;
    await expectPhotos(page, kept);
    await page.locator('input[name="reference"]').fill('A-77');
    await page.locator('[data-action="save-proof"]').tap();
    await page.locator('[data-proof]').tap();
    expect(await page.locator('input[name="reference"]').inputValue()).toBe('A-77');
    await expectPhotos(page, kept);
    expect(await photosShown(page).count()).toBe(kept);
    await phone.close();
  });
});

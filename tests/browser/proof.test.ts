import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';

import { expectAccessible, expectNoSidewaysScroll, openPhone } from '../support/browser.ts';
import { drawLongPicture, readLongPictures } from '../support/longPictures.ts';
import { HEIC, photoFile, storedPictures, takePhoto, withPlaceAndTurn } from '../support/photos.ts';

const ANSWERS = {
  cardType: 'local-sim',
  carrier: 'smart',
  billing: 'prepaid',
  ending: 'cancel',
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
    expect(picture?.hasExif).toBe(false);
    // Three to four, at 4.2 megapixels.
    expect(Math.abs((picture?.width ?? 0) - 1775)).toBeLessThan(3);
    expect(Math.abs((picture?.height ?? 0) - 2366)).toBeLessThan(3);
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
    expect((await storedPictures(page)).map(({ width }) => width)).toContain(300);
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

  test('the last photo keeps the focus and the keys', async () => {
    await page.locator('[data-photo] button').first().tap();
    const viewer = page.locator('[data-viewer]');
    await viewer.locator('img').waitFor();
    const first = await viewer.locator('img').getAttribute('src');
    const next = viewer.locator('button').last();
    await next.focus();
    while ((await next.getAttribute('aria-disabled')) !== 'true')
      await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await next.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowLeft');
    await viewer.locator(`img:not([src="${first}"])`).or(viewer.locator('img')).waitFor();
    expect(await next.getAttribute('aria-disabled')).toBe('false');
    await page.keyboard.press('Escape');
    await viewer.waitFor({ state: 'detached' });
  });

  test('back closes the photo and stays on the proof, after a reload too', async () => {
    const address = page.url();
    const opener = page.locator('[data-photo] button').first();
    const viewer = page.locator('[data-viewer]');
    const entries = await page.evaluate(() => history.length);

    await opener.tap();
    await viewer.locator('img').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.goBack();
    await viewer.waitFor({ state: 'detached' });
    expect(page.url()).toBe(address);
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);

    await opener.tap();
    await viewer.locator('img').waitFor();
    await page.reload();
    await viewer.locator('img').waitFor();
    await page.goBack();
    await viewer.waitFor({ state: 'detached' });
    expect(page.url()).toBe(address);

    // Closed by its own button it leaves nothing behind that back would have to step over.
    await opener.tap();
    await viewer.locator('[data-action="close-photo"]').tap();
    await viewer.waitFor({ state: 'detached' });
    await page.waitForFunction(() => history.state?.layer === undefined);
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await expectPhotos(page, 2);
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
    expect(Math.max(...sizes.map(({ width, height }) => width * height))).toBeLessThan(4_250_000);
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
    expect(await page.locator('main').innerText()).not.toMatch(/办完了/);
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

describe('a long picture', () => {
  test.each([
    [1080, 12_000],
    [1440, 20_000],
    [9000, 1200],
  ])('of %i x %i stays readable, in parts that follow each other', async (width, height) => {
    const phone = await openPhone({ language: 'en', storage: STORAGE });
    const { page, url } = phone;
    await go(page, url, '/proof/new');
    const { png, lines } = await drawLongPicture(page, width, height);
    await page.setInputFiles('input[name="photo"]', [photoFile('long.png', png)]);
    const told = page.locator('[data-in-parts]');
    await told.waitFor();
    const count = Number(await told.getAttribute('data-in-parts'));
    await expectPhotos(page, count);
    expect(await told.innerText()).toContain('long.png');
    const parts = await readLongPictures(page);
    expect(parts).toHaveLength(count);
    const found: number[] = [];
    for (const part of parts) {
      expect(Math.min(part.width, part.height)).toBe(Math.min(width, height));
      expect(part.width * part.height).toBeLessThan(5_000_000);
      // In each part the lines go on where they were, or a little before.
      expect(part.lines[0]).toBeLessThanOrEqual(found.length);
      for (const line of part.lines) if (line === found.length) found.push(line);
    }
    expect(found).toHaveLength(lines);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    // A part fills the screen of a phone, or nearly.
    await page.locator('[data-photo] button').first().tap();
    const image = page.locator('[data-viewer] img');
    await image.waitFor();
    expect((await image.boundingBox())?.width).toBeGreaterThan(340);
    await phone.close();
  });

  test('that was kept small by an earlier version is read over the full width, by scrolling', async () => {
    const photo = { proof: 'p', width: 450, height: 2000, bytes: 9 };
    const saved = JSON.parse(STORAGE['sim-exit']);
    Object.assign(saved.state.cards.mine, {
      proofs: { p: { value: { kind: 'chat' }, at: 5 } },
      photos: { old: { value: photo, at: 6 } },
    });
    const phone = await openPhone({
      language: 'zh',
      storage: { 'sim-exit': JSON.stringify(saved) },
    });
    const { page, url } = phone;
    await go(page, url, '/proofs');
    const { png } = await drawLongPicture(page, 450, 2000);
    await page.evaluate(
      (letters) =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open('sim-exit-photos');
          request.onupgradeneeded = () => request.result.createObjectStore('photos');
          request.onsuccess = () => {
            const write = request.result.transaction('photos', 'readwrite');
            const bytes = Uint8Array.from(atob(letters), (sign) => sign.charCodeAt(0)).buffer;
            write.objectStore('photos').put({ type: 'image/png', bytes }, 'old');
            write.oncomplete = () => {
              request.result.close();
              resolve();
            };
          };
        }),
      png.toString('base64'),
    );
    await go(page, url, '/proof/p');
    await page.locator('[data-photo] button').tap();
    const frame = page.locator('[data-viewer] [data-shape="tall"]');
    await frame.locator('img').waitFor();
    expect((await frame.locator('img').boundingBox())?.width).toBe(360);
    expect(await frame.evaluate((box) => box.scrollHeight > box.clientHeight)).toBe(true);
    await frame.focus();
    await page.keyboard.press('End');
    await page.waitForFunction(
      () => (document.querySelector('[data-viewer] [data-shape]')?.scrollTop ?? 0) > 100,
    );
    await expectAccessible(page);
    await phone.close();
  });
});

test('half a picture is told, and kept where it can be shown; a whole one with more behind it is not', async () => {
  const phone = await openPhone({ language: 'zh', storage: STORAGE });
  const { page, url } = phone;
  await go(page, url, '/proof/new');
  const jpeg = await takePhoto(page, 1200, 900);
  const { png } = await drawLongPicture(page, 1080, 2300);
  await page.setInputFiles('input[name="photo"]', [
    photoFile('moving.jpg', Buffer.concat([jpeg, Buffer.alloc(200_000, 7)])),
    photoFile('half.jpg', jpeg.subarray(0, Math.floor(jpeg.length * 0.4))),
  ]);
  await expectPhotos(page, 2);
  const told = page.locator('[data-cut-off]');
  expect(await told.getAttribute('data-cut-off')).toBe('1');
  expect(await told.innerText()).toContain('half.jpg');
  expect(await told.innerText()).not.toContain('moving.jpg');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await told.locator('button').tap();
  await told.waitFor({ state: 'detached' });
  // Of a PNG some browsers show what is there and some do not: it is said either way.
  await page.setInputFiles('input[name="photo"]', [
    photoFile('half.png', png.subarray(0, Math.floor(png.length * 0.6))),
  ]);
  await page.locator('[data-cut-off], [data-refused="cut-off"]').waitFor();
  await phone.close();
});

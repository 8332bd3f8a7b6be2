import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { aCard } from '../support/savedCard.ts';
import { expectAccessible, expectNoSidewaysScroll, openPhone } from '../support/browser.ts';

const STATE = {
  cards: { one: aCard('one', ['photo-1']), two: aCard('two') },
  removed: {},
};
const STORAGE = { 'sim-exit': JSON.stringify({ state: STATE, version: 1 }) };
const PHOTO = [0xff, 0xd8, 0xff, 0xe0, ...Array.from({ length: 5000 }, (_, i) => (i * 7) & 255)];

/** What the photo store keeps, written and read past it. */
async function keepPhoto(page: Page, id: string, bytes: readonly number[]): Promise<void> {
  await page.evaluate(
    ([id, bytes]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('sim-exit-photos');
        request.onupgradeneeded = () => request.result.createObjectStore('photos');
        request.addEventListener('error', () => reject(request.error));
        request.onsuccess = () => {
          const db = request.result;
          const write = db.transaction('photos', 'readwrite');
          const photo = { type: 'image/jpeg', bytes: new Uint8Array(bytes).buffer };
          write.objectStore('photos').put(photo, id);
          write.oncomplete = () => resolve(db.close());
        };
      }),
    [id, bytes] as const,
  );
}

async function readPhoto(page: Page, id: string): Promise<number[]> {
  return page.evaluate(
    (id) =>
      new Promise<number[]>((resolve, reject) => {
        const request = indexedDB.open('sim-exit-photos');
        request.addEventListener('error', () => reject(request.error));
        request.onsuccess = () => {
          const db = request.result;
          const read = db.transaction('photos').objectStore('photos').get(id);
          read.onsuccess = () => {
            db.close();
            resolve([...new Uint8Array(read.result.bytes as ArrayBuffer)]);
          };
        };
      }),
    id,
  );
}

const savedState = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('sim-exit') ?? 'null')?.state);

test('a backup is saved, everything erased without a trace, and restored with its photos', async () => {
  const { page, context, url, close } = await openPhone({ language: 'zh', storage: STORAGE });
  await page.goto(`${url}#/data`);
  await page.locator('[data-action="backup"]').waitFor();
  await keepPhoto(page, 'photo-1', PHOTO);
  await page.evaluate(async () => {
    localStorage.setItem('sim-exit:aside-1', '{broken');
    const cache = await caches.open(`sim-exit-anything-${location.origin}/`);
    await cache.put('/some-file', new Response('x'));
  });
  await page.reload();

  const download = page.waitForEvent('download');
  await page.locator('[data-action="backup"]').tap();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^sim-exit-\d{4}-\d\d-\d\d\.zip$/);
  const backup = readFileSync(await file.path());
  await page.locator('[data-backup="done"]').waitFor();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  const other = await context.newPage();
  await other.goto(`${url}#/card/one`);
  await other.locator('[data-task]').first().waitFor();

  await page.locator('[data-action="erase-everything"]').tap();
  await page.locator('[data-action="backup-first"]').waitFor();
  await page.locator('[data-action="erase-everything"]').tap();
  await page.locator('[data-erased="true"]').waitFor();
  expect(await page.locator('[data-place]').count()).toBe(4);
  expect(await page.locator('[data-left]').count()).toBe(0);
  await expectAccessible(page);
  const left = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(left).toEqual({ local: [], session: [], databases: [], caches: [], workers: 0 });
  expect((await context.storageState({ indexedDB: true })).origins).toEqual([]);

  // The other tab forgot it as well, went home, and writes nothing back.
  await other.locator('[data-action="start"]').waitFor();
  expect(await other.locator('[data-card]').count()).toBe(0);
  await other.evaluate(() => window.dispatchEvent(new Event('pagehide')));
  await other.close();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);

  await page.goto(`${url}#/data`);
  await page.reload();
  await page
    .locator('input[type="file"][name="backup"]')
    .setInputFiles({ name: 'b.zip', mimeType: 'application/zip', buffer: backup });
  await page.locator('[data-holds="2"]').waitFor();
  expect(await page.locator('[data-losses]').count()).toBe(0);
  expect(await savedState(page), 'changed before the person chose').toBeUndefined();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.locator('[data-action="merge"]').tap();
  await page.locator('[data-reading="added"] a').waitFor();
  await page.waitForFunction(() => localStorage.getItem('sim-exit')?.includes('get-proof'));
  expect((await savedState(page)).cards).toEqual(STATE.cards);
  expect(await readPhoto(page, 'photo-1')).toEqual(PHOTO);

  await page.locator('[data-action="undo"]').tap();
  await page.locator('a[href="#/"]').first().tap();
  await page.locator('[data-action="start"]').waitFor();
  expect(await page.locator('[data-card]').count()).toBe(0);
  await close();
});

test('a file that is no backup is refused in words, and nothing changes', async () => {
  const { page, url, close } = await openPhone({ language: 'en', storage: STORAGE });
  await page.goto(`${url}#/data`);
  const input = page.locator('input[type="file"][name="backup"]');
  await input.setInputFiles({ name: 'a.zip', mimeType: '', buffer: Buffer.from('no zip at all') });
  await page.locator('[data-refused="not-a-backup"]').waitFor();
  await expectAccessible(page);
  expect(await savedState(page)).toEqual(STATE);

  // Script in texts stays text.
  const card = { ...aCard('bad'), nickname: { value: '<img src=x onerror=alert(1)>', at: 5 } };
  const text = JSON.stringify({ state: { cards: { bad: card }, removed: {} }, version: 1 });
  await input.setInputFiles({ name: 'b.json', mimeType: '', buffer: Buffer.from(text) });
  await page.locator('[data-holds="1"]').waitFor();
  expect(await page.locator('[data-holds] img').count()).toBe(0);
  expect(await page.locator('[data-holds]').innerText()).toContain('<img src=x');
  await close();
});

test('when the storage fails, the page says so, offers ways out, and goes on', async () => {
  const { page, url, close } = await openPhone({ language: 'en', storage: STORAGE });
  await page.addInitScript(() => {
    const set = Storage.prototype.setItem;
    let calls = 0;
    (window as { room?: boolean }).room = false;
    Storage.prototype.setItem = function (key, value) {
      if (key === 'sim-exit') calls += 1;
      if (calls > 1 && !(window as { room?: boolean }).room) {
        throw new DOMException('full', 'QuotaExceededError');
      }
      return set.call(this, key, value);
    };
  });
  await page.goto(`${url}#/card/one`);
  const boxes = page.locator('[data-task]:not([data-gated]) input:not(:checked):enabled');
  const tickOne = async () => {
    const row = page.locator('[data-task]:has(input:not(:checked):enabled)').first();
    const id = await row.getAttribute('data-task');
    await row.locator('input').tap();
    return id ?? '';
  };
  await boxes.first().waitFor();
  const first = await tickOne();
  await page.waitForFunction(
    (id) =>
      localStorage.getItem('sim-exit')?.includes(`"${id}":{"status":{"value":{"state":"done"`),
    first,
  );
  expect(await page.locator('[data-not-saved]').count()).toBe(0);
  const second = await tickOne();
  const notice = page.locator('[data-not-saved]');
  await notice.waitFor();
  expect(
    await notice.locator('a').evaluateAll((a) => a.map((x) => x.getAttribute('href'))),
  ).toEqual(['#/card/one/move', '#/data']);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.evaluate(() => ((window as { room?: boolean }).room = true));
  await notice.waitFor({ state: 'detached', timeout: 15_000 });
  expect((await savedState(page)).cards.one.tasks[second].status.value.state).toBe('done');
  await close();
});

test('without any storage the app works in memory and says that nothing is kept', async () => {
  const { page, url, close } = await openPhone({ language: 'zh' });
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'indexedDB'] as const) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
    }
  });
  await page.goto(url);
  await page.locator('[data-not-saved]').waitFor();
  await page.locator('[data-action="start"]').tap();
  await page.locator('input[name="cardType"][value="local-sim"]').waitFor();
  await page.goto(`${url}#/data`);
  const download = page.waitForEvent('download');
  await page.locator('[data-action="backup"]').tap();
  expect((await download).suggestedFilename()).toMatch(/\.zip$/);
  await close();
});

test('records cleared behind the page’s back are said to be gone, and stored again if wanted', async () => {
  const { page, url, close } = await openPhone({ language: 'zh', storage: STORAGE });
  await page.goto(`${url}#/card/one`);
  const box = page.locator('[data-task] input:not(:checked):enabled').first();
  await box.waitFor();
  await page.evaluate(() => localStorage.clear());
  await box.tap();
  await page.locator('[data-not-saved="gone"]').waitFor();
  expect(await page.evaluate(() => localStorage.getItem('sim-exit'))).toBeNull();
  await page.locator('[data-action="store-again"]').tap();
  await page.locator('[data-not-saved]').waitFor({ state: 'detached' });
  expect(Object.keys((await savedState(page)).cards)).toEqual(['one', 'two']);
  await close();
});

test('the reminder to back up comes with the first proof and stays away once closed', async () => {
  const { page, url, close } = await openPhone({ language: 'en', storage: STORAGE });
  await page.goto(`${url}#/card/one`);
  const reminder = page.locator('[data-backup-reminder]');
  await reminder.waitFor();
  await expectAccessible(page);
  await page.locator('[data-action="end-reminder"]').tap();
  await reminder.waitFor({ state: 'detached' });
  await page.waitForFunction(() => localStorage.getItem('sim-exit')?.includes('reminded'));
  await page.reload();
  await page.locator('[data-task]').first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(await reminder.count()).toBe(0);
  await close();
});

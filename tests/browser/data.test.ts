import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { textSum } from '../../src/formats/crc32.ts';
import { aCard } from '../support/savedCard.ts';
import { expectAccessible, expectNoSidewaysScroll, openPhone } from '../support/browser.ts';
import { packZip } from '../support/zips.ts';

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
    const cache = await caches.open(`sim-exit-previous-${location.origin}/`);
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

const WECHAT =
  'Mozilla/5.0 (Linux; Android 14; 23127PN0CC; wv) AppleWebKit/537.36 Chrome/126.0.0.0 Mobile Safari/537.36 MicroMessenger/8.0.50';

/** What the share sheet, the clipboard and the user agent are for the page. */
async function pretend(page: Page, agent: string, share: 'taken' | 'closed'): Promise<void> {
  await page.addInitScript(
    ([agent, share]) => {
      Object.defineProperty(navigator, 'userAgent', { get: () => agent });
      Object.defineProperty(navigator, 'canShare', { value: () => true });
      Object.defineProperty(navigator, 'share', {
        value: async () => {
          if (share === 'closed') throw new DOMException('no', 'AbortError');
        },
      });
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => {} } });
    },
    [agent, share] as const,
  );
}

const isReminded = (page: Page) =>
  page.evaluate(() => localStorage.getItem('sim-exit')?.includes('"reminded"') ?? false);

test.each([
  ['a chat’s browser', 'download', false],
  ['a chat’s browser', 'share', true],
  ['a chat’s browser', 'copy', true],
  ['a browser proper', 'download', true],
] as const)('in %s, a backup by %s ends the reminder: %s', async (browser, way, ends) => {
  const agent = browser === 'a browser proper' ? '' : WECHAT;
  const { page, url, close } = await openPhone({ language: 'en', storage: STORAGE });
  if (agent) await pretend(page, agent, way === 'share' ? 'taken' : 'closed');
  await page.goto(`${url}#/data`);
  if (way === 'copy') {
    await page.locator('[data-action="copy-backup"]').tap();
  } else {
    await page.locator('[data-action="backup"]').tap();
    const offered = agent && way === 'download';
    await page.locator(offered ? '[data-backup="cancelled"]' : '[data-backup="done"]').waitFor();
    if (offered) {
      await page.getByRole('button', { name: 'Download the file' }).tap();
      await page.locator('[data-backup="done"]').waitFor();
    }
  }
  if (ends) {
    await page.waitForFunction(() => localStorage.getItem('sim-exit')?.includes('"reminded"'));
  } else {
    // What is changed after it is written after it, or together with it.
    await page.goto(`${url}#/card/one`);
    await page.locator('[data-task] input:not(:checked):enabled').first().tap();
    await page.waitForFunction(
      (before) => localStorage.getItem('sim-exit') !== before,
      STORAGE['sim-exit'],
    );
    expect(await isReminded(page)).toBe(false);
    await page.locator('[data-backup-reminder]').waitFor();
  }
  await close();
});

test('a backup that cannot be put together says so, and can be tried again', async () => {
  const { page, url, close } = await openPhone({ language: 'zh', storage: STORAGE });
  await page.addInitScript(() => {
    const { File: Whole } = window;
    let isShort = true;
    window.File = class extends Whole {
      constructor(...parts: ConstructorParameters<typeof Whole>) {
        super(...parts);
        if (isShort && this.name.endsWith('.zip')) {
          isShort = false;
          throw new RangeError('Array buffer allocation failed');
        }
      }
    };
  });
  await page.goto(`${url}#/data`);
  await page.locator('[data-action="backup"]').tap();
  await page.locator('[data-backup="broken"]').waitFor();
  await page.locator('[data-action="copy-backup"]').waitFor();
  await expectAccessible(page);
  await page.locator('[data-action="backup"]').tap();
  await page.locator('[data-backup="done"]').waitFor();
  await close();
});

test('reading can be stopped, and the file chosen last is the one that is shown', async () => {
  const { page, url, close } = await openPhone({ language: 'en', storage: STORAGE });
  // The first file is one that the phone takes its time to hand over.
  await page.addInitScript(() => {
    const { slice } = Blob.prototype;
    const ready = new Promise<void>((resolve) => {
      window.addEventListener('go-on', () => resolve(), { once: true });
    });
    Blob.prototype.slice = function (...at) {
      const piece = slice.apply(this, at);
      if (this instanceof File && this.name.startsWith('slow')) {
        const whole = piece.arrayBuffer.bind(piece);
        piece.arrayBuffer = () => ready.then(whole);
      }
      return piece;
    };
  });
  await page.goto(`${url}#/data`);
  const input = page.locator('input[type="file"][name="backup"]');
  const backup = (count: number) => {
    const cards = Object.fromEntries(
      Array.from({ length: count }, (_, n) => [`c${n}`, aCard(`c${n}`)]),
    );
    const text = JSON.stringify({ state: { cards, removed: {} }, version: 1 });
    return Buffer.from(text);
  };
  await input.setInputFiles({ name: 'slow.json', mimeType: '', buffer: backup(1) });
  await page.locator('[data-reading="reading"]').waitFor();
  await page.locator('[data-action="stop-reading"]').focus();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await page.locator('[data-reading="stopped"]').waitFor();
  expect(await input.evaluate((file) => file === document.activeElement)).toBe(true);

  await input.setInputFiles({ name: 'slow.json', mimeType: '', buffer: backup(1) });
  await page.locator('[data-reading="reading"]').waitFor();
  await input.setInputFiles({ name: 'quick.json', mimeType: '', buffer: backup(3) });
  await page.locator('[data-holds="3"]').waitFor();
  await page.evaluate(async () => {
    dispatchEvent(new Event('go-on'));
    // As many turns as the slow file could need.
    for (let turn = 0; turn < 50; turn += 1) await new Promise((done) => setTimeout(done));
  });
  expect(await page.locator('[data-holds]').getAttribute('data-holds')).toBe('3');
  await close();
});

test('a file in which two backups lie shows the newer one and names the other', async () => {
  const { page, url, close } = await openPhone({ language: 'en', storage: STORAGE });
  await page.goto(`${url}#/data`);
  const text = (state: object, madeAt: number) => Buffer.from(backupText(state, madeAt));
  const both = packZip({
    'old\\SIM-EXIT.json': text({ cards: { two: aCard('two') }, removed: {} }, 1_700_000_000_000),
    'new\\sim-exit.json': text(STATE, 1_760_000_000_000),
  });
  await page
    .locator('input[type="file"][name="backup"]')
    .setInputFiles({ name: 'both.zip', mimeType: '', buffer: both });
  await page.locator('[data-holds="2"]').waitFor();
  expect(await page.locator('[data-losses]').count()).toBe(0);
  expect(await page.locator('[data-other-backups="1"]').innerText()).toContain('old/SIM-EXIT.json');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await close();
});

function backupText(state: object, madeAt: number): string {
  const cardIds = Object.keys((state as { cards: object }).cards);
  const sum = textSum(JSON.stringify(state));
  return JSON.stringify({
    app: 'sim-exit',
    format: 1,
    madeAt,
    version: 1,
    sum,
    cardIds,
    photos: [],
    state,
  });
}

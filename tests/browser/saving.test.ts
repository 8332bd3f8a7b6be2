import { expect, test } from 'vitest';

import { openPhone } from '../support/browser.ts';
import { cardOf, LOCAL_SIM, savedText } from '../support/people.ts';
import { box, open, storedState } from '../support/walk.ts';

const NEWER = JSON.stringify({
  state: { cards: { card1: { ...cardOf(LOCAL_SIM), mood: 'new' } }, removed: {} },
  version: 99,
});

test.each([
  ['not JSON', '{"state":{"cards":'],
  ['foreign', '{"hello":["world"],"version":"x"}'],
  ['a list', '[1,2,3]'],
])('stored data that is %s: the app starts, sets it aside and says so', async (_, text) => {
  const { page, url, close } = await openPhone({
    language: 'en',
    storage: { 'sim-exit': text },
  });
  await page.goto(url);
  await page.locator('[data-set-aside]').waitFor();
  const aside = await page.evaluate(
    (key) => localStorage.getItem(key ?? ''),
    await page.locator('[data-set-aside]').getAttribute('data-set-aside'),
  );
  expect(aside).toBe(text);
  expect(await page.locator('[data-set-aside]').getAttribute('data-set-aside')).toMatch(
    /^sim-exit:aside-/,
  );
  expect(await page.locator('[data-card]').count()).toBe(0);

  await page.locator('[data-action="start"]').tap();
  await page.locator('input[name="cardType"][value="local-sim"]').check();
  const { version } = await storedState(page);
  expect(version).toBe(1);
  await page.reload();
  await page.locator('input[name="cardType"]').first().waitFor();
  expect(await page.locator('input[name="cardType"]:checked').inputValue()).toBe('local-sim');
  expect(await page.locator('[data-set-aside]').count()).toBe(0);
  expect(await page.evaluate(() => localStorage.getItem('sim-exit:aside-1'))).toBe(text);
  await close();
});

test('what a newer version stored is shown, never written over, and changes are kept beside it', async () => {
  const { page, url, close } = await openPhone({ language: 'zh', storage: { 'sim-exit': NEWER } });
  await open(page, url, '#/card/card1');
  await page.locator('[data-update="outdated"]').waitFor();
  expect(await page.locator('[data-set-aside]').count()).toBe(0);
  await box(page, 'save-contacts').check();
  await page.waitForFunction(() => localStorage.getItem('sim-exit:beside-1') !== null);
  expect(await page.evaluate(() => localStorage.getItem('sim-exit'))).toBe(NEWER);
  expect(await page.locator('[data-not-saved]').count()).toBe(0);
  await page.reload();
  await box(page, 'save-contacts').and(page.locator(':checked')).waitFor();
  // Whoever wants to go on is not kept from it.
  await page.locator('[data-action="update-later"]').tap();
  await page.locator('[data-update]').waitFor({ state: 'detached' });
  await close();
});

test('stored data that broke off: what can be read is shown, the original set aside', async () => {
  const text = savedText(cardOf(LOCAL_SIM), cardOf(LOCAL_SIM, { id: 'card2' })).slice(0, -40);
  const { page, url, close } = await openPhone({ language: 'zh', storage: { 'sim-exit': text } });
  await page.goto(url);
  await page.locator('[data-card="card1"]').waitFor();
  await page.locator('[data-set-aside]').waitFor();
  expect(await page.evaluate(() => localStorage.getItem('sim-exit:aside-1'))).toBe(text);
  await page.waitForFunction((old) => localStorage.getItem('sim-exit') !== old, text);
  await page.reload();
  await page.locator('[data-card="card1"]').waitFor();
  expect(await page.locator('[data-set-aside]').count()).toBe(0);
  await close();
});

test.each([
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
  [
    'forbidden',
    () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    },
  ],
])(
  'storage that is %s: ticking goes on and the page says that it is not saved',
  async (_, break_) => {
    const { page, url, context, close } = await openPhone({ language: 'en' });
    await context.addInitScript(break_);
    await page.goto(url);
    await page.locator('[data-action="start"]').tap();
    await page.locator('input[name="cardType"][value="travel-esim"]').check();
    await page.locator('[data-not-saved]').waitFor();
    const card = /card\/([^/]+)/.exec(page.url())?.[1];
    await page.evaluate((id) => (window.location.hash = `#/card/${id}`), card);
    await page.locator('[data-task]').first().waitFor();
    const first = page.locator('[data-task] input:enabled').first();
    await first.check();
    expect(await first.isChecked()).toBe(true);
    expect(await page.locator('[data-not-saved]').isVisible()).toBe(true);
    await close();
  },
);

test('two tabs agree, and neither loses what the other did', async () => {
  const { page, url, context, close } = await openPhone({
    language: 'en',
    storage: { 'sim-exit': savedText(cardOf(LOCAL_SIM)) },
  });
  await open(page, url, '#/card/card1');
  const other = await context.newPage();
  await open(other, url, '#/card/card1');
  await box(page, 'save-contacts').check();
  await box(other, 'save-messages').check();
  await box(page, 'save-messages').and(page.locator(':checked')).waitFor();
  await box(other, 'save-contacts').and(other.locator(':checked')).waitFor();
  await box(other, 'save-contacts').uncheck();
  await box(page, 'save-contacts').and(page.locator(':not(:checked)')).waitFor();

  await other.locator('[data-language="zh"]').tap();
  await open(other, url, '#/card/card1/card');
  await other.locator('[data-action="delete"]').tap();
  await page.locator('[data-task]').first().waitFor({ state: 'detached' });
  await other.locator('[data-action="undo"]').tap();
  await box(page, 'save-messages').and(page.locator(':checked')).waitFor();
  const { state } = await storedState(page);
  expect(Object.keys(state.cards)).toEqual(['card1']);
  await close();
});

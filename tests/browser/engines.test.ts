import { expect, test } from 'vitest';

import { openPhone } from '../support/browser.ts';
import { LOCAL_SIM } from '../support/people.ts';
import { answerAll, box, cardIn } from '../support/walk.ts';

test('an engine as old as those of some chat apps goes through the interview and keeps the ticks', async () => {
  const { page, context, url, close } = await openPhone({ language: 'zh' });
  await context.addInitScript(() => {
    const lacks: [object, string[]][] = [
      [Object, ['hasOwn', 'groupBy']],
      [
        Array.prototype,
        ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'],
      ],
      [String.prototype, ['at', 'isWellFormed', 'toWellFormed']],
      [Array, ['fromAsync']],
      [Promise, ['withResolvers', 'try']],
      [AbortSignal, ['timeout', 'any']],
      [Crypto.prototype, ['randomUUID']],
      [
        window,
        ['structuredClone', 'reportError', 'requestIdleCallback', 'scheduler', 'navigation'],
      ],
    ];
    for (const [owner, names] of lacks) {
      for (const name of names) Reflect.deleteProperty(owner, name);
    }
  });
  await page.goto(url);
  expect(await page.evaluate(() => 'hasOwn' in Object || 'structuredClone' in window)).toBe(false);
  await answerAll(page, LOCAL_SIM);
  const card = cardIn(page);
  await box(page, 'save-contacts').check();
  await page.waitForFunction(() => /save-contacts/.test(localStorage.getItem('sim-exit') ?? ''));
  await page.reload();
  await box(page, 'save-contacts').and(page.locator(':checked')).waitFor();
  expect(cardIn(page)).toBe(card);
  expect(await page.locator('[data-not-saved]').count()).toBe(0);
  await close();
});

test('where the app cannot be started at all the page says so in both languages, by itself', async () => {
  const { page, context, url } = await openPhone({ language: 'zh' });
  await context.route(/\/assets\/.*\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'what is this ?.? syntax' }),
  );
  await page.goto(url);
  await page.getByText(/浏览器/).waitFor();
  expect(await page.locator('body').innerText()).toMatch(/newer/);
  // What went wrong here was meant to.
  await context.close();
});

test('where it starts nothing of the kind is seen', async () => {
  const { page, url, close } = await openPhone({ language: 'zh' });
  await page.goto(url);
  await page.locator('[data-action="start"]').waitFor();
  expect(await page.getByText(/newer one/).isVisible()).toBe(false);
  await close();
});

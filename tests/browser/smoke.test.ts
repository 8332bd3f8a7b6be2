import { expect, test } from 'vitest';

import { expectAccessible, expectNoSidewaysScroll, openPhone } from '../support/browser.ts';

test('the app opens on a phone and speaks the language that is chosen', async () => {
  const { page, url, close } = await openPhone({ language: 'zh' });
  await page.goto(url);

  const heading = page.getByRole('heading', { level: 1 });
  const chinese = await heading.innerText();
  expect(chinese).toMatch(/\p{Script=Han}/u);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  await page.locator('[data-language="en"]').tap();
  await page.locator('html[lang^="en"]').waitFor();
  await page.waitForFunction(
    (before) => document.querySelector('h1')?.innerText !== before,
    chinese,
  );
  expect(await heading.innerText()).not.toMatch(/\p{Script=Han}/u);

  await close();
});

import { expect, test } from 'vitest';
import { openPhone } from '../support/browser.ts';
import { cardOf, LOCAL_SIM, savedText, TRAVEL_ESIM } from '../support/people.ts';

const HELPED = {
  ...LOCAL_SIM,
  whereabouts: 'abroad',
  helper: 'yes',
  accounts: ['wechat'],
} as const;

test('an answer from the hotline shows on the tasks it belongs to, after a reload too', async () => {
  const { page, url, close } = await openPhone({
    language: 'zh',
    storage: { 'sim-exit': savedText(cardOf(LOCAL_SIM)) },
  });
  await page.goto(`${url}#/card/card1/asks`);
  const fee = page.locator('[data-question-to-ask="fee"]');
  await fee.getByRole('button').click();
  await fee.getByRole('textbox').first().fill('不收');
  await fee.getByRole('textbox').last().fill('1204');
  await fee.locator('button[type="submit"]').click();
  await page.goto(`${url}#/card/card1/task/ask-hotline`);
  await page.reload();
  const onTask = page.locator('[data-question-to-ask="fee"]');
  await onTask.getByText('不收').waitFor();
  expect(await onTask.textContent()).toContain('1204');
  await close();
});

test('every message is filled from the answers and from what is typed, and none of it is stored', async () => {
  for (const answers of [HELPED, TRAVEL_ESIM]) {
    const { page, url, close } = await openPhone({
      language: 'en',
      storage: { 'sim-exit': savedText(cardOf(answers)) },
    });
    await page.goto(`${url}#/card/card1/messages`);
    await page.locator('[data-message]').first().waitFor();
    const ids = await page
      .locator('[data-message]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('data-message')));
    expect(ids.length).toBeGreaterThan(1);
    for (const id of ids) {
      await page.goto(`${url}#/card/card1/message/${id}`);
      const message = page.locator('[data-field="message"]');
      const blanks = page.locator('[data-blank]');
      await blanks.first().waitFor();
      expect(await message.inputValue(), `${id} names what is open`).toMatch(/\[[^\]]+\]/);
      for (let n = 0; n < (await blanks.count()); n += 1) await blanks.nth(n).fill(`typed-${n}`);
      const text = await message.inputValue();
      expect(text, `${id} has nothing open`).not.toMatch(/\[[^\]]+\]|\{\{/);
      expect(text).toContain('typed-0');
    }
    const stored = await page.evaluate(() => JSON.stringify({ ...localStorage }));
    expect(stored).not.toContain('typed-');
    await close();
  }
});

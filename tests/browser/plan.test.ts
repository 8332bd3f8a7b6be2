import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

import { openPhone } from '../support/browser.ts';
import { cardOf, LOCAL_SIM, savedText } from '../support/people.ts';
import { readCalendar } from '../support/readCalendar.ts';
import { open, taskIds } from '../support/walk.ts';

test('a plan is counted back, goes into the calendar, and another way to end keeps what was ticked', async () => {
  const card = cardOf(
    { ...LOCAL_SIM, leavingOn: '2026-12-20' },
    { tasks: { 'settle-balance': 'done' } },
  );
  const { page, url, close } = await openPhone({
    language: 'zh',
    storage: { 'sim-exit': savedText(card) },
    clock: '2026-11-25T09:00:00+07:00',
    zone: 'Asia/Phnom_Penh',
  });
  await open(page, url, '#/card/card1');
  const counter = page.locator('[data-task="cancel-at-counter"]');
  expect(await counter.getAttribute('data-due')).toBe('2026-12-18');
  expect(await page.locator('[data-task="settle-balance"]').getAttribute('data-due')).toBeNull();

  await open(page, url, '#/card/card1/plan');
  const days = await page
    .locator('[data-plan-day]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-plan-day')));
  expect(days).toContain('2026-12-18');
  expect(days).toEqual([...days].sort());
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-action="calendar"]').tap(),
  ]);
  const { events } = readCalendar(await readFile(await download.path(), 'utf8'));
  expect(events.map(({ UID }) => UID)).toContain('card1-cancel-at-counter@sim-exit');
  for (const { DESCRIPTION } of events) expect(DESCRIPTION).toContain('#/resume/');

  await open(page, url, '#/card/card1/lapse');
  await page.locator('input[name="expiresOn"]').fill('2026-11-30');
  const resold = page.locator('[data-lapse-stage="resold"][data-from="2027-05-29"]');
  await resold.waitFor();

  await open(page, url, '#/card/card1');
  const before = await taskIds(page);
  for (const way of ['lapse', 'cancel']) {
    await page.locator('[data-action="change-ending"]').tap();
    await page.locator(`input[name="ending"][value="${way}"]`).check();
    await page.locator('button[type="submit"]').tap();
    await page.locator(`[data-ending="${way}"]`).waitFor();
    const box = page.locator('[data-task="settle-balance"] input[type="checkbox"]');
    expect(await box.isChecked()).toBe(true);
  }
  expect(await taskIds(page)).toEqual(before);
  await close();
});

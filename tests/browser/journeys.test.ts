import { expect, test } from 'vitest';

import { openPhone } from '../support/browser.ts';
import { LOCAL_SIM, TRAVEL_ESIM } from '../support/people.ts';
import { answerAll, answerOne, box, cardIn, storedState, taskIds } from '../support/walk.ts';

test('a local SIM, from the first screen to the last tick', async () => {
  const { page, url, close } = await openPhone({ language: 'zh' });
  await page.goto(url);
  await answerAll(page, LOCAL_SIM);
  const all = await taskIds(page);
  expect(all.length).toBeGreaterThanOrEqual(9);
  expect(await page.locator('[data-task] input[type="checkbox"]').count()).toBe(all.length);
  expect(all).toEqual(expect.arrayContaining(['account-wechat', 'account-telegram', 'get-proof']));

  const gated = page.locator('[data-gated] input[type="checkbox"]');
  const critical = await taskIds(page, '[data-critical]');
  expect(await gated.count()).toBe(1);
  expect(await gated.isDisabled()).toBe(true);
  for (const id of critical) await box(page, id).check();
  expect(await gated.isEnabled()).toBe(true);

  await box(page, critical[0] ?? '').uncheck();
  expect(await gated.isDisabled()).toBe(true);
  await page.locator('[data-action="undo"]').tap();
  expect(await gated.isEnabled()).toBe(true);

  for (const id of all.filter((task) => !critical.includes(task))) {
    expect(await page.locator('[data-next]').count()).toBe(1);
    await box(page, id).check();
  }
  await page.locator('[data-all-done]').waitFor();
  expect(await page.locator('[data-task] input:checked').count()).toBe(all.length);
  const { state, version } = await storedState(page);
  expect(version).toBe(1);
  expect(Object.keys(state.cards[cardIn(page)]?.tasks ?? {}).sort()).toEqual([...all].sort());
  await close();
});

test('a travel eSIM, through the gate by the last call, to the last tick', async () => {
  const { page, url, close } = await openPhone({ language: 'en' });
  await page.goto(url);
  await answerAll(page, TRAVEL_ESIM);
  const card = cardIn(page);
  const all = await taskIds(page);
  expect(all.length).toBeGreaterThanOrEqual(7);
  expect(all.length).toBeLessThanOrEqual(14);

  const [gate] = await taskIds(page, '[data-gated]');
  const row = page.locator(`[data-task="${gate}"]`);
  await row.locator('a').tap();
  await page.locator('[data-action="tick"]').tap();
  await page.locator('[data-action="keep-number"]').tap();
  await row.waitFor();
  expect(await row.locator('input').isChecked()).toBe(false);

  await row.locator('a').tap();
  await page.locator('[data-action="tick"]').tap();
  await page.locator('[data-action="waive"]').tap();
  expect(await page.locator('[name="reason"]').getAttribute('aria-invalid')).toBe('true');
  await page.locator('[name="reason"]').fill('The plan has ended');
  await page.locator('[data-action="waive"]').tap();
  await page.locator('[data-action="tick"]').tap();
  await page.goto(`${url}#/card/${card}`);
  await row.waitFor();
  expect(await row.locator('input').isChecked()).toBe(true);

  for (const id of all) await box(page, id).check();
  await page.locator('[data-all-done]').waitFor();
  const { state } = await storedState(page);
  expect(JSON.stringify(state.cards[card])).toContain('The plan has ended');
  await close();
});

test('not knowing what card it is, the person is helped to a list all the same', async () => {
  const { page, url, close } = await openPhone({ language: 'zh' });
  await page.goto(url);
  await page.locator('[data-action="start"]').tap();
  await page.locator('input[name="cardType"][value="unsure"]').check();
  await page.locator('[data-sign="travel-esim"]').waitFor();
  await answerOne(page, 'cardType', 'unsure');
  await answerOne(page, 'hasNumber', 'yes');
  await answerOne(page, 'whereabouts', 'abroad');
  await answerOne(page, 'helper', 'no');
  await page.locator('input[name="carrier"][value="unsure"]').check();
  await page.locator('[data-field="prefix"]').fill('＋855 ９７ 1234567');
  expect(await page.locator('[data-found-carrier]').getAttribute('data-found-carrier')).toBe(
    'metfone',
  );
  await page.locator('button[type="submit"]').tap();
  for (const [question, given] of [
    ['billing', 'unsure'],
    ['ending', 'cancel'],
    ['simState', 'lost'],
    ['registeredTo', 'unsure'],
    ['accounts', 'none'],
  ] as const) {
    await answerOne(page, question, given);
  }
  await page.locator('[data-action="open-checklist"]').tap();
  await page.locator('[data-task="cancel-from-abroad"]').waitFor();
  const { state } = await storedState(page);
  // Times of change are figures too, and may hold any digits by chance.
  const kept = JSON.stringify(state).replace(/"(at|createdAt)":\d+/g, '');
  expect(kept).not.toMatch(/1234567|855|"0?97/);
  expect(JSON.stringify(state)).toContain('metfone');
  await close();
});

import { expect, test } from 'vitest';

import { expectAccessible, expectNoSidewaysScroll, openPhone } from '../support/browser.ts';
import { answer, handOn, IN_THREE_DAYS, saidToTheClerk, toList } from '../support/hand.ts';
import { LOCAL_SIM, TRAVEL_ESIM, type GivenAnswers } from '../support/people.ts';
import { cardIn, open, taskIds } from '../support/walk.ts';

/*
 * Three whose goal is not the counter: a refund, an employer who owns the line, a stranger's SIM. What it
 * takes in taps, and that nothing untrue is said on the way.
 */

test('the fourth comes from the task to the copied text in 2 taps, and meets no counter', async () => {
  const { page, context, url, close } = await openPhone({ language: 'en' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(url);
  const before = handOn(page);
  await before.tap('[data-action="start"]');
  const his: GivenAnswers = { ...TRAVEL_ESIM, profileState: 'deleted' };
  await answer(page, before, his, async () => {
    expect(await page.locator('body').innerText()).not.toMatch(/\bcounter\b/i);
  });
  await toList(page, before);
  expect(await page.locator('[data-action="counter-card"], [data-link="refused"]').count()).toBe(0);
  await page.locator('[data-task="claim-refund"] a').first().tap();
  const link = page.locator('[data-message="seller-refund"]');
  await link.waitFor();

  const { tap, taps } = handOn(page);
  await tap('[data-message="seller-refund"]');
  const gaps = page.locator('[data-open-blanks]');
  await gaps.waitFor();
  expect(await gaps.innerText()).toContain('order number');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await tap('[data-action="copy-message"]');
  expect(taps()).toBe(2);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/I request a refund.*\[why you want the money back\]/);
  expect(copied).toContain('[day you deleted it]');
  expect(copied).not.toMatch(/cancel/i);
  await page.locator('[data-send-to]').waitFor();
  await close();
});

test('the fifth finds the request to his employer and the company’s letter, and claims no letter he has not', async () => {
  const { page, url, close } = await openPhone({ language: 'zh' });
  await page.goto(url);
  const hand = handOn(page);
  await hand.tap('[data-action="start"]');
  const { identity: _, ...others } = LOCAL_SIM;
  await answer(page, hand, {
    ...others,
    billing: 'postpaid',
    registeredTo: 'company',
    leavingOn: IN_THREE_DAYS,
    accounts: ['wechat'],
  });
  await toList(page, hand);
  const card = cardIn(page);
  await hand.tap('[data-task="bring-owner"] a');
  await page.locator('[data-message="company-request"]').waitFor();
  await page.locator('[data-step="unwilling"]').waitFor();
  await hand.tap('[data-message="company-request"]');
  await page.locator('[data-field="message"]').waitFor();
  expect(hand.taps()).toBeLessThanOrEqual(22);
  expect(await page.locator('[data-field="message"]').inputValue()).toMatch(/登记在公司名下/);
  await open(page, url, `#/card/${card}/message/letter-company`);
  const letter = await page.locator('[data-field="message"]').inputValue();
  expect(letter).toMatch(/seal[\s\S]*\p{Script=Khmer}/u);
  expect(letter).not.toMatch(/^I,/m);

  const said = await saidToTheClerk(page, url, card);
  expect(said).toContain('letter-enough');
  expect(said).not.toContain('on-behalf');
  expect(said.filter((id) => id?.startsWith('papers-'))).toEqual(['papers-document']);
  await close();
});

test('the sixth is told of the doubt at the question and above the list, and has a way without the owner', async () => {
  const { page, url, close } = await openPhone({ language: 'en' });
  await page.goto(url);
  const hand = handOn(page);
  await hand.tap('[data-action="start"]');
  const { identity: _, ...others } = LOCAL_SIM;
  const doubt = page.locator('[data-carrier-doubt="cootel"]');
  await answer(
    page,
    hand,
    {
      ...others,
      carrier: 'cootel',
      simState: 'unsure',
      registeredTo: 'stranger',
      leavingOn: IN_THREE_DAYS,
      accounts: ['later'],
    },
    async (question) => {
      if (question === 'carrier') await doubt.waitFor();
      else expect(await doubt.count()).toBe(0);
    },
  );
  await toList(page, hand);
  expect(hand.taps()).toBeLessThanOrEqual(20);
  const card = cardIn(page);
  await doubt.waitFor();
  const first = await page.locator('[data-task]').first().boundingBox();
  expect((await doubt.boundingBox())?.y ?? Infinity).toBeLessThan(first?.y ?? 0);
  await expectAccessible(page);
  expect(await taskIds(page)).not.toContain('bring-owner');
  expect(await taskIds(page, '[data-critical]')).toContain('find-forgotten-accounts');
  await page.locator('[data-task="re-register"] a').first().tap();
  await page.locator('[data-step="refused"]').waitFor();
  const said = await saidToTheClerk(page, url, card);
  expect(said).toContain('re-register');
  expect(said).not.toContain('on-behalf');
  expect(said).not.toContain('letter-enough');
  await close();
});

import { expect, test } from 'vitest';

import { expectAccessible, expectNoSidewaysScroll, openPhone } from '../support/browser.ts';
import { answer, handOn, IN_THREE_DAYS, stored, toList } from '../support/hand.ts';
import { cardOf, LOCAL_SIM, savedText, type GivenAnswers } from '../support/people.ts';
import { cardIn, open } from '../support/walk.ts';

/*
 * Three people, each with one goal, at the counter, before it and abroad: what it takes in taps, and that nothing untrue is said on the way.
 */

test('at the counter: the Khmer card in at most 3 taps from the start, with no word on accounts', async () => {
  const { page, url, close } = await openPhone({ language: 'en' });
  await page.goto(url);
  const hand = handOn(page);
  await hand.tap('[data-action="at-counter"]');
  await hand.tap('input[name="carrier"][value="metfone"]');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await hand.tap('button[type="submit"]');
  await page.locator('[data-counter-line="intent"] p[lang="km"]').waitFor();
  expect(hand.taps()).toBeLessThanOrEqual(3);
  const card = cardIn(page);
  const { answers, tasks } = await stored(page, card);
  expect(Object.keys(answers)).toEqual(['carrier']);
  expect(tasks).toEqual({});

  // Closing the card records nothing by itself, and finding the accounts is still to be done.
  await page.locator('[data-action="back"]').tap();
  await page.locator('[data-action="what-happened"]').first().waitFor();
  expect((await stored(page, card)).tasks).toEqual({});
  await page.locator('[data-action="to-list"]').tap();
  await page.locator('[data-task="find-forgotten-accounts"][data-critical]').waitFor();

  // From the start it is two taps to the card of the list.
  await open(page, url, '#/');
  const again = handOn(page);
  await again.tap('[data-action="at-counter"]');
  await again.tap(`a[data-card="${card}"]`);
  await page.locator('[data-counter-line="intent"]').waitFor();
  expect(again.taps()).toBe(2);
  await close();
});

test('from “Done, close” it is 2 taps to the camera', async () => {
  const { page, url, close } = await openPhone({
    language: 'zh',
    storage: { 'sim-exit': savedText(cardOf(LOCAL_SIM)) },
  });
  await page.goto(`${url}#/card/card1/counter`);
  await page.locator('[data-action="back"]').tap();
  await page.locator('[data-action="what-happened"]').first().waitFor();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  const { tap, taps } = handOn(page);
  await tap('[data-action="what-happened"][data-choice="cancelled"]');
  const camera = page.locator('label:has(input[type="file"])').first();
  await camera.waitFor();
  // In sight as the page opens, above the kinds.
  const place = await camera.boundingBox();
  expect((place?.y ?? 0) + (place?.height ?? 0)).toBeLessThanOrEqual(780);
  const chooser = page.waitForEvent('filechooser');
  await tap('label:has(input[type="file"])');
  await chooser;
  expect(taps()).toBe(2);
  await close();
});

test('the first man reaches the list in at most 22 taps, and reads ahead without a tick', async () => {
  const { page, url, close } = await openPhone({ language: 'zh' });
  await page.goto(url);
  const hand = handOn(page);
  await hand.tap('[data-action="start"]');
  const asked: string[] = [];
  await answer(
    page,
    hand,
    { ...LOCAL_SIM, leavingOn: IN_THREE_DAYS, accounts: ['wechat', 'aba-bank'] },
    async (question) => {
      asked.push(question);
      // A choice alone goes nowhere.
      expect(page.url()).toContain(`question/${question}`);
    },
  );
  expect(asked[1]).toBe('whereabouts');
  await toList(page, hand);
  // Twenty, and two for the way to end, which is asked as well.
  expect(hand.taps()).toBeLessThanOrEqual(22);
  const card = cardIn(page);
  await hand.tap('[data-task="cancel-at-counter"] a');
  await page.locator('[data-step]').first().waitFor();
  expect((await stored(page, card)).tasks).toEqual({});
  await open(page, url, `#/card/${card}`);
  expect(await page.locator('[data-progress]').getAttribute('data-progress')).toMatch(/^0\//);
  await close();
});

test('the third person reaches the answer to her only question in at most 20 taps, and nothing is written for her', async () => {
  const { page, url, close } = await openPhone({ language: 'zh' });
  await page.goto(url);
  const hand = handOn(page);
  await hand.tap('[data-action="start"]');
  const given: GivenAnswers = {
    ...LOCAL_SIM,
    carrier: 'cellcard',
    whereabouts: 'abroad',
    helper: 'no',
    identity: 'renewed-passport',
    accounts: ['wechat'],
  };
  const { leavingOn: _, ...hers } = given;
  let answered: number | undefined;
  await answer(page, hand, hers, async (question) => {
    if (question !== 'helper') return;
    await page.locator('[data-link="from-abroad"]').waitFor();
    answered = hand.taps();
  });
  expect(answered).toBeLessThanOrEqual(20);
  await toList(page, hand);
  const card = cardIn(page);
  const list = hand.taps();
  expect(list).toBeLessThanOrEqual(22);

  // Nobody can go to a counter for her; the whole answer and the rest of the way can be read.
  expect(await page.locator('[data-action="counter-card"], [data-link="refused"]').count()).toBe(0);
  await hand.tap('[data-task="cancel-from-abroad"] a');
  await page.locator('[data-step="renewed"]').waitFor();
  const { answers, tasks } = await stored(page, card);
  expect(tasks).toEqual({});
  expect(Object.fromEntries(Object.entries(answers).map(([id, { value }]) => [id, value]))).toEqual(
    { ...hers, ending: 'cancel' },
  );

  // Her message speaks of the passport and says where it goes.
  await page.locator('[data-message="carrier-cancel"]').tap();
  const text = page.locator('[data-field="message"]');
  await text.waitFor();
  expect(await text.inputValue()).toContain('earlier passport');
  await page.locator('[data-send-to]').waitFor();
  await expectAccessible(page);
  await close();
});

test('the third person may look from the question on, with what she has said kept', async () => {
  const { page, url, close } = await openPhone({ language: 'zh' });
  await page.goto(url);
  const hand = handOn(page);
  await hand.tap('[data-action="start"]');
  await answer(page, hand, { cardType: 'local-sim', whereabouts: 'abroad' });
  await page.locator('input[name="helper"]').first().waitFor();
  await hand.tap('input[name="helper"][value="no"]');
  await expectAccessible(page);
  await hand.tap('[data-link="from-abroad"]');
  await page.locator('[data-step="in-writing"]').waitFor();
  expect(hand.taps()).toBeLessThanOrEqual(7);
  const { answers, tasks } = await stored(page, cardIn(page));
  expect(Object.keys(answers).sort()).toEqual(['cardType', 'helper', 'whereabouts']);
  expect(tasks).toEqual({});
  await page.goBack();
  await page.locator('input[name="helper"][value="no"]:checked').waitFor();
  await close();
});

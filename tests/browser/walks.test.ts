import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { expectAccessible, expectNoSidewaysScroll, openPhone } from '../support/browser.ts';
import { cardOf, LOCAL_SIM, savedText, TRAVEL_ESIM, type GivenAnswers } from '../support/people.ts';
import { cardIn, open, storedState, taskIds } from '../support/walk.ts';

/*
 * Six people, each with one goal: what it takes in taps, and that nothing untrue is said on the way. A tap
 * is one touch; what is typed is not counted.
 */

interface Hand {
  readonly tap: (selector: string) => Promise<void>;
  readonly taps: () => number;
}

function handOn(page: Page): Hand {
  let count = 0;
  return {
    tap: async (selector) => {
      await page.locator(selector).first().tap();
      count += 1;
    },
    taps: () => count,
  };
}

/** Answers what is asked, one tap an answer and one to continue; `seen` looks at each question. */
async function answer(
  page: Page,
  { tap }: Hand,
  given: GivenAnswers,
  seen?: (question: string) => Promise<void>,
): Promise<void> {
  for (let asked = 0; asked < Object.keys(given).length; asked += 1) {
    await page.locator('button[type="submit"]').waitFor();
    const question = (/question\/(\w+)/.exec(page.url())?.[1] ?? '') as keyof GivenAnswers;
    const input = `input[name="${question}"]`;
    await page.locator(input).first().waitFor();
    if (question === 'leavingOn') await page.locator(input).fill(String(given.leavingOn));
    else
      for (const value of [given[question] ?? []].flat()) await tap(`${input}[value="${value}"]`);
    await seen?.(question);
    await tap('button[type="submit"]');
    await page.locator(input).first().waitFor({ state: 'detached' });
  }
}

async function toList(page: Page, { tap }: Hand): Promise<void> {
  await tap('[data-action="open-checklist"]');
  await page.locator('[data-task]').first().waitFor();
}

interface StoredCard {
  readonly answers: Readonly<Record<string, { readonly value: unknown }>>;
  readonly tasks: object;
}

async function stored(page: Page, card: string): Promise<StoredCard> {
  const { state } = await storedState(page);
  return state.cards[card] as unknown as StoredCard;
}

/** The lines of the counter card, all at once. */
async function saidToTheClerk(page: Page, url: string, card: string): Promise<(string | null)[]> {
  await open(page, url, `#/card/${card}/counter`);
  await page.locator('[data-action="counter-view"]').tap();
  await page.locator('[data-counter-line="thanks"]').waitFor();
  return page
    .locator('[data-counter-line]')
    .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-counter-line')));
}

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

test('the first man reaches the list in at most 20 taps, and reads ahead without a tick', async () => {
  const { page, url, close } = await openPhone({ language: 'zh' });
  await page.goto(url);
  const hand = handOn(page);
  await hand.tap('[data-action="start"]');
  const asked: string[] = [];
  await answer(
    page,
    hand,
    { ...LOCAL_SIM, leavingOn: '2099-12-04', accounts: ['wechat', 'aba-bank'] },
    async (question) => {
      asked.push(question);
      // A choice alone goes nowhere.
      expect(page.url()).toContain(`question/${question}`);
    },
  );
  expect(asked[1]).toBe('whereabouts');
  await toList(page, hand);
  expect(hand.taps()).toBeLessThanOrEqual(20);
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
  expect(list).toBeLessThanOrEqual(20);

  // Nobody can go to a counter for her; the whole answer and the rest of the way can be read.
  expect(await page.locator('[data-action="counter-card"], [data-link="refused"]').count()).toBe(0);
  await hand.tap('[data-task="cancel-from-abroad"] a');
  await page.locator('[data-step="renewed"]').waitFor();
  const { answers, tasks } = await stored(page, card);
  expect(tasks).toEqual({});
  expect(Object.fromEntries(Object.entries(answers).map(([id, { value }]) => [id, value]))).toEqual(
    hers,
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

test('the fourth comes from the task to the copied text in 2 taps, and meets no counter', async () => {
  const { page, context, url, close } = await openPhone({ language: 'en' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(url);
  const before = handOn(page);
  await before.tap('[data-action="start"]');
  const his: GivenAnswers = { ...TRAVEL_ESIM, profileState: 'deleted' };
  await answer(page, before, his, async () => {
    expect(await page.locator('body').innerText()).not.toMatch(/counter|shop/i);
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
    leavingOn: '2099-12-04',
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
      leavingOn: '2099-12-04',
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

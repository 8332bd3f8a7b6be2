import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import type { PlainDate } from '../../src/catalogue/schema.ts';
import type { Card } from '../../src/domain/card/card.ts';
import { openPhone } from '../support/browser.ts';
import { cardOf, LOCAL_SIM, savedText } from '../support/people.ts';
import { open } from '../support/walk.ts';

const NEXT_YEAR = new Date().getFullYear() + 1;
const AHEAD = `${NEXT_YEAR}-10-10` as PlainDate;
const BEHIND: PlainDate = '2021-10-10';
const KEPT = { leaving: AHEAD, waiting: AHEAD, proof: BEHIND, check: BEHIND } as const;

interface DateField {
  readonly address: string;
  readonly field: string;
  /** A day that counts, and one that does not. */
  readonly day: string;
  readonly refused: string;
  readonly stored: (card: Card) => unknown;
}

const FIELDS: Record<keyof typeof KEPT, DateField> = {
  leaving: {
    address: '/question/leavingOn',
    field: 'input[name="leavingOn"]',
    day: `${NEXT_YEAR}-12-12`,
    refused: '2099-12-12',
    stored: ({ answers }) => answers['leavingOn']?.value,
  },
  waiting: {
    address: '/task/save-contacts',
    field: '[data-field="waiting-until"]',
    day: `${NEXT_YEAR}-12-12`,
    refused: '2020-12-12',
    stored: ({ tasks }) => tasks['save-contacts']?.status?.value.waitingUntil,
  },
  proof: {
    address: '/proof/p1',
    field: 'input[name="on"]',
    day: '2022-12-12',
    refused: `${NEXT_YEAR}-12-12`,
    stored: ({ proofs }) => proofs['p1']?.value?.on,
  },
  check: {
    address: '/finish',
    field: 'input[name="number-dead"]',
    day: '2022-12-12',
    refused: `${NEXT_YEAR}-12-12`,
    stored: ({ checks }) => checks['number-dead']?.value,
  },
};

describe.each(['zh', 'en'] as const)('a date typed by keyboard (%s)', (language) => {
  test.each(Object.entries(FIELDS))('%s', async (kind, { address, field, ...date }) => {
    const { page, url, close } = await openPhone({
      language,
      storage: { 'sim-exit': savedText(cardWithDates()) },
    });
    await open(page, url, `#/card/card1${address}`);
    const input = page.locator(field);
    const kept = KEPT[kind as keyof typeof KEPT];
    expect(await input.inputValue()).toBe(kept);
    const expectStored = (day: unknown): Promise<void> =>
      expect.poll(async () => date.stored(await card(page))).toBe(day);

    await typeDay(input, date.day);
    expect(await input.inputValue()).toBe(date.day);
    await expectStored(date.day);
    await input.blur();

    // Until the field is left, a day that cannot be meant is only shown; then it is said.
    await typeDay(input, date.refused);
    expect(await input.inputValue()).toBe(date.refused);
    expect(await input.getAttribute('aria-invalid')).toBeNull();
    await input.blur();
    await page.locator(`${field}[aria-invalid="true"]`).waitFor();
    await expectStored(date.day);

    // On the way to such a day others are passed: none of them replaces what was recorded.
    await typeDay(input, date.refused.replace('12-12', '11-11'));
    await input.blur();
    await page.locator(`${field}[aria-invalid="true"]`).waitFor();
    await expectStored(date.day);
    await page.reload();
    await input.waitFor();
    expect(await input.inputValue()).toBe(date.day);
    await typeDay(input, date.refused.replace('12-12', '11-11'));
    await input.blur();
    await page.locator(`${field}[aria-invalid="true"]`).waitFor();
    await expectStored(date.day);

    // Half a day takes nothing away.
    await input.focus();
    await page.keyboard.press('Backspace');
    expect(await input.inputValue()).toBe('');
    await input.blur();
    await page.locator(`${field}[aria-invalid="true"]`).waitFor();
    await page.reload();
    await input.waitFor();
    expect(await input.inputValue()).toBe(date.day);

    // Emptied part by part, it is empty.
    await input.focus();
    for (let part = 0; part < 3; part += 1) {
      await page.keyboard.press('Backspace');
      await page.keyboard.press('Tab');
    }
    // The calendar's button lies behind the last part.
    while (await isFocused(input)) await page.keyboard.press('Tab');
    await expect
      .poll(async () => [undefined, null, 'none'].includes(date.stored(await card(page)) as never))
      .toBe(true);
    await typeDay(input, date.day);
    expect(await input.inputValue()).toBe(date.day);
    await expectStored(date.day);
    await close();
  });
});

test('a day that is not there yet is not gone on with, and says so once the form is sent', async () => {
  const { page, url, close } = await openPhone({
    language: 'en',
    storage: { 'sim-exit': savedText(cardWithDates()) },
  });
  await open(page, url, '#/card/card1/question/leavingOn');
  await page.locator('input[name="leavingOn"]').focus();
  await page.keyboard.type('12122099');
  await page.keyboard.press('Enter');
  await page.locator('input[name="leavingOn"][aria-invalid="true"]').waitFor();
  expect(page.url()).toContain('leavingOn');
  await close();
});

/** Types a day whose month and day are alike, so that their order does not matter. */
async function typeDay(input: Locator, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  await input.focus();
  await input.page().keyboard.type(`${month}${date}${year}`);
}

function isFocused(input: Locator): Promise<boolean> {
  return input.evaluate((element) => element === document.activeElement);
}

function cardWithDates(): Card {
  const at = Date.UTC(2026, 10, 1);
  return {
    ...cardOf({ ...LOCAL_SIM, leavingOn: KEPT.leaving }),
    tasks: {
      'save-contacts': { status: { value: { state: 'open', waitingUntil: KEPT.waiting }, at } },
      'cancel-at-counter': { status: { value: { state: 'done' }, at } },
    },
    proofs: { p1: { value: { kind: 'paper', on: KEPT.proof }, at } },
    checks: { 'number-dead': { value: KEPT.check, at } },
  };
}

async function card(page: Page): Promise<Card> {
  const text = await page.evaluate(() => localStorage.getItem('sim-exit') ?? '');
  return (JSON.parse(text) as { state: { cards: { card1: Card } } }).state.cards.card1;
}

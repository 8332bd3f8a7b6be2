import { expect, test } from 'vitest';

import { openPhone } from '../support/browser.ts';
import { LOCAL_SIM } from '../support/people.ts';
import { answerAll, box, cardIn, open, storedState } from '../support/walk.ts';

/** A moment, the zone of the phone, and which day that is there. */
const DAYS = [
  ['2027-06-15T12:00:00Z', 'Asia/Phnom_Penh', '2027-06-15'],
  ['2028-02-29T23:50:00+14:00', 'Pacific/Kiritimati', '2028-02-29'],
  ['2028-02-29T23:50:00-08:00', 'America/Los_Angeles', '2028-02-29'],
  ['2027-12-31T23:50:00+07:00', 'Asia/Phnom_Penh', '2027-12-31'],
] as const;

test.each(DAYS)(
  'answered, ticked, waited for and proved at %s in %s',
  async (clock, zone, today) => {
    const { page, url, close } = await openPhone({ language: 'en', clock, zone });
    await page.goto(url);
    await answerAll(page, { ...LOCAL_SIM, leavingOn: today });
    const card = cardIn(page);
    await box(page, 'save-contacts').check();
    await page.locator('[data-action="undo"]').tap();
    expect(await box(page, 'save-contacts').isChecked()).toBe(false);
    await box(page, 'save-contacts').check();

    await open(page, url, `#/card/${card}/proof/new`);
    await page.locator('input[name="place"]').fill('Monivong');
    await open(page, url, `#/card/${card}/finish`);
    await page.locator('[data-check="number-dead"] [data-action="checked-today"]').tap();
    await page.locator('[data-check="number-dead"][data-checked]').waitFor();
    await open(page, url, `#/card/${card}/record`);
    await page.reload();
    await page.locator('[data-record-part="tasks"], [data-record-part]').first().waitFor();

    const { state } = await storedState(page);
    expect(state.cards[card]).toMatchObject({
      answers: { leavingOn: { value: today } },
      checks: { 'number-dead': { value: today } },
      tasks: { 'save-contacts': { status: { value: { state: 'done' } } } },
    });
    await close();
  },
);

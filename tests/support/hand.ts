import type { Page } from 'playwright-core';

import type { GivenAnswers } from './people.ts';
import { givenTo, open, questionAt, storedState } from './walk.ts';

/** The day on which someone in a hurry leaves. */
export const IN_THREE_DAYS = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);

/** A hand that counts: a tap is one touch; what is typed is not counted. */
interface Hand {
  readonly tap: (selector: string) => Promise<void>;
  readonly taps: () => number;
}

export function handOn(page: Page): Hand {
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
export async function answer(
  page: Page,
  { tap }: Hand,
  given: GivenAnswers,
  seen?: (question: string) => Promise<void>,
): Promise<void> {
  for (;;) {
    const review = page.locator('[data-action="open-checklist"]');
    await page.locator('button[type="submit"]').or(review).first().waitFor();
    if (await review.isVisible()) break;
    const question = questionAt(page);
    if (given[question] === undefined && question !== 'ending') break;
    const input = `input[name="${question}"]`;
    await page.locator(input).first().waitFor();
    if (question === 'leavingOn') await page.locator(input).fill(String(given.leavingOn));
    else
      for (const value of [givenTo(question, given)].flat())
        await tap(`${input}[value="${value}"]`);
    await seen?.(question);
    await tap('button[type="submit"]');
    await page.locator(input).first().waitFor({ state: 'detached' });
  }
}

/** From the answers on to the list. */
export async function toList(page: Page, { tap }: Hand): Promise<void> {
  await tap('[data-action="open-checklist"]');
  await page.locator('[data-task]').first().waitFor();
}

interface StoredCard {
  readonly answers: Readonly<Record<string, { readonly value: unknown }>>;
  readonly tasks: object;
}

/** What is stored of a card now. */
export async function stored(page: Page, card: string): Promise<StoredCard> {
  const { state } = await storedState(page);
  return state.cards[card] as unknown as StoredCard;
}

/** The lines of the counter card, all at once. */
export async function saidToTheClerk(
  page: Page,
  url: string,
  card: string,
): Promise<(string | null)[]> {
  await open(page, url, `#/card/${card}/counter`);
  await page.locator('[data-action="counter-view"]').tap();
  await page.locator('[data-counter-line="thanks"]').waitFor();
  return page
    .locator('[data-counter-line]')
    .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-counter-line')));
}

import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

import type { GivenAnswers } from './people.ts';

/*
 * Drives the app by the automation contract alone: names, values and data attributes, never texts.
 */

/** Answers the questions in the order in which they come, from the first screen to the checklist; to cancel, where no way is given. */
export async function answerAll(page: Page, answers: GivenAnswers): Promise<void> {
  await page.locator('[data-action="start"]').tap();
  const toList = page.locator('[data-action="open-checklist"]');
  for (;;) {
    await page.locator('button[type="submit"]').or(toList).first().waitFor();
    if (await toList.isVisible()) break;
    const question = questionAt(page);
    await answerOne(page, question, givenTo(question, answers));
  }
  await toList.tap();
  await page.locator('[data-task]').first().waitFor();
}

/** The question that the address names. */
export function questionAt(page: Page): keyof GivenAnswers {
  return (/question\/(\w+)/.exec(page.url())?.[1] ?? '') as keyof GivenAnswers;
}

/** The answer to a question among those given: to cancel, where no way is. */
export function givenTo(
  question: keyof GivenAnswers,
  answers: GivenAnswers,
): string | readonly string[] {
  const given = answers[question] ?? (question === 'ending' ? 'cancel' : undefined);
  if (given === undefined) throw new Error(`No answer to ${question} among those given`);
  return given;
}

/** Gives one answer and goes on. */
export async function answerOne(
  page: Page,
  question: string,
  given: string | readonly string[],
): Promise<void> {
  await page.locator(`input[name="${question}"]`).first().waitFor();
  if (question !== 'leavingOn') {
    for (const value of [given].flat()) {
      await page.locator(`input[name="${question}"][value="${value}"]`).check();
    }
  } else if (given !== 'none') {
    await page.locator('input[name="leavingOn"]').fill(String(given));
  }
  await page.locator('button[type="submit"]').tap();
  await page.locator(`input[name="${question}"]`).first().waitFor({ state: 'detached' });
}

/** The box of a task. */
export function box(page: Page, task: string): Locator {
  return page.locator(`[data-task="${task}"] input[type="checkbox"]`);
}

/** Ids of the tasks, in the order in which they stand. */
export function taskIds(page: Page, filter = ''): Promise<string[]> {
  return page
    .locator(`[data-task]${filter}`)
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-task') ?? ''));
}

/** What is stored when the page is left now: a phone gives no later chance to write. */
export async function storedState(page: Page): Promise<{ state: Stored; version: number }> {
  await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
  return JSON.parse((await page.evaluate(() => localStorage.getItem('sim-exit'))) ?? '{}') as {
    state: Stored;
    version: number;
  };
}

interface Stored {
  readonly cards: Readonly<Record<string, { readonly tasks: Readonly<Record<string, unknown>> }>>;
}

/** Goes to an address, and waits until the screen there is whole and the one before is gone. */
export async function open(page: Page, url: string, hash: string): Promise<void> {
  const target = `${url}${hash}`;
  await page.evaluate(() => document.querySelector('h1')?.setAttribute('data-before', ''));
  if (page.url() === target) await page.reload();
  else await page.goto(target);
  await page.locator('h1:not([data-before])').waitFor();
  await page.waitForFunction(() => !/Opening…|正在打开/.test(document.body.innerText));
}

/** The id of the only card, from the address. */
export function cardIn(page: Page): string {
  const id = /#\/card\/([^/]+)/.exec(page.url())?.[1];
  expect(id, page.url()).toBeDefined();
  return id ?? '';
}

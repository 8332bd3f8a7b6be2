import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import en from '../../locales/en/counter.json';
import km from '../../locales/clerk/counter.json';
import zh from '../../locales/zh/counter.json';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { expectAccessible, expectNoSidewaysScroll, openPhone } from '../support/browser.ts';
import { cardOf, LOCAL_SIM, savedText, type GivenAnswers } from '../support/people.ts';

/** Four people at the counter, and how the words of their papers begin the conversation. */
const PEOPLE: readonly (readonly [string, GivenAnswers, readonly string[]])[] = [
  ['a tourist', LOCAL_SIM, ['intent', 'papers-passport', 'balance', 'refund']],
  [
    'a new passport, lost card',
    { ...LOCAL_SIM, simState: 'lost', identity: 'renewed-passport' },
    ['intent', 'papers-passport', 'sim-lost', 'passport-renewed'],
  ],
  [
    'a company eSIM on a bill',
    { ...LOCAL_SIM, cardType: 'local-esim', registeredTo: 'company', billing: 'postpaid' },
    ['intent', 'papers-document', 'esim', 'not-in-my-name', 'letter-enough', 'registered'],
  ],
  [
    'a helper',
    { ...LOCAL_SIM, identity: 'khmer-id', whereabouts: 'abroad', helper: 'yes' },
    ['intent', 'papers-document', 'not-in-my-name', 'letter-enough', 'balance'],
  ],
];

const lineIds = (page: Page): Promise<string[]> =>
  page
    .locator('[data-counter-line]')
    .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-counter-line') ?? ''));

const stored = (...answers: readonly GivenAnswers[]) => ({
  'sim-exit': savedText(...answers.map((each, index) => cardOf(each, { id: `card${index}` }))),
});

async function openCounter(page: Page, url: string, card = 'card0'): Promise<void> {
  await page.goto(`${url}#/card/${card}/counter`);
  await page.locator('[data-counter-line="intent"]').waitFor();
}

/** The lowest contrast among the texts in sight, each against the ground it really stands on. */
function lowestContrast(page: Page): Promise<{ ratio: number; text: string }> {
  return page.evaluate(() => {
    const parse = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (rgb: number[]): number => {
      const [r = 0, g = 0, b = 0] = rgb.map((part) => {
        const c = part / 255;
        return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const groundOf = (element: Element | null): string => {
      for (let at = element; at; at = at.parentElement) {
        const ground = getComputedStyle(at).backgroundColor;
        if (parse(ground)[3] !== 0) return ground;
      }
      return 'rgb(255, 255, 255)';
    };
    const texts = [...document.querySelectorAll('#root *')].filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    );
    const all = texts.map((element) => {
      const light = luminance(parse(getComputedStyle(element).color));
      const dark = luminance(parse(groundOf(element)));
      const ratio = (Math.max(light, dark) + 0.05) / (Math.min(light, dark) + 0.05);
      return { ratio, text: element.textContent ?? '' };
    });
    return all.sort((a, b) => a.ratio - b.ratio)[0] ?? { ratio: 0, text: 'no text at all' };
  });
}

/**
 * A fingerprint of each text as drawn in the font of the Khmer on the screen, and those of characters
 * that no font has: a box, or nothing.
 */
function drawn(
  page: Page,
  texts: readonly string[],
): Promise<{ pictures: string[]; boxes: string[] }> {
  return page.evaluate((texts) => {
    const line = document.querySelector('[data-counter-line] [lang="km"]');
    const canvas = document.createElement('canvas');
    canvas.width = 400;
    canvas.height = 120;
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    if (!line || !pen) throw new Error('nothing to draw with');
    pen.font = `48px ${getComputedStyle(line).fontFamily}`;
    const picture = (text: string): string => {
      pen.clearRect(0, 0, 400, 120);
      pen.fillText(text, 20, 80);
      const { data } = pen.getImageData(0, 0, 400, 120);
      let sum = 0;
      let hash = 0;
      for (let i = 3; i < data.length; i += 4) {
        const alpha = data[i] ?? 0;
        sum += alpha;
        if (alpha > 127) hash = (hash * 31 + i) | 0;
      }
      return `${sum}:${hash}`;
    };
    // Unassigned, private, never a character; and nothing at all.
    const boxes = ['\u17FF', '\uE000', '\u{10FFFF}', ' '].map(picture);
    return { pictures: texts.map(picture), boxes };
  }, texts);
}

describe.each(LANGUAGES)('the card for the clerk (%s)', (language) => {
  test('four people, each with the lines they need', async () => {
    const answers = PEOPLE.map(([, given]) => given);
    const { page, url, close } = await openPhone({ language, storage: stored(...answers) });
    for (const [index, [who, , begin]] of PEOPLE.entries()) {
      await page.goto(`${url}#/card/card${index}`);
      await page.locator('[data-action="counter-card"]').tap();
      await page.locator('[data-counter-line="intent"]').waitFor();
      expect(await lineIds(page), who).toEqual(['intent']);
      await expectNoSidewaysScroll(page);
      await page.locator('[data-action="counter-view"]').tap();
      await page.locator('[data-counter-line="thanks"]').waitFor();
      const ids = await lineIds(page);
      expect(ids.slice(0, begin.length), who).toEqual(begin);
      const khmer = await page.locator('[data-counter-line] p[lang="km"]').allInnerTexts();
      expect(khmer, who).toHaveLength(ids.length);
      for (const text of khmer) expect(Object.values(km.lines)).toContain(text);
      const english = await page.locator('[data-counter-line] p[lang="en"]').allInnerTexts();
      expect(english, who).toHaveLength(ids.length);
      const own = await page.getByText(zh.lines.thanks, { exact: true }).count();
      expect(own).toBe(language === 'zh' ? 1 : 0);
      await expectNoSidewaysScroll(page);
    }
    await expectAccessible(page);
    await page.locator('[data-action="counter-view"]').tap();
    await page.locator('[data-reply="no"]').tap();
    await page.locator('[data-reply="no"][aria-pressed="true"]').waitFor();
    await expectAccessible(page);
    await close();
  });

  test('nothing runs off the side at 320 px, at 200 % text, or on its side', async () => {
    const { page, url, close } = await openPhone({
      language,
      storage: stored({ ...LOCAL_SIM, registeredTo: 'someone-else', simState: 'lost' }),
    });
    await openCounter(page, url);
    await page.locator('[data-field="shown-number"]').fill('+855961234567');
    const sizes = [
      [320, 640, '106.25%'],
      [320, 640, '212.5%'],
      [360, 780, '212.5%'],
      [780, 360, '106.25%'],
    ] as const;
    const last = page.locator('[data-counter-line="thanks"]');
    while (!(await last.isVisible())) {
      for (const [width, height, text] of sizes) {
        await page.setViewportSize({ width, height });
        await page.evaluate((size) => (document.documentElement.style.fontSize = size), text);
        await expectNoSidewaysScroll(page);
      }
      const small = await page
        .locator('[data-reply], [data-action="next-line"]')
        .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height));
      expect(Math.min(...small)).toBeGreaterThanOrEqual(60);
      await page.locator('[data-action="next-line"]').tap();
    }
    await close();
  });
});

test('is dark in both themes, with 7:1 for every text', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, url, close } = await openPhone({
      language: 'zh',
      colorScheme,
      storage: stored(LOCAL_SIM),
    });
    await openCounter(page, url);
    await page.locator('[data-reply="no"]').tap();
    await page.locator('[data-reply="no"][aria-pressed="true"]').waitFor();
    for (const view of ['line', 'all']) {
      const { ratio, text } = await lowestContrast(page);
      expect(ratio, `${text} (${colorScheme}, ${view})`).toBeGreaterThanOrEqual(7);
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
        'rgb(14, 21, 27)',
      );
      await page.locator('[data-action="counter-view"]').tap();
    }
    await close();
  }
});

test('the Khmer is really drawn, letter by letter, and shaped', async () => {
  const { page, url, close } = await openPhone({ language: 'zh', storage: stored(LOCAL_SIM) });
  await openCounter(page, url);

  const text = Object.values({ ...km.lines, ...km.reply }).join('');
  const letters = [...new Set(text.match(/[\u1780-\u17B3]/gu))];
  expect(letters.length).toBeGreaterThan(25);
  const { pictures, boxes } = await drawn(page, letters);
  const missing = letters.filter((_, index) => boxes.includes(pictures[index] ?? ''));
  expect(missing, 'letters drawn as the box for what no font has').toEqual([]);
  expect(new Set(pictures).size, 'two letters look the same').toBe(letters.length);

  // Under-letters and vowels join the letter before: apart, they would be drawn otherwise.
  const clusters = [...new Set(text.match(/[\u1780-\u17A2](?:\u17D2[\u1780-\u17A2])+/gu))];
  expect(clusters.length).toBeGreaterThan(8);
  const joined = await drawn(page, clusters);
  const apart = await drawn(
    page,
    clusters.map((cluster) => cluster.replace(/\u17D2/g, '\u200B\u17D2\u200B')),
  );
  for (const [index, picture] of joined.pictures.entries()) {
    expect(picture, clusters[index]).not.toBe(apart.pictures[index]);
  }

  // The line on the screen itself: as many boxes in its place look quite different.
  const line = page.locator('[data-counter-line="intent"] p[lang="km"]');
  const real = await line.screenshot();
  await line.evaluate((element) => {
    element.textContent = (element.textContent ?? '').replace(/\S/gu, '\u{10FFFF}');
  });
  expect((await line.screenshot()).equals(real)).toBe(false);
  await close();
});

test('Khmer stands larger than English, and that larger than the rest', async () => {
  const { page, url, close } = await openPhone({ language: 'zh', storage: stored(LOCAL_SIM) });
  await openCounter(page, url);
  const sizes = await page
    .locator('[data-counter-line="intent"] p')
    .evaluateAll((lines) =>
      lines.map((line) => Number.parseFloat(getComputedStyle(line).fontSize)),
    );
  const [khmer = 0, english = 0, own = 0] = sizes;
  expect(khmer).toBeGreaterThanOrEqual(32);
  expect(khmer).toBeGreaterThan(english);
  expect(english).toBeGreaterThan(own);
  for (const reply of ['yes', 'no', 'other']) {
    const button = await page.locator(`[data-reply="${reply}"]`).boundingBox();
    expect(button?.height).toBeGreaterThanOrEqual(64);
  }
  await close();
});

test('a reload at the counter stays on the line, with the reply and without the number', async () => {
  const { page, url, close } = await openPhone({ language: 'en', storage: stored(LOCAL_SIM) });
  await page.goto(`${url}#/card/card0/task/cancel-at-counter`);
  await page.locator('[data-action="counter-card"]').tap();
  await page.locator('[data-field="shown-number"]').fill('0961234567');
  await page.locator('[data-action="next-line"]').tap();
  expect(await page.locator('[data-counter-line="number"]').innerText()).toContain('096 123 4567');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.locator('[data-counter-line="balance"] [data-reply="yes"]').tap();
  await page.reload();

  const balance = page.locator('[data-counter-line="balance"]');
  await balance.waitFor();
  expect(await balance.locator('[data-reply="yes"]').getAttribute('aria-pressed')).toBe('true');
  const kept = await page.evaluate(
    () => JSON.stringify({ ...localStorage }) + JSON.stringify(history.state) + location.href,
  );
  expect(kept).not.toMatch(/0961234567|1234567/);
  await page.locator('[data-action="previous-line"]').tap();
  expect(await lineIds(page)).toEqual(['papers-passport']);

  await page.goBack();
  const reply = page.locator('[data-noted-reply="balance"]');
  await reply.waitFor();
  expect(await reply.innerText()).toMatch(
    new RegExp(`^${en.lines.balance}\\s+Counter: Yes · .*\\d\\d:\\d\\d$`),
  );
  await expectAccessible(page);
  await close();
});

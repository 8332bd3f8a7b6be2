import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';

import { cardOf, LOCAL_SIM, savedText } from '../support/people.ts';
import { expectAccessible, expectNoSidewaysScroll, openPhone } from '../support/browser.ts';
import { photoFile, takePhoto } from '../support/photos.ts';
import { readPdf } from '../support/readPdf.ts';

const AT = Date.UTC(2026, 10, 20, 5);
const stamped = <T>(value: T) => ({ value, at: AT });

const CARD = {
  ...cardOf(LOCAL_SIM),
  tasks: {
    'settle-balance': {
      status: stamped({ state: 'done' } as const),
      note: stamped('left on it: 012 345 678'),
    },
    'save-contacts': { status: stamped({ state: 'waived', reason: 'all in the cloud' } as const) },
  },
  heard: { fee: stamped({ text: 'no fee', on: '2026-11-18', who: 'Dara' } as const) },
  proofs: {
    slip: stamped({
      kind: 'paper',
      on: '2026-11-20',
      place: 'Monivong shop',
      clerk: 'Sok',
      reference: 'REF-7788',
    } as const),
  },
  replies: { balance: stamped({ reply: 'yes' } as const) },
};

describe('the record of a card', () => {
  let phone: Awaited<ReturnType<typeof openPhone>>;
  let page: Page;

  beforeAll(async () => {
    phone = await openPhone({
      language: 'en',
      storage: { 'sim-exit': savedText(CARD) },
      colorScheme: 'dark',
    });
    page = phone.page;
    await page.goto(`${phone.url}#/card/card1/proof/slip`);
    await page.locator('input[name="photo"]').waitFor({ state: 'attached' });
    const tall = await takePhoto(page, 800, 2400);
    const wide = await takePhoto(page, 2400, 1200);
    await page.setInputFiles('input[name="photo"]', [
      photoFile('tall.jpg', tall),
      photoFile('wide.jpg', wide),
    ]);
    await page.locator('[data-photo] img').nth(1).waitFor();
    await page.goto(`${phone.url}#/card/card1`);
    await page.locator('[data-action="record"]').tap();
    await page.locator('[data-record] img').nth(1).waitFor();
  });

  afterAll(() => phone.close());

  test('is open to everyone and fits the phone', async () => {
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    expect(await page.locator('[data-record] [data-photo]').count()).toBe(2);
    expect(await page.locator('a[data-action="backup"]').getAttribute('href')).toBe('#/data');
  });

  test('prints without buttons or links to elsewhere, dark letters on white, nothing folded', async () => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.locator('button:visible').count()).toBe(0);
    expect(await page.locator('header:visible, [data-action]:visible').count()).toBe(0);
    const { color, folded } = await page.evaluate(() => ({
      color: getComputedStyle(document.body).color,
      folded: document.querySelectorAll('details:not([open])').length,
    }));
    expect(color).toBe('rgb(20, 32, 43)');
    expect(folded).toBe(0);
    await page.emulateMedia({ media: null, colorScheme: null });
  });

  test.each([
    ['A4', { width: '210mm', height: '297mm' }],
    ['paper as narrow as a phone', { width: '90mm', height: '160mm' }],
  ])('is whole on %s', async (_paper, size) => {
    const pdf = readPdf(await page.pdf(size));
    expect(pdf.pages).toBeGreaterThan(1);
    expect(pdf.images).toBe(2);
    const entries = await page.locator('[data-record] [data-entry] h3').allInnerTexts();
    expect(entries.length).toBeGreaterThan(15);
    const wanted = [
      ...entries,
      'Monivong shop',
      'REF-7788',
      'Sok',
      'left on it: 012 345 678',
      'all in the cloud',
      'no fee',
      'Dara',
      'Nov 20, 2026',
      'https://',
      'It is not a document of the carrier.',
    ];
    const missing = wanted.filter((words) => !pdf.text.includes(words.replace(/\s/g, '')));
    expect(missing).toEqual([]);
  });

  test('prints each photo whole on its sheet', async () => {
    // The area of a sheet as narrow as a phone, in CSS pixels, less its margins.
    await page.setViewportSize({ width: 264, height: 529 });
    await page.emulateMedia({ media: 'print' });
    for (const image of await page.locator('[data-record] img').all()) {
      const box = await image.boundingBox();
      expect(box?.width).toBeLessThanOrEqual(264);
      expect(box?.height).toBeLessThanOrEqual(529);
      expect((box?.width ?? 0) * (box?.height ?? 0)).toBeGreaterThan(20_000);
    }
    await page.emulateMedia({ media: null });
    await page.setViewportSize({ width: 360, height: 780 });
  });

  test('asks the browser to print', async () => {
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await page.locator('[data-action="print"]').tap();
    await page.locator('body[data-printed]').waitFor();
  });

  test('is copied as a text that says everything but the numbers', async () => {
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('refused')) },
      });
      document.execCommand = () => false;
    });
    await page.locator('[data-action="copy-record"]').tap();
    const text = await page.locator('textarea[data-copy-by-hand]').inputValue();
    expect(text).toContain('REF-••••');
    expect(text).toContain('left on it: ••• ••• •••');
    expect(text).toContain('Nov 20, 2026');
    expect(text).not.toMatch(/7788|345/);
  });
});

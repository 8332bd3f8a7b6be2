import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { AxeResults } from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, expect, inject } from 'vitest';

import { BROWSER_FLAGS, findBrowser } from '../../scripts/findBrowser.mjs';

const LOCALES = { zh: 'zh-CN', en: 'en-GB' } as const;

interface PhoneOptions {
  /** What the phone is set to; the app follows it the first time. */
  readonly language: keyof typeof LOCALES;
  /** What `localStorage` holds before the app starts. */
  readonly storage?: Readonly<Record<string, string>>;
  readonly colorScheme?: 'light' | 'dark';
  /** Another address than the one where the built app is served for all tests. */
  readonly url?: string;
  /**
   * What the phone's clock says when the first page opens, as a moment with its zone
   * (`2028-02-29T23:59:00+14:00`); it goes on from there. The machine's own where nothing is said.
   */
  readonly clock?: string;
  /** The phone's time zone, as in `Pacific/Kiritimati`. The machine's own where nothing is said. */
  readonly zone?: string;
  /** With the app's service worker. Without it a test is quicker, and sees every request. */
  readonly offline?: boolean;
  /** What the browser will complain about because the test takes something away from it. */
  readonly expected?: RegExp;
}

interface Phone {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly url: string;
  /** Closes the phone, and fails on whatever went wrong while it was open. */
  readonly close: () => Promise<void>;
}

/** For a whole run on another day or in another place: `TEST_CLOCK=… TEST_ZONE=… npm test`. */
const { TEST_CLOCK, TEST_ZONE } = process.env;

let launched: Promise<Browser> | undefined;

afterAll(async () => {
  await (await launched)?.close();
  launched = undefined;
});

/** A phone of 360 x 780 with nothing opened yet: go to `url`. */
export async function openPhone(options: PhoneOptions): Promise<Phone> {
  const url = options.url ?? inject('appUrl');
  launched ??= launch();
  const browser = await launched;
  const clock = options.clock ?? TEST_CLOCK;
  const zone = options.zone ?? TEST_ZONE;
  const context = await browser.newContext({
    viewport: { width: 360, height: 780 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: LOCALES[options.language],
    colorScheme: options.colorScheme ?? 'light',
    serviceWorkers: options.offline ? 'allow' : 'block',
    ...(zone && { timezoneId: zone }),
    ...(options.storage && {
      storageState: {
        cookies: [],
        origins: [{ origin: new URL(url).origin, localStorage: entries(options.storage) }],
      },
    }),
  });
  const problems = watch(context, url);
  if (clock) await context.clock.install({ time: new Date(clock) });
  const page = await context.newPage();

  return {
    page,
    context,
    url,
    close: async () => {
      await context.close();
      const { expected } = options;
      const surprising = problems.filter((problem) => !expected?.test(problem));
      expect(surprising, 'what the browser complained about').toEqual([]);
    },
  };
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const tooWide = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const culprits = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 0.5)
      .map((element) => element.outerHTML.slice(0, 120));
    return [`the page is ${document.documentElement.scrollWidth} px wide`, ...culprits.slice(0, 5)];
  });
  expect(tooWide, `${page.url()} scrolls sideways`).toEqual([]);
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

export async function expectAccessible(page: Page): Promise<void> {
  // It is large: once a page is enough.
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axeSource);
  // Without a description of all that is right, which is most of what axe would write and send.
  const { violations } = await page.evaluate<Pick<AxeResults, 'violations'>>(
    "axe.run({ resultTypes: ['violations'] }).then(({ violations }) => ({ violations }))",
  );
  const list = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n  ${html}\n  ${failureSummary}`),
  );
  expect(list.join('\n'), `${page.url()} is not accessible`).toBe('');
}

function launch(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    throw new Error('No Chromium or Chrome: install one, or set CHROME_PATH to it.');
  }
  return chromium.launch({ executablePath, args: BROWSER_FLAGS });
}

function entries(storage: Readonly<Record<string, string>>): { name: string; value: string }[] {
  return Object.entries(storage).map(([name, value]) => ({ name, value }));
}

function watch(context: BrowserContext, url: string): readonly string[] {
  const { origin } = new URL(url);
  const problems: string[] = [];
  context.on('weberror', (problem) => {
    problems.push(`uncaught: ${problem.error().stack ?? problem.error().message}`);
  });
  context.on('console', (message) => {
    // Playwright's own words when a test goes without the service worker.
    if (message.text().includes('blocked by Playwright')) return;
    if (message.type() === 'error' || message.type() === 'warning') {
      problems.push(`console.${message.type()}: ${message.text()}`);
    }
  });
  context.on('request', (request) => {
    const target = new URL(request.url());
    if (/^https?:$/.test(target.protocol) && target.origin !== origin) {
      problems.push(`request to another host: ${request.url()}`);
    }
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // A reload abandons what was still loading: nobody misses it.
    if (reason !== 'net::ERR_ABORTED')
      problems.push(`request failed: ${request.url()} (${reason})`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} for ${response.url()}`);
  });
  return problems;
}

import { readNotes, watchLoad } from './inPage.mjs';

/** Slow 4G: 150 ms there and back, 1.6 Mbit/s down. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const REST_MS = 700;

/**
 * @typedef {import('playwright-core').BrowserContext} Context
 * @typedef {{ name: string, url: string, tap: string, done: string, storage?: Context extends { storageState(): Promise<infer S> } ? S : never, ticks?: string, isFloor?: boolean }} Page
 * @typedef {{ fcp: number, lcp: number, tap: number, cls: number, lost: boolean }} Load
 */

const PHONE = {
  viewport: { width: 360, height: 780 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

/**
 * @param {import('playwright-core').Browser} browser
 * @param {Partial<import('playwright-core').BrowserContextOptions>} [more]
 */
export function openPhone(browser, more = {}) {
  return browser.newContext({ ...PHONE, locale: 'zh-CN', ...more });
}

/**
 * Opens a page as a new visitor does (`cold`), or as one who has been there and is served by the service worker.
 * @param {import('playwright-core').Browser} browser
 * @param {Page} page
 * @param {{ cpu: number, isWarm: boolean }} how
 * @returns {Promise<Load>}
 */
export async function measureLoad(browser, page, { cpu, isWarm }) {
  const once = await loadOnce(browser, page, { cpu, isWarm, repeats: false });
  if (!once.lost) return once;
  const again = await loadOnce(browser, page, { cpu, isWarm, repeats: true });
  return { ...once, tap: again.tap };
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {Page} what
 * @param {{ cpu: number, isWarm: boolean, repeats: boolean }} how
 * @returns {Promise<Load>}
 */
async function loadOnce(browser, what, { cpu, isWarm, repeats }) {
  const { storage } = what;
  const context = await openPhone(browser, {
    serviceWorkers: isWarm ? 'allow' : 'block',
    ...(storage && { storageState: storage }),
  });
  if (isWarm) await visit(context, what);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', NETWORK);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  await page.addInitScript(watchLoad, { tap: what.tap, done: what.done, repeats });
  await page.goto(what.url, { waitUntil: 'load', timeout: 60_000 });
  // The tap itself may open the next screen; what comes after both is not waited for.
  await page.waitForSelector(what.done, { state: 'attached', timeout: 4000 }).catch(() => {});
  await page.waitForTimeout(REST_MS);
  const notes = await page.evaluate(readNotes);
  const stayed = (await page.locator(what.done).count()) > 0;
  await context.close();
  return { ...notes, tap: notes.tappedAt, lost: !stayed };
}

/**
 * What a page asks for until it rests, untouched.
 * @param {import('playwright-core').Browser} browser
 * @param {Page} what
 * @returns {Promise<string[]>} addresses
 */
export async function filesOf(browser, { url, storage }) {
  const context = await openPhone(browser, {
    serviceWorkers: 'block',
    ...(storage && { storageState: storage }),
  });
  const page = await context.newPage();
  /** @type {string[]} */
  const urls = [];
  page.on('request', (request) => void urls.push(request.url()));
  await page.goto(url, { waitUntil: 'networkidle' });
  await context.close();
  return urls;
}

/**
 * A first visit, until the service worker holds all.
 * @param {Context} context
 * @param {Page} what
 */
async function visit(context, { url, isFloor = false }) {
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.evaluate(async (isOfFloor) => {
    if (isOfFloor) {
      const files = performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.startsWith('http'));
      const list = encodeURIComponent([location.href, ...files].join(','));
      await navigator.serviceWorker.register(`worker.js?files=${list}`);
    }
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) {
      await new Promise((next) => setTimeout(next, 50));
    }
  }, isFloor);
  await page.close();
}

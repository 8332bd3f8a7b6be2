import { measureNextClick, tickManyTimes } from './inPage.mjs';
import { openPhone } from './load.mjs';

/**
 * Ticks and unticks a task so many times, each after the one before was saved.
 * @param {import('playwright-core').Browser} browser
 * @param {import('./load.mjs').Page} what
 * @param {{ cpu: number, times: number }} how
 * @returns {Promise<{ work: number[], total: number[] }>} milliseconds
 */
export async function measureTicks(browser, what, { cpu, times }) {
  const { page, devtools, close } = await openStill(browser, what);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  const box = page.locator(what.ticks ?? what.tap).first();
  /** @type {{ work: number[], total: number[] }} */
  const found = { work: [], total: [] };
  // The first one warms up and is not counted.
  for (let tick = 0; tick <= times; tick += 1) {
    const measured = page.evaluate(measureNextClick);
    // The listener must be there before the tap.
    await page.evaluate(() => undefined);
    await box.tap();
    const { work, total } = await measured;
    if (tick > 0) found.work.push(work);
    if (tick > 0) found.total.push(total);
    // Let the change be saved, so that it is not counted with the next tick.
    await page.waitForTimeout(120);
  }
  await close();
  return found;
}

/**
 * What the page holds in memory before and after so many ticks, in bytes, once its waste is gone.
 * @param {import('playwright-core').Browser} browser
 * @param {import('./load.mjs').Page} what
 * @param {number} times
 */
export async function measureMemory(browser, what, times) {
  const { page, devtools, close } = await openStill(browser, what);
  const used = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    return (await devtools.send('Runtime.getHeapUsage')).usedSize;
  };
  const box = what.ticks ?? what.tap;
  await page.evaluate(tickManyTimes, { box, times: 20 });
  const before = await used();
  await page.evaluate(tickManyTimes, { box, times });
  const after = await used();
  await close();
  return { before, after };
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {import('./load.mjs').Page} what
 */
async function openStill(browser, { url, storage, tap, ticks }) {
  const context = await openPhone(browser, {
    serviceWorkers: 'block',
    ...(storage && { storageState: storage }),
  });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  await page
    .locator(ticks ?? tap)
    .first()
    .waitFor();
  const devtools = await context.newCDPSession(page);
  return { page, devtools, close: () => context.close() };
}

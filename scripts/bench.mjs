import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';

import { buildApp, isBuildFresh } from './buildApp.mjs';
import { BROWSER_FLAGS, findBrowser } from './findBrowser.mjs';
import { installBrowser } from './installBrowser.mjs';
import { checkNode, installPackages, ROOT, stop } from './prepare.mjs';

// Measured, not tested: a slow machine must not fail anyone's build.
const BUDGETS = { firstScreenKb: 110, tickMs: 16, checklistMs: 1 };

const CPU_SLOWDOWN = 4;
const TICKS = 20;
const MANY_CARDS = 200;
const CHECKLISTS = 1000;

checkNode();
installPackages();
installBrowser();
if (!isBuildFresh() && !buildApp()) stop('The app could not be built: see the lines above.');

const { preview } = await import('vite');
const { openSources } = await import('./openSources.mjs');
const { chromium } = await import('playwright-core');

const rules = await openSources();
const { CATALOGUE } = await rules.ssrLoadModule('/src/catalogue/catalogue.ts');
const { buildChecklist } = await rules.ssrLoadModule('/src/domain/checklist/checklist.ts');
const { RESIDENT } = await rules.ssrLoadModule('/tests/support/typicalPeople.ts');
const { cardOf, savedText } = await rules.ssrLoadModule('/tests/support/people.ts');
const checklist = timesOf(CHECKLISTS, () => buildChecklist(CATALOGUE, RESIDENT));
const [oneCard, manyCards] = [1, MANY_CARDS].map(savedState);
await rules.close();

const server = await preview({ root: ROOT, logLevel: 'error', preview: { host: '127.0.0.1' } });
const url = server.resolvedUrls?.local[0] ?? '';
const executablePath = findBrowser() ?? stop('No Chromium or Chrome.');
const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
const loaded = await scriptsOfFirstScreen();
const one = await tickTimes(oneCard);
const many = await tickTimes(manyCards);
await browser.close();
await server.close();

const all = assets('.js');
const slow = `CPU slowed ${CPU_SLOWDOWN} times`;
print([
  ['first screen, JavaScript', kb(gzipped(loaded)), `≤ ${BUDGETS.firstScreenKb} kB`],
  ['  of it the entry and what it imports', kb(gzipped(entryScripts())), ''],
  ['  number of files', String(loaded.length), ''],
  ['all JavaScript, both languages', kb(gzipped(all)), ''],
  ['all styles', kb(gzipped(assets('.css'))), ''],
  [
    `build a checklist, median of ${CHECKLISTS}`,
    ms(median(checklist)),
    `≤ ${BUDGETS.checklistMs} ms`,
  ],
  [
    `tick, work to the next frame, median (${slow})`,
    ms(median(one.work)),
    `≤ ${BUDGETS.tickMs} ms`,
  ],
  [`tick, work, worst of ${TICKS}`, ms(Math.max(...one.work)), ''],
  ['tick, tap to painted frame, median', ms(median(one.total)), ''],
  [`tick with ${MANY_CARDS} cards, work, median`, ms(median(many.work)), `≤ ${BUDGETS.tickMs} ms`],
  [`tick with ${MANY_CARDS} cards, work, worst`, ms(Math.max(...many.work)), ''],
]);
const [load = 0] = loadavg();
if (load > availableParallelism()) {
  console.log(`\nThe machine is busy (load ${load.toFixed(1)}): the timings are too high.`);
}
process.exit(0);

/**
 * What `localStorage` holds for so many cards, all with the same answers.
 * @param {number} count
 */
function savedState(count) {
  const ids = Array.from({ length: count }, (_, index) => `bench${String(index).padStart(3, '0')}`);
  return savedText(...ids.map((id) => cardOf(RESIDENT, { id })));
}

/** @param {string} [saved] */
async function openPhone(saved) {
  const localStorage = saved === undefined ? [] : [{ name: 'sim-exit', value: saved }];
  const context = await browser.newContext({
    viewport: { width: 360, height: 780 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'zh-CN',
    storageState: { cookies: [], origins: [{ origin: new URL(url).origin, localStorage }] },
  });
  return context.newPage();
}

/** The scripts that are fetched until the first screen rests, before any tap. */
async function scriptsOfFirstScreen() {
  const page = await openPhone();
  /** @type {Set<string>} */
  const files = new Set();
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    if (path.endsWith('.js')) files.add(join(ROOT, 'dist', path));
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.context().close();
  return [...files];
}

/**
 * Ticks and unticks a task. `work`: what the page had to do until the frame with the tick was ready;
 * `total`: the same with the wait for the screen's next beat.
 * @param {string | undefined} saved
 */
async function tickTimes(saved) {
  const page = await openPhone(saved);
  await page.goto(`${url}#/card/bench000`, { waitUntil: 'networkidle' });
  const row = page.locator('[data-task]:not([data-gated])').first();
  await row.waitFor();
  const id = await row.getAttribute('data-task');
  const box = page.locator(`[data-task="${id}"] input[type="checkbox"]`);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  /** @type {{ work: number[], total: number[] }} */
  const times = { work: [], total: [] };
  // The first one warms up and is not counted.
  for (let tick = 0; tick <= TICKS; tick++) {
    const measured = page.evaluate(measureNextClick);
    // The listener must be there before the tap.
    await page.evaluate(() => undefined);
    await box.tap();
    const { work, total } = await measured;
    if (tick > 0) {
      times.work.push(work);
      times.total.push(total);
    }
    // Let the change be saved, so that it is not counted with the next tick.
    await page.waitForTimeout(150);
  }
  await page.context().close();
  return times;
}

/**
 * Runs in the page.
 * @returns {Promise<{ work: number, total: number }>}
 */
function measureNextClick() {
  return new Promise((resolve) => {
    const onClick = () => {
      const clicked = performance.now();
      let handled = clicked;
      const onBubbled = () => {
        // React renders in a microtask that it has queued by now: this one comes after it.
        queueMicrotask(() => {
          handled = performance.now();
        });
      };
      window.addEventListener('click', onBubbled, { once: true });
      requestAnimationFrame(() => {
        const frame = performance.now();
        const channel = new MessageChannel();
        const onPainted = () => {
          const painted = performance.now();
          resolve({ work: handled - clicked + (painted - frame), total: painted - clicked });
        };
        channel.port1.addEventListener('message', onPainted, { once: true });
        channel.port1.start();
        channel.port2.postMessage(undefined);
      });
    };
    window.addEventListener('click', onClick, { once: true, capture: true });
  });
}

/** The files that `index.html` cannot do without, by Vite's manifest. */
function entryScripts() {
  /** @type {Record<string, { file: string, isEntry?: boolean, imports?: string[] }>} */
  const manifest = JSON.parse(readFileSync(join(ROOT, 'dist/.vite/manifest.json'), 'utf8'));
  /** @type {Set<string>} */
  const names = new Set();
  const add = (/** @type {string} */ name) => {
    if (names.has(name)) return;
    names.add(name);
    manifest[name]?.imports?.forEach(add);
  };
  for (const [name, { isEntry }] of Object.entries(manifest)) if (isEntry) add(name);
  return [...names].map((name) => join(ROOT, 'dist', manifest[name]?.file ?? ''));
}

/** @param {string} ending */
function assets(ending) {
  const folder = join(ROOT, 'dist/assets');
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
}

/** @param {string[]} files */
function gzipped(files) {
  const level = constants.Z_BEST_COMPRESSION;
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level }).length, 0);
}

/**
 * @param {number} times
 * @param {() => unknown} work
 */
function timesOf(times, work) {
  return Array.from({ length: times }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

/** @param {number[]} numbers */
function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** @param {number} bytes */
function kb(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** @param {number} time */
function ms(time) {
  return `${time.toFixed(time < 1 ? 3 : 1)} ms`;
}

/** @param {[what: string, measured: string, budget: string][]} rows */
function print(rows) {
  const width = Math.max(...rows.map(([what]) => what.length));
  console.log(`\n${'(sizes after gzip)'.padEnd(width)}  ${'measured'.padStart(10)}  budget`);
  for (const [what, measured, budget] of rows) {
    const limit = Number.parseFloat(budget.slice(2));
    const isOver = budget !== '' && Number.parseFloat(measured) > limit;
    const verdict = isOver ? `${budget}  OVER` : budget;
    console.log(`${what.padEnd(width)}  ${measured.padStart(10)}  ${verdict}`);
  }
}

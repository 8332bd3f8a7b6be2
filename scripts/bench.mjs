import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { buildApp, isBuildFresh } from './buildApp.mjs';
import { BROWSER_FLAGS, findBrowser } from './findBrowser.mjs';
import { installBrowser } from './installBrowser.mjs';
import { checkNode, installPackages, ROOT, stop } from './prepare.mjs';

/*
 * Measured, not tested: a slow machine must not fail anyone's build. `--runs 5` for steadier figures,
 * `--quick` for the loads alone, `--app <folder>` for another build than the present one.
 */
const BUILT = join(ROOT, 'dist');
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    quick: { type: 'boolean', default: false },
    app: { type: 'string', default: BUILT },
  },
});
const CPUS = [4, 6];
const TICKS = 50;
const MANY_TICKS = 1000;
const CARDS = [1, 10, 100, 1000];

// Else React comes as it is for developing.
process.env['NODE_ENV'] = 'production';
checkNode();
installPackages();
installBrowser();
if (values.app === BUILT && !isBuildFresh() && !buildApp())
  stop('The app could not be built: see the lines above.');

const { openSources } = await import('./openSources.mjs');
const { chromium } = await import('playwright-core');
const { buildFloor } = await import('./bench/floor.mjs');
const { serve } = await import('./bench/serve.mjs');
const { measureLoad, openPhone } = await import('./bench/load.mjs');
const { FLOOR, printLoads } = await import('./bench/loads.mjs');
const { measureMemory, measureTicks } = await import('./bench/ticks.mjs');
const { kb, median, ms, printTable, timesOf } = await import('./bench/figures.mjs');

const sources = await openSources();
const { CATALOGUE } = await sources.ssrLoadModule('/src/catalogue/catalogue.ts');
const { buildChecklist } = await sources.ssrLoadModule('/src/domain/checklist/checklist.ts');
const { RESIDENT } = await sources.ssrLoadModule('/tests/support/typicalPeople.ts');
const { cardOf, savedText } = await sources.ssrLoadModule('/tests/support/people.ts');
const floor = await buildFloor(sources);
const checklistMs = median(timesOf(1000, () => buildChecklist(CATALOGUE, RESIDENT)));
const savedWith = (/** @type {number} */ count) =>
  savedText(...Array.from({ length: count }, (_, at) => cardOf(RESIDENT, { id: `bench${at}` })));
const saved = new Map(CARDS.map((count) => [count, savedWith(count)]));
await sources.close();

const server = await serve({ app: values.app, ...floor });
const executablePath = findBrowser() ?? stop('No Chromium or Chrome.');
const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });

/** @typedef {import('./bench/load.mjs').Page} Page */
const BOX = '[data-task]:not([data-gated]) input[type="checkbox"]';
const [first] = /** @type {string[]} */ (
  /"id":"bench0"/.exec(saved.get(1) ?? '') ? ['bench0'] : ['']
);
const address = `${server.origin}/app/#/card/${first}`;
const floorPage = (/** @type {string} */ name, /** @type {string} */ folder) => ({
  name,
  url: `${server.origin}/${folder}/`,
  tap: 'main input',
  done: 'main input:checked',
  isFloor: true,
});
/** @type {Page} */
const start = {
  name: 'our start page',
  url: `${server.origin}/app/`,
  tap: '[data-action="start"]',
  done: 'input[name="cardType"]',
};
/** @type {Page} */
const list = {
  name: 'our saved checklist',
  url: address,
  tap: BOX,
  done: '[data-task][data-state="done"] input:checked',
};
/** @type {Page[]} */
const PAGES = [
  floorPage('plain page', 'plain'),
  floorPage(FLOOR, 'react'),
  start,
  { ...list, storage: await storageAfterUse(saved.get(1) ?? '') },
];

/**
 * What a browser holds that has shown this list before.
 * @param {string} text
 */
async function storageAfterUse(text) {
  const localStorage = [{ name: 'sim-exit', value: text }];
  const context = await openPhone(browser, {
    storageState: { cookies: [], origins: [{ origin: server.origin, localStorage }] },
  });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator(BOX).first().waitFor();
  await page.waitForTimeout(1500);
  await page.goto('about:blank');
  const state = await context.storageState();
  await context.close();
  return state;
}

const runs = Number(values.runs);
for (const cpu of CPUS) {
  for (const isWarm of [false, true]) {
    await printLoads(browser, PAGES, { cpu, isWarm, runs, bytesOf: server.bytesOf });
  }
}

if (!values.quick) {
  const listed = PAGES[3] ?? list;
  const ticked = [PAGES[1] ?? list, listed];
  const rows = [['tick to paint, ms', 'CPU', 'median', `worst of ${TICKS}`, 'work, median']];
  for (const page of ticked) {
    for (const cpu of CPUS) {
      const { work, total } = await measureTicks(browser, page, { cpu, times: TICKS });
      rows.push([
        page.name,
        `${cpu}x`,
        ms(median(total)),
        ms(Math.max(...total)),
        ms(median(work)),
      ]);
    }
  }
  printTable('Ticks', rows);
  const { before, after } = await measureMemory(browser, listed, MANY_TICKS);
  printTable('Further', [
    ['what', 'figure'],
    [`memory of the list before ${MANY_TICKS} ticks, kB`, kb(before)],
    [`memory of the list after ${MANY_TICKS} ticks, kB`, kb(after)],
    ['build a checklist, median of 1000, ms', ms(checklistMs)],
  ]);
  const many = [
    ['cards', 'stored kB', 'list: first tap, ms', 'home: LCP, ms', 'tick, median', 'tick, worst'],
  ];
  for (const count of CARDS) {
    const storage = await storageAfterUse(saved.get(count) ?? '');
    /** @type {import('./bench/load.mjs').Load[]} */
    const loads = [];
    /** @type {import('./bench/load.mjs').Load[]} */
    const homes = [];
    for (let run = 0; run < runs; run += 1) {
      loads.push(await measureLoad(browser, { ...list, storage }, { cpu: 4, isWarm: true }));
      const home = { ...start, storage, tap: '[data-card]', done: '[data-card]' };
      homes.push(await measureLoad(browser, home, { cpu: 4, isWarm: true }));
    }
    const { total } = await measureTicks(browser, { ...list, storage }, { cpu: 4, times: 20 });
    many.push([
      String(count),
      kb((saved.get(count) ?? '').length),
      ms(median(loads.map(({ tap }) => tap))),
      ms(median(homes.map(({ lcp }) => lcp))),
      ms(median(total)),
      ms(Math.max(...total)),
    ]);
  }
  printTable('Start-up and ticks by the number of cards, warm, CPU slowed 4 times', many);
}

await browser.close();
server.close();
const [load = 0] = loadavg();
if (load > availableParallelism()) {
  console.log(`\nThe machine is busy (load ${load.toFixed(1)}): only the ratios count.`);
}
process.exit(0);

import { kb, median, ms, printTable, ratio } from './figures.mjs';
import { filesOf, measureLoad } from './load.mjs';

const COLUMNS = [
  'page',
  'kB raw',
  'gzip',
  'Brotli',
  'JS Brotli',
  'requests',
  'FCP',
  'LCP',
  'first tap',
  'early tap',
  'CLS',
  'LCP ratio',
  'tap ratio',
  'JS ratio',
];

/** The page whose figures the ratios are of. */
export const FLOOR = 'React floor';

/**
 * Opens each page as it is opened by someone, and prints what came and when.
 * @param {import('playwright-core').Browser} browser
 * @param {readonly import('./load.mjs').Page[]} pages
 * @param {{ cpu: number, isWarm: boolean, runs: number, bytesOf: (url: string) => import('./serve.mjs').Bytes | undefined }} how
 */
export async function printLoads(browser, pages, { cpu, isWarm, runs, bytesOf }) {
  const rows = [COLUMNS];
  /** @type {{ lcp: number, tap: number, js: number } | undefined} */
  let base;
  for (const page of pages) {
    /** @type {import('./load.mjs').Load[]} */
    const loads = [];
    for (let run = 0; run < runs; run += 1) {
      loads.push(await measureLoad(browser, page, { cpu, isWarm }));
    }
    const mid = (/** @type {'fcp' | 'lcp' | 'tap' | 'cls'} */ what) =>
      median(loads.map((load) => load[what]));
    const [tap, lcp] = [mid('tap'), mid('lcp')];
    const sizes = sizesOf(await filesOf(browser, page), bytesOf);
    if (page.name === FLOOR) base = { lcp, tap, js: sizes.js };
    rows.push([
      page.name,
      kb(sizes.raw),
      kb(sizes.gzip),
      kb(sizes.brotli),
      kb(sizes.js),
      String(sizes.requests),
      ms(mid('fcp')),
      ms(lcp),
      ms(tap),
      loads.some(({ lost }) => lost) ? 'LOST' : 'kept',
      mid('cls').toFixed(3),
      ratio(lcp, base?.lcp),
      ratio(tap, base?.tap),
      ratio(sizes.js, base?.js),
    ]);
  }
  const way = isWarm ? 'warm, from the service worker' : 'cold, slow 4G (150 ms, 1.6 Mbit/s)';
  printTable(`CPU slowed ${cpu} times, ${way}; ms, median of ${runs}`, rows);
}

/**
 * @param {readonly string[]} urls
 * @param {(url: string) => import('./serve.mjs').Bytes | undefined} bytesOf
 */
function sizesOf(urls, bytesOf) {
  const sum = { raw: 0, gzip: 0, brotli: 0, js: 0, requests: 0 };
  for (const url of new Set(urls)) {
    const bytes = bytesOf(url);
    if (!bytes) continue;
    sum.requests += 1;
    sum.raw += bytes.raw;
    sum.gzip += bytes.gzip;
    sum.brotli += bytes.brotli;
    if (new URL(url).pathname.endsWith('.js')) sum.js += bytes.brotli;
  }
  return sum;
}

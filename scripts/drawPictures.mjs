/*
 * Draws the icons in `public` from icon.svg, and the screenshots that browsers show when they offer to
 * install the app. Run by hand when one of them should look different: npm run pictures
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { chromium } from 'playwright-core';
import { preview } from 'vite';

import { buildApp } from './buildApp.mjs';
import { findBrowser } from './findBrowser.mjs';
import { ROOT, stop } from './prepare.mjs';

const PUBLIC = join(ROOT, 'public');
const MAX_SCREENSHOT_BYTES = 60_000;

/** `bleed`: without the rounded corners; phones cut the icon to a shape of their own. */
const ICONS = [
  { file: 'icon-192.png', size: 192, bleed: false },
  { file: 'icon-512.png', size: 512, bleed: false },
  { file: 'icon-maskable-512.png', size: 512, bleed: true },
  { file: 'apple-touch-icon.png', size: 180, bleed: true },
];

const executablePath = findBrowser();
if (!executablePath) stop('Drawing needs Chromium or Chrome.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
await drawIcons();
await takeScreenshots();
await browser.close();

async function drawIcons() {
  const svg = readFileSync(join(PUBLIC, 'icon.svg'), 'utf8');
  for (const { file, size, bleed } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const drawn = bleed ? svg.replace(/ rx="14"/, '') : svg;
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${drawn}`,
    );
    await page.screenshot({ path: join(PUBLIC, file), omitBackground: !bleed });
    await page.close();
  }
}

async function takeScreenshots() {
  if (!buildApp()) stop('The app could not be built.');
  const server = await preview({ root: ROOT, preview: { host: '127.0.0.1', port: 0 } });
  const url = server.resolvedUrls?.local[0] ?? '';
  const context = await browser.newContext({
    viewport: { width: 360, height: 780 },
    isMobile: true,
    hasTouch: true,
    locale: 'zh-CN',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.evaluate((saved) => localStorage.setItem('sim-exit', saved), JSON.stringify(sample()));
  for (const [name, hash] of [
    ['checklist', '#/card/sample'],
    ['cards', '#/'],
  ]) {
    await page.goto(`${url}${hash}`);
    await page.reload();
    await page.locator('h1').waitFor();
    await page.waitForTimeout(500);
    const path = join(PUBLIC, `screenshot-${name}.png`);
    await page.screenshot({ path });
    if (statSync(path).size > MAX_SCREENSHOT_BYTES) stop(`${path} is too large.`);
  }
  await server.close();
}

/** A card in the middle of being cancelled. */
function sample() {
  const at = Date.now();
  /** @param {unknown} value */
  const stamped = (value) => ({ value, at });
  const answers = {
    cardType: 'local-sim',
    carrier: 'smart',
    billing: 'prepaid',
    simState: 'in-hand',
    registeredTo: 'me',
    identity: 'same-passport',
    whereabouts: 'in-cambodia',
    leavingOn: 'none',
    accounts: ['wechat', 'telegram'],
  };
  const card = {
    id: 'sample',
    createdAt: at,
    nickname: stamped(''),
    archived: stamped(false),
    answers: Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, stamped(value)])),
    otherAccounts: {},
    tasks: {
      'account-wechat': { status: stamped({ state: 'done' }) },
      'list-accounts': { status: stamped({ state: 'done' }) },
    },
    heard: {},
    proofs: {},
    photos: {},
    replies: {},
    checks: {},
  };
  return { state: { cards: { sample: card }, removed: {} }, version: 1 };
}

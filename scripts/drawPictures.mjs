/*
 * Draws the icons in `public` from icon.svg, the screenshots that browsers show when they offer to install
 * the app, and the pictures in the README. Run by hand when one of them should look different: npm run pictures
 */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { chromium } from 'playwright-core';
import { preview } from 'vite';

import { buildApp } from './buildApp.mjs';
import { BROWSER_FLAGS, findBrowser } from './findBrowser.mjs';
import { openSources } from './openSources.mjs';
import { ROOT, stop } from './prepare.mjs';

const PUBLIC = join(ROOT, 'public');
const README_PICTURES = join(ROOT, 'docs/pictures');
const MOST_BYTES = 60_000;

/** `bleed`: without the rounded corners; phones cut the icon to a shape of their own. */
const ICONS = [
  { file: 'icon-192.png', size: 192, bleed: false },
  { file: 'icon-512.png', size: 512, bleed: false },
  { file: 'icon-maskable-512.png', size: 512, bleed: true },
  { file: 'apple-touch-icon.png', size: 180, bleed: true },
];

/** The pictures for installing stand in the web manifest, which has no words by language. */
const INSTALL_SCREENS = [
  { file: 'screenshot-checklist.png', hash: '#/card/sample' },
  { file: 'screenshot-cards.png', hash: '#/' },
];

const README_SCREENS = ['#/card/sample/question/carrier', '#/card/sample', '#/card/sample/counter'];
const README_LANGUAGES = /** @type {const} */ ({ zh: 'zh-CN', en: 'en-GB' });
const README_QUALITY = 75;

const PHONE = { width: 360, height: 780 };

/** What is drawn does not depend on the day or the place it is drawn at. */
const DAY = new Date('2026-11-25T09:00:00+07:00');
const ZONE = 'Asia/Phnom_Penh';

/** The fonts of a phone are not on every machine; this one has the letters of both languages. */
const FONT = ":root { --font: 'Noto Sans CJK SC', 'Noto Sans', sans-serif; }";

const executablePath = findBrowser();
if (!executablePath) stop('Drawing needs Chromium or Chrome.');
if (!buildApp()) stop('The app could not be built.');
const saved = await sampleCard();
const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
const server = await preview({ root: ROOT, preview: { host: '127.0.0.1', port: 0 } });
const url = server.resolvedUrls?.local[0] ?? '';
await drawIcons();
await drawInstallScreens();
for (const [language, locale] of Object.entries(README_LANGUAGES)) {
  await drawForReadme(`${language}.webp`, locale);
}
await server.close();
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

async function drawInstallScreens() {
  for (const { file, hash } of INSTALL_SCREENS) {
    keep(join(PUBLIC, file), await screenshot(hash, 'zh-CN', 1));
  }
}

/**
 * The screens side by side in one picture, with nothing between them: a README is read on light and dark.
 * @param {string} file
 * @param {string} locale
 */
async function drawForReadme(file, locale) {
  const density = 1.5;
  const phones = [];
  for (const hash of README_SCREENS) phones.push(await screenshot(hash, locale, density));
  const page = await browser.newPage({
    viewport: { width: README_SCREENS.length * 384, height: 804 },
    deviceScaleFactor: density,
  });
  const images = phones.map((png) => `<img src="data:image/png;base64,${png.toString('base64')}">`);
  await page.setContent(
    `<style>
      body { display: flex; margin: 0 }
      img { box-sizing: border-box; width: 362px; height: 782px; margin: 11px;
        border: 1px solid #8886; border-radius: 28px }
    </style>${images.join('')}`,
  );
  const devtools = await page.context().newCDPSession(page);
  const color = { r: 0, g: 0, b: 0, a: 0 };
  await devtools.send('Emulation.setDefaultBackgroundColorOverride', { color });
  const { data } = await devtools.send('Page.captureScreenshot', {
    format: 'webp',
    quality: README_QUALITY,
  });
  mkdirSync(README_PICTURES, { recursive: true });
  keep(join(README_PICTURES, file), Buffer.from(data, 'base64'));
  await page.close();
}

/**
 * One screen of a phone that has the sample card.
 * @param {string} hash
 * @param {string} locale
 * @param {number} density pixels of the picture for each of the page
 */
async function screenshot(hash, locale, density) {
  const localStorage = [{ name: 'sim-exit', value: saved }];
  const context = await browser.newContext({
    viewport: PHONE,
    deviceScaleFactor: density,
    isMobile: true,
    hasTouch: true,
    locale,
    timezoneId: ZONE,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    // For the font alone.
    bypassCSP: true,
    storageState: { cookies: [], origins: [{ origin: new URL(url).origin, localStorage }] },
  });
  await context.clock.setFixedTime(DAY);
  const page = await context.newPage();
  await page.goto(`${url}${hash}`, { waitUntil: 'networkidle' });
  await page.locator('h1').first().waitFor();
  await page.addStyleTag({ content: FONT });
  await page.evaluate(() => document.fonts.ready);
  const picture = await page.screenshot();
  await context.close();
  return picture;
}

/**
 * @param {string} path
 * @param {Buffer} picture
 */
function keep(path, picture) {
  writeFileSync(path, picture);
  if (statSync(path).size > MOST_BYTES) stop(`${path} is too large.`);
}

/** What `localStorage` holds for a tourist's card in the middle of being cancelled. */
async function sampleCard() {
  const sources = await openSources();
  const { cardOf, LOCAL_SIM, savedText } = await sources.ssrLoadModule('/tests/support/people.ts');
  await sources.close();
  const tasks = { 'decide-ending': 'done', 'list-accounts': 'done', 'account-wechat': 'done' };
  return savedText(cardOf(LOCAL_SIM, { id: 'sample', tasks }));
}

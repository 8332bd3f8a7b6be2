import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { bundleScript } from './bundleScript.mjs';
import { openSources } from './openSources.mjs';
import { ROOT } from './prepare.mjs';
import { fileTable, INLINED, stylesOf } from './screenFiles.mjs';

/** The language of the start page's own address; each other one has a page in a folder of its name. */
const HOME = 'zh';
const TAGS = { zh: 'zh-Hans', en: 'en' };
const NO_SCRIPT_STYLE = '.bare{display:none}';
const FILL = 'first.fill()';

/**
 * Finishes index.html: the start page as HTML in its language, and in the other one for whoever wants that;
 * the styles of the start and of a list; the first script. The policy names each by its sum.
 * @returns {import('vite').Plugin}
 */
export function firstPage() {
  let folder = '';
  return {
    name: 'sim-exit:first-page',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    async writeBundle(_options, bundle) {
      if (!bundle['index.html']) return;
      const later = (/** @type {string} */ module) =>
        this.getModuleInfo(module)?.dynamicallyImportedIds ?? [];
      const table = JSON.stringify(fileTable(bundle, later));
      const script = await bundleScript(join(ROOT, 'src/first/first.ts'), { FILE_TABLE: table });
      const sheets = [...stylesOf(bundle, INLINED)];
      const style = sheets.map((name) => readFileSync(join(folder, name), 'utf8').trim()).join('');
      const homes = await prerender();
      const built = readFileSync(join(folder, 'index.html'), 'utf8');
      for (const language of /** @type {const} */ (['zh', 'en'])) {
        const page = finish(built, { language, homes, script, style, sheets });
        const place = language === HOME ? folder : join(folder, language);
        mkdirSync(place, { recursive: true });
        writeFileSync(join(place, 'index.html'), page);
      }
    },
  };
}

/** @typedef {{ html: string, title: string, lead: string }} Home */
/** @typedef {{ zh: Home, en: Home }} Homes */

/** @returns {Promise<Homes>} the start page of someone new, by language */
async function prerender() {
  const sources = await openSources();
  try {
    const { prerenderHome } = await sources.ssrLoadModule('/src/app/prerender.tsx');
    return { zh: await prerenderHome('zh'), en: await prerenderHome('en') };
  } finally {
    await sources.close();
  }
}

/**
 * @param {string} built
 * @param {{ language: 'zh' | 'en', homes: Homes, script: string, style: string, sheets: string[] }} parts
 */
function finish(built, { language, homes, script, style, sheets }) {
  const other = language === 'zh' ? 'en' : 'zh';
  const isEntry = language !== HOME;
  const opening = `<html lang="${TAGS[language]}" data-home="${language}"${isEntry ? ` data-entry="${language}"` : ''}>`;
  const copy = `<template id="home-${other}">${homes[other].html}</template>`;
  const way = isEntry ? '../' : `./${other}/`;
  const words = other === 'en' ? 'English' : '中文';
  const noScript = `<noscript><style>${NO_SCRIPT_STYLE}</style><p class="no-script">${noScriptWords[language]} <a href="${way}" lang="${TAGS[other]}">${words}</a></p></noscript>`;
  let page = withoutSheets(built, sheets);
  const put = (/** @type {RegExp} */ place, /** @type {string} */ text) => {
    if (!place.test(page)) throw new Error(`index.html has no ${place}`);
    page = page.replace(place, () => text);
  };
  put(/<html lang="[^"]*">/, opening);
  put(/script-src &#39;self&#39;/, `script-src 'self' ${sum(script)} ${sum(FILL)}`);
  put(/style-src &#39;self&#39;/, `style-src 'self' ${sum(style)} ${sum(NO_SCRIPT_STYLE)}`);
  put(/<\/head>/, `<style>${style}</style><script>${script}</script></head>`);
  put(
    /<div id="root"><\/div>/,
    `<div id="root">${homes[language].html}</div>${copy}<script>${FILL}</script>`,
  );
  put(/<noscript>[^]*<\/noscript>/, noScript);
  if (isEntry) {
    put(/<title>[^<]*<\/title>/, `<title>${homes[language].title}</title>`);
    put(/(?<=name="description"\s+content=")[^"]*/, homes[language].lead);
  }
  return isEntry ? page.replaceAll(/(href|src)="\.\/(?!#)(?!"\s*>)/g, '$1="../') : page;
}

const noScriptWords = {
  zh: '要往下填写和打勾，请开启 JavaScript。',
  en: 'To fill it in and tick things off, switch JavaScript on.',
};

/**
 * @param {string} page
 * @param {readonly string[]} sheets
 */
function withoutSheets(page, sheets) {
  return page.replace(/\s*<link rel="stylesheet"[^>]*>/g, (link) =>
    sheets.some((name) => link.includes(name)) ? '' : link,
  );
}

/** @param {string} text */
function sum(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

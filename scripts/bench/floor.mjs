import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { build } from 'vite';

import { bundleScript } from '../bundleScript.mjs';
import { ROOT } from '../prepare.mjs';

const SOURCE = join(ROOT, 'tests/bench/floor');
const TARGET = ['ios15.4', 'safari15.4', 'chrome100'];

/**
 * Builds the two pages that ours is compared with: a list of forty tasks as finished HTML without a framework
 * (`plain`), and the same prerendered with React, zustand and i18next, its styles inlined, its words preloaded,
 * with a small first script that takes ticks at once (`react`).
 * @param {import('vite').ViteDevServer} sources
 * @returns {Promise<{ plain: string, react: string }>} the folders
 */
export async function buildFloor(sources) {
  const out = join(ROOT, 'node_modules/.cache/bench-floor');
  const folders = { plain: join(out, 'plain'), react: join(out, 'react') };
  rmSync(out, { recursive: true, force: true });
  await build({
    configFile: false,
    root: SOURCE,
    base: './',
    logLevel: 'warn',
    // As in our own build, so that both get the same.
    resolve: { alias: { 'use-sync-external-store/shim': 'react' } },
    build: {
      target: TARGET,
      outDir: folders.react,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
    },
  });
  const { prerender } = await sources.ssrLoadModule('/tests/bench/floor/prerender.tsx');
  const { forReact, plain } = await prerender();
  const built = readFileSync(join(folders.react, 'index.html'), 'utf8');
  const css = fileIn(folders.react, /\.css$/);
  const style = `<style>${readFileSync(join(folders.react, 'assets', css), 'utf8').trim()}</style>`;
  const script = `<script>${await bundleScript(join(SOURCE, 'first.ts'))}</script>`;
  const worker = await bundleScript(join(SOURCE, 'worker.ts'));
  const words = `<link rel="modulepreload" crossorigin href="./assets/${fileIn(folders.react, /^en-.*\.js$/)}">`;
  const [link = ''] = /<link rel="stylesheet"[^>]*>/.exec(built) ?? [];
  const [module = ''] = /<script type="module"[^>]*><\/script>/.exec(built) ?? [];
  const filled = built.replace('<!--first-->', () => script);
  const react = filled.replace('<!--list-->', () => forReact).replace(link, style + words);
  writePage(folders.react, react, worker);

  mkdirSync(folders.plain, { recursive: true });
  const bare = filled.replace('<!--list-->', () => plain).replace(module, '');
  writePage(folders.plain, bare.replace(link, style), worker);
  return folders;
}

/**
 * @param {string} folder
 * @param {string} html
 * @param {string} worker
 */
function writePage(folder, html, worker) {
  writeFileSync(join(folder, 'index.html'), html);
  writeFileSync(join(folder, 'worker.js'), worker);
}

/**
 * @param {string} folder
 * @param {RegExp} name
 */
function fileIn(folder, name) {
  const found = readdirSync(join(folder, 'assets')).find((file) => name.test(file));
  if (found === undefined) throw new Error(`No ${name} among the files of the floor page`);
  return found;
}

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { licences } from './licences.mjs';

/** The page reads it to find out whether it really has all it needs (platform/offlineFiles.ts). */
const FILE_LIST = 'offline.json';
const LICENCES = 'licences.txt';

/** What is kept for use without a network. Screenshots are only shown by the browser when it installs. */
export const STORED = {
  globPatterns: ['**/*.{html,js,css,json,svg,png,txt,webmanifest}'],
  globIgnores: ['screenshot-*.png', '404.html', 'sw.js', '.vite/**'],
};
const IS_STORED =
  /^(?!screenshot-|404\.html|sw\.js|\.vite\/).*\.(html|js|css|json|svg|png|txt|webmanifest)$/;

let folder = '';
/** @type {Set<string>} */
const modules = new Set();

/**
 * Notes what goes into the app, and where it is written.
 * @returns {import('vite').Plugin}
 */
export function noteFiles() {
  return {
    name: 'sim-exit:note-files',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
      modules.clear();
    },
    generateBundle: (_options, bundle) => noteModules(bundle),
  };
}

/**
 * Part of the build of the service worker, which comes last: everything else is written by then. Writes the
 * licences of all that ships, and the list of files with their sums.
 * @returns {import('vite').Plugin}
 */
export function listFiles() {
  return {
    name: 'sim-exit:list-files',
    generateBundle: (_options, bundle) => noteModules(bundle),
    writeBundle() {
      writeFileSync(join(folder, LICENCES), licences(modules));
      const sums = storedFiles().map((file) => [file, sumOf(file)]);
      writeFileSync(join(folder, FILE_LIST), JSON.stringify(Object.fromEntries(sums)));
    },
  };
}

/**
 * Gives each file its sum: the service worker then takes only what was built.
 * @param {(import('workbox-build').ManifestEntry & { size: number })[]} entries
 */
export async function withSums(entries) {
  const manifest = entries.map((entry) => ({ ...entry, integrity: sumOf(entry.url) }));
  return { manifest, warnings: [] };
}

/** @param {import('vite').Rolldown.OutputBundle} bundle */
function noteModules(bundle) {
  for (const file of Object.values(bundle)) {
    if (file.type !== 'chunk') continue;
    for (const [id, { renderedLength }] of Object.entries(file.modules)) {
      if (renderedLength > 0) modules.add(id);
    }
  }
}

function storedFiles() {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => IS_STORED.test(file) && file !== FILE_LIST)
    .sort();
}

/** @param {string} file */
function sumOf(file) {
  const bytes = readFileSync(join(folder, file));
  return `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folder of the package that a module belongs to; undefined for our own code and the bundler's.
 * @param {string} module
 */
function packageFolder(module) {
  const found = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll('\\', '/'));
  return found?.[1];
}

/**
 * What the packages behind these modules ask to be said wherever they are passed on: name, version and the
 * whole text of the licence of each. Fails on a package without one.
 * @param {Iterable<string>} modules
 */
export function licences(modules) {
  const folders = new Set([...modules].map(packageFolder).filter((folder) => folder !== undefined));
  const parts = [...folders].map(licenceOf).sort((a, b) => (a.name < b.name ? -1 : 1));
  return parts.map(({ name, text }) => `${name}\n\n${text}\n`).join(`\n${'-'.repeat(72)}\n\n`);
}

/** @param {string} folder */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((file) => /^(licen[cs]e|copying)/i.test(file));
  if (!file) throw new Error(`${name} has no licence text to pass on`);
  const text = readFileSync(join(folder, file), 'utf8').trim();
  return { name: `${name} ${version} (${license})`, text };
}

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT, run } from './prepare.mjs';

const INPUTS = [
  'src',
  'locales',
  'public',
  'index.html',
  'vite.config.ts',
  'scripts',
  'tsconfig.json',
  'package-lock.json',
];

/** @returns {boolean} whether the build succeeded */
export function buildApp() {
  // A test runner sets NODE_ENV to `test`, which would put React's development code into `dist`.
  const env = { ...process.env, NODE_ENV: 'production' };
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  return run(process.execPath, [vite, 'build', '--logLevel', 'warn'], env);
}

/** @returns {boolean} whether `dist` is there and newer than all it is made of */
export function isBuildFresh() {
  const built = join(ROOT, 'dist/index.html');
  if (!existsSync(built)) return false;
  const builtAt = statSync(built).mtimeMs;
  return INPUTS.every((path) => newestChange(join(ROOT, path)) <= builtAt);
}

/**
 * @param {string} path
 * @returns {number}
 */
function newestChange(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  // A folder's own time tells of files that were removed.
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

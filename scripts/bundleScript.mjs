import { build } from 'vite';

import { ROOT } from './prepare.mjs';

const TARGET = ['ios15.4', 'safari15.4', 'chrome100'];

/**
 * A script of one piece that needs no module: to stand inside a page, or to be a worker.
 * @param {string} entry its file
 * @param {Readonly<Record<string, string>>} [define] what stands for these names in it, as JSON
 * @returns {Promise<string>} as it is sent
 */
export async function bundleScript(entry, define = {}) {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    define,
    publicDir: false,
    build: {
      write: false,
      target: TARGET,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
      modulePreload: { polyfill: false },
    },
  });
  const [result] = [built].flat();
  const chunk = result && 'output' in result ? result.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`No script came of ${entry}`);
  return chunk.code.trim();
}

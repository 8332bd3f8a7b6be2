import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';

import { buildApp } from './buildApp.mjs';
import { installBrowser } from './installBrowser.mjs';
import { checkNode, installPackages, runTool, stop } from './prepare.mjs';
import { RESULTS } from './testResults.mjs';

const LAYERS = ['--config', 'tests/checks/layers.cjs', 'src', 'tests', 'scripts'];

/** In order: what is quick to find comes first. */
const CHECKS = {
  types: () => runTool('typescript/bin/tsc', ['--noEmit', '-p', '.']),
  format: () => runTool('prettier/bin/prettier.cjs', ['--check', '.']),
  lint: () => runTool('oxlint/bin/oxlint', ['-c', 'tests/checks/lint.json', '--deny-warnings']),
  layers: () => runTool('dependency-cruiser/bin/dependency-cruise.mjs', LAYERS),
  unused: () => runTool('knip/bin/knip.js', []),
  build: () => buildApp(),
};
const PROJECTS = ['unit', 'screens', 'browser'];
const PARTS = [...Object.keys(CHECKS), ...PROJECTS];

checkNode();
const { only, filters } = readArguments();
const isWanted = (/** @type {string} */ part) => only === undefined || only === part;

installPackages();
if (isWanted('browser')) installBrowser();

for (const [name, check] of Object.entries(CHECKS)) {
  if (!isWanted(name)) continue;
  console.log(`\n── ${name}`);
  if (!check()) stop(`\nFAILED: ${name}. Run it alone with: npm test -- --only ${name}`);
}

const projects = PROJECTS.filter(isWanted);
if (projects.length > 0) {
  console.log(`\n── ${projects.join(', ')}`);
  if (!runTests(projects)) stop(`\nFAILED: tests (${projects.join(', ')}): see above.`);
}
console.log('\nAll that was asked for passed.');

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      options: { only: { type: 'string' } },
      allowPositionals: true,
    });
    if (values.only !== undefined && !PARTS.includes(values.only)) {
      throw new Error(`There is no part "${values.only}".`);
    }
    return { only: values.only, filters: positionals };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return stop(
      `${reason}\nUse: npm test, or npm test -- --only <part> [test files]\nParts: ${PARTS.join(' ')}`,
    );
  }
}

/** @param {string[]} wanted */
function runTests(wanted) {
  rmSync(RESULTS, { force: true });
  mkdirSync(dirname(RESULTS), { recursive: true });
  return runTool('vitest/vitest.mjs', [
    'run',
    ...wanted.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${RESULTS}`,
    ...filters,
  ]);
}

import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';

import { buildApp } from './buildApp.mjs';
import { installBrowser } from './installBrowser.mjs';
import { checkNode, installPackages, runTool, runToolBeside, stop } from './prepare.mjs';
import { RESULTS } from './testResults.mjs';

const LINT = ['-c', 'tests/checks/lint.json', '--deny-warnings'];
const LAYERS = ['--config', 'tests/checks/layers.cjs', 'src', 'tests', 'scripts'];

/**
 * In the order in which they begin. The longest comes first, and the others run beside it.
 * @type {Record<string, () => Promise<{ passed: boolean, said: string }>>}
 */
const CHECKS = {
  types: () => runToolBeside('typescript/bin/tsc', ['--noEmit', '-p', '.']),
  format: () => runToolBeside('prettier/bin/prettier.cjs', ['--check', '.']),
  lint: () => runToolBeside('oxlint/bin/oxlint', LINT),
  layers: () => runToolBeside('dependency-cruiser/bin/dependency-cruise.mjs', LAYERS),
  unused: () => runToolBeside('knip/bin/knip.js', []),
  // With budgets of bytes alone: how long things take is measured (npm run bench), not tested.
  build: async () => ({
    passed: buildApp() && runTool('size-limit/bin.js', ['--silent']),
    said: '',
  }),
};
const PROJECTS = ['unit', 'screens', 'browser'];
const PARTS = [...Object.keys(CHECKS), ...PROJECTS];

checkNode();
const { only, filters } = readArguments();
const isWanted = (/** @type {string} */ part) => only === undefined || only === part;

installPackages();
if (isWanted('browser')) installBrowser();

await runChecks(Object.keys(CHECKS).filter(isWanted));

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

/**
 * As many at a time as there are processors. None is begun once one has failed; those under way still say
 * what they found.
 * @param {string[]} waiting
 */
async function runChecks(waiting) {
  /** @type {string[]} */
  const failed = [];
  const runInTurn = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const { passed, said } = (await CHECKS[name]?.()) ?? { passed: false, said: '' };
      console.log(`\n── ${name}\n${said.trimEnd()}`);
      if (passed) continue;
      failed.push(name);
      waiting.length = 0;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, runInTurn));
  if (failed.length === 0) return;
  stop(`\nFAILED: ${failed.join(', ')}. Run it alone with: npm test -- --only ${failed[0]}`);
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

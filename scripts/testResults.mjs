import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

import { ROOT } from './prepare.mjs';

/** Where a test run leaves its results. */
export const RESULTS = `${ROOT}node_modules/.cache/test-results.json`;

/**
 * @typedef {{ status: string, assertionResults: { status: string }[] }} FileResult
 * @typedef {{ success: boolean, testResults: FileResult[] }} Results
 */

/**
 * @param {Results} results
 * @returns {string} as in `12 passed, 0 failed`
 */
export function closingLine({ success, testResults }) {
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  const passed = all.filter(({ status }) => status === 'passed').length;
  // A file that could not even be loaded has no tests to fail: it counts as one.
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = all.filter(({ status }) => status === 'failed').length + broken;
  // An error outside of any test fails the run as well.
  return `${passed} passed, ${failed === 0 && !success ? 1 : failed} failed`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (existsSync(RESULTS)) console.log(closingLine(JSON.parse(readFileSync(RESULTS, 'utf8'))));
  else console.log('No test was run.');
}

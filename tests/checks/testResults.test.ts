import { expect, test } from 'vitest';

import { closingLine } from '../../scripts/testResults.mjs';

const passed = { status: 'passed' };
const failed = { status: 'failed' };
const skipped = { status: 'pending' };

test('tests are counted, whatever their file', () => {
  const testResults = [
    { status: 'passed', assertionResults: [passed, passed, skipped] },
    { status: 'failed', assertionResults: [passed, failed] },
  ];
  expect(closingLine({ success: false, testResults })).toBe('3 passed, 1 failed');
});

test('a file that could not be loaded counts as a failure', () => {
  const testResults = [
    { status: 'passed', assertionResults: [passed] },
    { status: 'failed', assertionResults: [] },
  ];
  expect(closingLine({ success: false, testResults })).toBe('1 passed, 1 failed');
});

test('a run that failed outside of its tests never ends in "0 failed"', () => {
  const testResults = [{ status: 'passed', assertionResults: [passed] }];
  expect(closingLine({ success: false, testResults })).toBe('1 passed, 1 failed');
  expect(closingLine({ success: true, testResults })).toBe('1 passed, 0 failed');
});

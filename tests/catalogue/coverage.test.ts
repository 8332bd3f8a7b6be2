import { expect, test } from 'vitest';
import { leftOut, unlistedFiles } from './coverageRules.ts';
import { EXAMPLE } from './example.ts';
import { TABLES, type Tables } from './tables.ts';

const [task] = EXAMPLE.tasks;

function withSteps(...conditions: readonly object[]): Tables {
  const steps = conditions.map((when, index) => ({ id: `step-${index}`, when }));
  return { ...EXAMPLE, tasks: [{ ...task!, steps }] };
}

test('no carrier is left out where the unsure are told something', () => {
  expect(leftOut(TABLES)).toEqual([]);
});

test('a carrier that is added is found to be left out, unless the step excludes instead of naming', () => {
  expect(leftOut(withSteps({ carrier: ['unsure'] }))).toEqual([
    'task check-balance: no step for "smart"; name it, or exclude with "not"',
  ]);
  expect(leftOut(withSteps({ carrier: ['unsure'] }, { carrier: ['smart'] }))).toEqual([]);
  expect(leftOut(withSteps({ carrier: { not: ['metfone'] } }))).toEqual([]);
  expect(leftOut(withSteps({ carrier: ['smart'] }))).toEqual([]);
});

test('every carrier, seller and account that has a file is offered', () => {
  expect(unlistedFiles(TABLES)).toEqual([]);
  expect(unlistedFiles({ ...TABLES, sellers: TABLES.sellers.slice(1) })).toHaveLength(1);
});

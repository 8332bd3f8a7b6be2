import { describe, expect, test } from 'vitest';

import { EXAMPLE } from './example.ts';
import { badlyFormedIds, repeatedIds, retiredIdsInUse, unknownReplacements } from './idRules.ts';
import { TABLES } from './tables.ts';

const [task] = EXAMPLE.tasks;

describe('ids', () => {
  test('are kebab-case, those of questions camelCase', () => {
    expect(badlyFormedIds(TABLES)).toEqual([]);
    expect(badlyFormedIds(EXAMPLE)).toEqual([]);
    expect(badlyFormedIds({ ...EXAMPLE, tasks: [{ ...task!, id: 'check_balance' }] })).toEqual([
      'task "check_balance": write it in kebab-case',
    ]);
  });

  test('are unique', () => {
    expect(repeatedIds(TABLES)).toEqual([]);
    expect(repeatedIds(EXAMPLE)).toEqual([]);
    expect(repeatedIds({ ...EXAMPLE, tasks: [task!, task!] })).toEqual([
      'task "check-balance" stands there twice: give one of them another id',
    ]);
  });

  test('are never used again once retired', () => {
    expect(retiredIdsInUse(TABLES)).toEqual([]);
    expect(retiredIdsInUse(EXAMPLE)).toEqual([]);
    expect(retiredIdsInUse({ ...EXAMPLE, retired: { 'check-balance': null } })).toEqual([
      '"check-balance" is retired (src/catalogue/retired.ts): take a new id',
    ]);
  });

  test('that are retired name what replaces them', () => {
    expect(unknownReplacements(TABLES)).toEqual([]);
    expect(unknownReplacements({ ...EXAMPLE, retired: { old: 'check-balance' } })).toEqual([]);
    expect(unknownReplacements({ ...EXAMPLE, retired: { old: 'nothing' } })).toHaveLength(1);
  });
});

import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../src/catalogue/catalogue.ts';
import { RESUME_CODES } from '../../src/catalogue/resumeCodes.ts';
import { RETIRED } from '../../src/catalogue/retired.ts';

/*
 * What has been released, in its order. When this fails, put the lists of resumeCodes.ts back and add at
 * their end; then raise the figure and the sum here to those of the longer list.
 */
const RELEASED = {
  questions: { length: 14, sum: 'c650fn' },
  accounts: { length: 34, sum: 'uog8jt' },
  tasks: { length: 37, sum: '1d5lrpk' },
  asks: { length: 21, sum: 'gr1kmt' },
} as const;
// How many answers each question had, by its code.
const RELEASED_OPTIONS = [4, 2, 6, 14, 3, 3, 4, 3, 4, 4, 2, 0, 2, 34];

const NAMES = Object.keys(RELEASED) as (keyof typeof RELEASED)[];

function idsOf(name: keyof typeof RELEASED): readonly string[] {
  if (name !== 'questions') return RESUME_CODES[name];
  return RESUME_CODES.questions.map(({ id }) => id);
}

describe.each(NAMES)('the codes of %s', (name) => {
  const ids = idsOf(name);

  test('no id stands there twice', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('what was released is still in its place', () => {
    const { length, sum } = RELEASED[name];
    expect(fingerprint(ids.slice(0, length))).toBe(sum);
  });

  test('whatever is no longer in the catalogue is retired', () => {
    const present = presentIds(name);
    const gone = ids.filter((id) => !present.includes(id) && !Object.hasOwn(RETIRED, id));
    expect(gone).toEqual([]);
  });

  test('no id of the catalogue lacks a code', () => {
    expect(presentIds(name).filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe.each(CATALOGUE.questions)('the codes of the answers to $id', ({ id, kind, options }) => {
  const codes = RESUME_CODES.questions.find((question) => question.id === id);

  test('the kind is the same', () => {
    expect(codes?.kind).toBe(kind);
  });

  test('no answer lacks a code, none has two', () => {
    const ids = options.map((option) => option.id);
    expect(ids.filter((option) => !codes?.options.includes(option))).toEqual([]);
    expect(new Set(codes?.options).size).toBe(codes?.options.length);
  });
});

test('the released answers are still in their places', () => {
  const all = RELEASED_OPTIONS.map((count, code) =>
    fingerprint((RESUME_CODES.questions[code]?.options ?? []).slice(0, count)),
  );
  expect(fingerprint(all)).toBe('17vmdkp');
});

function presentIds(name: keyof typeof RELEASED): string[] {
  if (name === 'accounts') {
    return CATALOGUE.questions
      .filter(({ id }) => id === 'accounts')
      .flatMap(({ options }) => options.map(({ id }) => id));
  }
  const rows = {
    questions: CATALOGUE.questions,
    tasks: CATALOGUE.tasks,
    asks: CATALOGUE.questionsToAsk,
  };
  return rows[name].map(({ id }) => id);
}

function fingerprint(ids: readonly string[]): string {
  let sum = 5381;
  for (const letter of ids.join('|')) sum = (sum * 33 + (letter.codePointAt(0) ?? 0)) % 2 ** 32;
  return sum.toString(36);
}

import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../src/catalogue/catalogue.ts';
import { RETIRED, RETIRED_CODES } from '../../src/catalogue/retired.ts';
import type { OptionRow } from '../../src/catalogue/schema.ts';

/** Everything that a resume link names by a code, each kind by itself. */
const KINDS: readonly (readonly [kind: string, rows: readonly OptionRow[]])[] = [
  ['questions', CATALOGUE.questions],
  ['tasks', [...CATALOGUE.tasks, ...RETIRED_CODES.tasks]],
  ['questions to ask', [...CATALOGUE.questionsToAsk, ...RETIRED_CODES.asks]],
  ...CATALOGUE.questions.map(
    ({ id, options }) =>
      [`answers to ${id}`, [...options, ...(RETIRED_CODES.options[id] ?? [])]] as const,
  ),
];

describe.each(KINDS)('the codes of the %s', (_kind, rows) => {
  test('are given once each, without a gap', () => {
    expect(wrongCodes(rows)).toEqual([]);
  });
});

test('a code given twice and a gap are found, with the next free one', () => {
  expect(wrongCodes([row('a', 0), row('b', 0)])).toEqual(['"a", "b" share the code 0: take 1']);
  expect(wrongCodes([row('a', 0), row('b', 2)])).toEqual([
    'nothing has the code 1: take it for "b", or put what was retired into RETIRED_CODES',
  ]);
});

test('what has a retired code is a retired id', () => {
  const ids = [
    ...RETIRED_CODES.tasks,
    ...RETIRED_CODES.asks,
    ...Object.values(RETIRED_CODES.options).flat(),
  ].map(({ id }) => id);
  expect(ids.filter((id) => !Object.hasOwn(RETIRED, id))).toEqual([]);
});

function wrongCodes(rows: readonly OptionRow[]): string[] {
  const next = 1 + Math.max(-1, ...rows.map(({ code }) => code));
  return Array.from({ length: next }, (_, code) => {
    const named = rows.filter((each) => each.code === code).map(({ id }) => `"${id}"`);
    if (named.length > 1) return [`${named.join(', ')} share the code ${code}: take ${next}`];
    if (named.length === 1) return [];
    const last = rows.find((each) => each.code === next - 1);
    return [
      `nothing has the code ${code}: take it for "${last?.id}", or put what was retired into RETIRED_CODES`,
    ];
  }).flat();
}

function row(id: string, code: number): OptionRow {
  return { id, code };
}

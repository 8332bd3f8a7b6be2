import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/prepare.mjs';

/*
 * Browsers inside chat apps are years behind: what they lack throws where it is used, and in the middle of
 * reading the records. None of this is worth that; each has an older way to say the same.
 */

const TOO_NEW: Readonly<Record<string, RegExp>> = {
  'Object.hasOwn: Chrome 93': /\bObject\.hasOwn\b/,
  'at(): Chrome 92': /\.at\(/,
  'findLast(), findLastIndex(): Chrome 97': /\.findLast(Index)?\(/,
  'replaceAll(): Chrome 85, Safari 13.1, and an older way is as short': /\.replaceAll\(/,
  'toSorted() and its kin: Chrome 110': /\.to(Sorted|Reversed|Spliced)\(/,
  'groupBy(): Chrome 117': /\.groupBy\(/,
  'fromAsync(): Chrome 121': /\.fromAsync\(/,
  'structuredClone(): Chrome 98': /\bstructuredClone\(/,
  'crypto.randomUUID(): Chrome 92': /\.randomUUID\(/,
  'reportError(): Chrome 95': /\breportError\(/,
  'Promise.any(), withResolvers(), try()': /\bPromise\.(any|withResolvers|try)\b/,
  'AbortSignal.timeout(), any(): Chrome 103': /\bAbortSignal\.(timeout|any)\b/,
  'looking behind in a pattern: Safari 16.4': /\(\?<[=!]/,
  'a pattern with the flag v: Chrome 112, Safari 17': /\/[a-z]*v[a-z]*\.(?:test|exec)\(/,
};

const SRC = join(ROOT, 'src');
const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.tsx?$/.test(name),
);

test.each(Object.entries(TOO_NEW))('nothing in the app needs %s', (_, pattern) => {
  const users = FILES.filter((file) => pattern.test(readFileSync(join(SRC, file), 'utf8')));
  expect(users).toEqual([]);
  expect(FILES.length).toBeGreaterThan(200);
});

test('nothing in the app waits outside of a function, which Chrome before 89 cannot parse', () => {
  expect(FILES.filter((file) => waitsAtTop(readFileSync(join(SRC, file), 'utf8')))).toEqual([]);
  expect(waitsAtTop('try { await x(); } finally {}')).toBe(true);
  expect(waitsAtTop('async function y() { await x(); }')).toBe(false);
});

function waitsAtTop(code: string): boolean {
  const waits = (node: ts.Node): boolean =>
    ts.isAwaitExpression(node) ||
    (!ts.isFunctionLike(node) && (ts.forEachChild(node, waits) ?? false));
  return waits(ts.createSourceFile('x.tsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
}

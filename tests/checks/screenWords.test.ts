import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { ADDRESSES, parseRoute } from '../../src/routing/route.ts';
import { EVERY_SCREEN } from '../support/everyScreen.ts';
import {
  askedFrom,
  askedIn,
  declared,
  filesNamedIn,
  loadedIn,
  nodesOf,
  parse,
  TABLE,
} from '../support/sourceWords.ts';

/*
 * What the table of screens states for each is what its code asks for. A word file forgotten there is seen
 * only by whoever opens that screen first; one too many is loaded for nothing.
 */

// They come with every screen.
const ALWAYS = ['common', 'screens'];

const SOURCE = parse(TABLE);
const ROWS = nodesOf(SOURCE)
  .filter((node) => ts.isCallExpression(node))
  .filter(({ expression }) => expression.getText() === 'lazyScreen')
  .map((row) => ({ row, screen: loadedIn(row).map((path) => join('src/app', path))[0] ?? '' }));

describe('the table of screens', () => {
  test.each(ROWS)('states the words of $screen, and no others', ({ row, screen }) => {
    const { words } = askedFrom(screen);
    const used = [...words].filter((name) => !ALWAYS.includes(name));
    expect(filesNamedIn(row).sort()).toEqual(used.sort());
  });

  test.each(ROWS)('states what $screen draws with, and no more', ({ row, screen }) => {
    expect(loadsNamedIn(row)).toEqual([...askedFrom(screen).loads].sort());
  });

  test('has every screen there is an address for, but the one that is there at once', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(
      new Set(Object.values(ADDRESSES).map(({ screen }) => screen)).size,
    );
  });
});

test('the start, the frame and the first screen ask for the words that are there at once', () => {
  expect([...askedFrom('src/app/main.tsx').words]).toEqual(['common']);
});

test('every address is among those that the tests open', () => {
  const opened = EVERY_SCREEN.map((hash) => addressOf(hash));
  // It shows nothing of its own.
  const all = Object.entries(ADDRESSES).filter(([, { screen }]) => screen !== 'latest');
  expect(all.map(([address]) => address).filter((each) => !opened.includes(each))).toEqual([]);
});

test.each([
  ["useTranslation('move')", ['move']],
  ['useTranslation()', ['common']],
  ["useTranslation(['move', 'common'])", ['common', 'move']],
  ["t(($) => $.nav.home, { ns: 'proof' })", ['proof']],
  ["words.row('asks', 'x')", ['asks']],
  ["const file = a ? 'carriers' : 'sellers'; row(file, 'x')", ['carriers', 'sellers']],
  ['words.taskTitle(task)', ['accounts', 'screens', 'tasks']],
  ['const { optionLabel } = words', ['accounts', 'carriers', 'questions', 'sellers']],
  ['words.row(props.file)', ['? x.tsx: props.file']],
])('%s asks for %j', (code, words) => {
  expect([...askedIn(parse('x.tsx', code)).words].sort()).toEqual(words);
});

/** The functions that a row calls beforehand, through the constants it names. */
function loadsNamedIn(row: ts.Node): string[] {
  const named = nodesOf(row)
    .filter((node) => ts.isIdentifier(node))
    .flatMap(({ text }) => declared(text, SOURCE) ?? []);
  return named
    .flatMap(nodesOf)
    .filter((node) => ts.isPropertyAccessExpression(node))
    .map(({ name }) => name.text)
    .filter((name) => name.startsWith('load'))
    .sort();
}

function addressOf(hash: string): string | undefined {
  const route: Readonly<Record<string, unknown>> = parseRoute(hash);
  return Object.entries(ADDRESSES).find(([, says]) =>
    Object.entries(says).every(([name, value]) => route[name] === value),
  )?.[0];
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { expect, test } from 'vitest';

import { ROOT } from '../../scripts/prepare.mjs';

/** What grows by one folder a screen, or a kind of thing, is one line. */
const ONE_LINE = ['src/catalogue', 'src/screens'];

const DOCS = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

interface Rule {
  readonly from: { readonly path?: string };
  readonly to: { readonly path?: string; readonly pathNot?: string | readonly string[] };
}

const layers = createRequire(import.meta.url)('./layers.cjs') as {
  readonly forbidden: readonly Rule[];
};
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

test('the tree in the README names every folder of src, and none that is gone', () => {
  const named = foldersNamed(readme);
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  expect(foldersOfSrc().filter((path) => !named.includes(path))).toEqual([]);
});

test('the one direction in the README is the one that is enforced', () => {
  const [way = ''] = /^src\/catalogue -> .*$/m.exec(readme) ?? [];
  const folders = way.split(' -> ').map((path) => path.replace('src/', ''));
  expect(folders.length).toBeGreaterThan(4);
  const backwards = folders.flatMap((from, place) =>
    folders.slice(place + 1).filter((to) => !isForbidden(`src/${from}/any.ts`, `src/${to}/any.ts`)),
  );
  expect(backwards).toEqual([]);
});

test('every file that the docs name is there', () => {
  const gone = DOCS.flatMap((doc) =>
    filesNamed(doc)
      .filter((path) => !existsSync(join(ROOT, path)))
      .map((path) => `${doc}: ${path}`),
  );
  expect(gone).toEqual([]);
});

function isForbidden(from: string, to: string): boolean {
  return layers.forbidden.some(
    (rule) =>
      matches(rule.from.path, from) &&
      rule.to.path !== undefined &&
      matches(rule.to.path, to) &&
      rule.to.pathNot !== undefined &&
      !matches(rule.to.pathNot, to),
  );
}

function matches(patterns: string | readonly string[] | undefined, path: string): boolean {
  return [patterns ?? []].flat().some((pattern) => new RegExp(pattern).test(path));
}

/** Those in backticks and those of links, from the root; a name with `<id>` or `*` stands for many. */
function filesNamed(doc: string): string[] {
  const text = readFileSync(join(ROOT, doc), 'utf8');
  const quoted = [...text.matchAll(/`((?:src|tests|scripts|docs|locales|public)\/[\w./-]+)`/g)];
  const linked = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)];
  return [
    ...quoted.map(([, path = '']) => path),
    ...linked.map(([, path = '']) => join(dirname(doc), path)),
  ];
}

/** The paths of a tree with two spaces for each level and a slash after each folder. */
function foldersNamed(text: string): string[] {
  const tree = /^```\n(src\/\n[\s\S]*?)^```$/m.exec(text)?.[1] ?? '';
  const above: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const [, indent = '', name] = /^( *)(\w+)\/ /.exec(`${line} `) ?? [];
    if (name === undefined) return [];
    above.splice(indent.length / 2, Infinity, name);
    return [above.join('/')];
  });
}

function foldersOfSrc(): string[] {
  const rooms = foldersIn('src');
  return [...rooms, ...rooms.flatMap((room) => (ONE_LINE.includes(room) ? [] : foldersIn(room)))];
}

function foldersIn(path: string): string[] {
  return readdirSync(join(ROOT, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${path}/${name}`);
}

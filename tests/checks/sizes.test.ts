import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { ROOT } from '../../scripts/prepare.mjs';

const MOST_LINES = 220;
const MEDIAN_BELOW = 80;

/** Files that are longer, and why they stay in one piece. */
const LONGER: Readonly<Record<string, string>> = {
  'src/catalogue/schema.ts':
    'the shape of the whole catalogue: types alone, read from top to bottom',
};

const sizes = new Map(
  ['src', 'scripts'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .filter((path) => /\.(tsx?|css|mjs)$/.test(path))
      .map(
        (path) => [path, readFileSync(join(ROOT, path), 'utf8').split('\n').length - 1] as const,
      ),
  ),
);

test(`no file is longer than ${MOST_LINES} lines without a reason`, () => {
  const long = [...sizes].filter(([, lines]) => lines > MOST_LINES).map(([path]) => path);
  expect(long.toSorted()).toEqual(Object.keys(LONGER).toSorted());
});

test(`half of the files are shorter than ${MEDIAN_BELOW} lines`, () => {
  const lines = [...sizes.values()].toSorted((a, b) => a - b);
  expect(lines[Math.floor(lines.length / 2)]).toBeLessThan(MEDIAN_BELOW);
});

import { join } from 'node:path';

import { expect, test } from 'vitest';

import { chunkGroups } from '../../scripts/chunks.mjs';
import { licences } from '../../scripts/licences.mjs';
import { ROOT } from '../../scripts/prepare.mjs';

test('a chunk is what its file imports, directly or through others, and no chunk before it holds', () => {
  const imports: Record<string, string[]> = {
    main: ['app', 'react'],
    app: ['store', 'main'],
    store: ['react'],
    react: [],
    keeping: ['store', 'restore'],
    restore: [],
    screen: ['store', 'ui'],
    ui: [],
  };
  const graph = {
    getModuleInfo: (id: string) => (imports[id] ? { importedIds: imports[id] } : null),
  };
  const groups = chunkGroups({ start: ['main'], saving: ['keeping'] });
  const chunkOf = (id: string): string | null =>
    groups
      .sort((a, b) => b.priority - a.priority)
      .reduce<string | null>((found, group) => found ?? group.name(id, graph), null);
  const inChunks: Record<string, string[]> = {};
  for (const id of [...Object.keys(imports), '\0helper']) {
    (inChunks[chunkOf(id) ?? 'others'] ??= []).push(id);
  }
  expect(inChunks).toEqual({
    start: ['main', 'app', 'store', 'react', '\0helper'],
    saving: ['keeping', 'restore'],
    others: ['screen', 'ui'],
  });
});

test('the licences are those of the packages behind the modules, each once and in full', () => {
  const module = (path: string): string => join(ROOT, 'node_modules', path);
  const text = licences([
    join(ROOT, 'src/app/main.tsx'),
    '\0vite/preload-helper.js',
    module('react/index.js'),
    module('react/cjs/react.production.js'),
    `\0${module('react-dom/client.js')}?commonjs`,
  ]);
  expect(text.match(/^\S+ \d+\.\d+\.\d+ \(/gm)).toEqual([
    expect.stringContaining('react '),
    expect.stringContaining('react-dom '),
  ]);
  expect(text).toContain('Copyright (c) Meta Platforms');
  expect(text).toContain('THE SOFTWARE IS PROVIDED "AS IS"');
});

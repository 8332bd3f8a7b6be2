import { join } from 'node:path';

import { expect, test } from 'vitest';

import { licences } from '../../scripts/licences.mjs';
import { ROOT } from '../../scripts/prepare.mjs';
import { startChunk } from '../../scripts/startChunk.mjs';

test('the first chunk is what the entry imports, directly or through others, and no more', () => {
  const imports: Record<string, string[]> = {
    main: ['app', 'react'],
    app: ['store', 'main'],
    store: ['react'],
    react: [],
    screen: ['store', 'ui'],
    ui: [],
  };
  const graph = {
    getModuleInfo: (id: string) => (imports[id] ? { importedIds: imports[id] } : null),
  };
  const nameOf = startChunk('main');
  const inStart = Object.keys(imports).filter((id) => nameOf(id, graph) === 'start');
  expect(inStart).toEqual(['main', 'app', 'store', 'react']);
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

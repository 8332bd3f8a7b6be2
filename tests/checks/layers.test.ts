import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { cruise, type ICruiseOptions } from 'dependency-cruiser';
import { afterEach, expect, test } from 'vitest';

import layers from './layers.cjs';

type Files = Readonly<Record<string, string>>;

/** One file of each kind, importing all that it may. */
const CLEAN: Files = {
  'src/catalogue/schema.ts': 'export type Row = string;',
  'src/catalogue/tasks.ts': "import type { Row } from './schema.ts'; export const t: Row = 't';",
  'src/formats/zip.ts': 'export const z = 1;',
  'src/domain/rule.ts':
    "import type { Row } from '../catalogue/schema.ts'; import '../formats/zip.ts'; export type Rule = Row;",
  'src/platform/clock.ts': "import '../formats/zip.ts'; export const now = 1;",
  'src/i18n/words.ts':
    "import 'i18next'; import '../../locales/en/common.json'; export const w = 1;",
  'src/routing/route.ts': "import 'react'; export const r = 1;",
  'src/ui/Button.tsx': "import 'react'; export const B = 1;",
  'src/store/state.ts':
    "import 'zustand'; import '../domain/rule.ts'; import '../catalogue/tasks.ts'; " +
    "import '../platform/clock.ts'; export const s = 1;",
  'src/parts/Sources.tsx':
    "import '../ui/Button.tsx'; import '../store/state.ts'; import 'react-i18next'; export const S = 1;",
  'src/screens/one/Part.tsx': "import '../../parts/Sources.tsx'; export const P = 1;",
  'src/screens/one/One.tsx':
    "import './Part.tsx'; import '../../ui/Button.tsx'; import '../../store/state.ts'; " +
    "import '../../routing/route.ts'; import '../../i18n/words.ts'; export const O = 1;",
  'src/screens/two/Two.tsx': "import 'react-i18next'; export const T = 1;",
  'src/app/App.tsx':
    "import '../screens/one/One.tsx'; import '../screens/two/Two.tsx'; export const A = 1;",
  'locales/en/common.json': '{}',
  'scripts/tool.mjs': 'export const tool = 1;',
  'tests/support/help.ts': "import '../../src/app/App.tsx'; export const h = 1;",
  'package.json':
    '{ "dependencies": { "react": "1", "react-i18next": "1", "i18next": "1", "zustand": "1" }, ' +
    '"devDependencies": { "axe-core": "1" } }',
};
const PACKAGES = ['react', 'react-i18next', 'i18next', 'zustand', 'axe-core'];

/** Each plants one more file, and names the rule that has to catch it. */
const BREACHES: readonly (readonly [rule: string, path: string, text: string])[] = [
  ['catalogue-reaches-only-left', 'src/catalogue/x.ts', "import '../domain/rule.ts';"],
  ['domain-reaches-only-left', 'src/domain/x.ts', "import '../store/state.ts';"],
  ['domain-reaches-only-left', 'src/domain/x.ts', "import { t } from '../catalogue/tasks.ts';"],
  ['domain-reaches-only-left', 'src/domain/x.ts', "import '../platform/clock.ts';"],
  ['store-reaches-only-left', 'src/store/x.ts', "import '../screens/one/One.tsx';"],
  ['store-reaches-only-left', 'src/store/x.ts', "import '../i18n/words.ts';"],
  ['platform-reaches-only-left', 'src/platform/x.ts', "import '../domain/rule.ts';"],
  ['formats-reaches-only-left', 'src/formats/x.ts', "import '../domain/rule.ts';"],
  ['parts-reaches-only-left', 'src/parts/x.ts', "import '../screens/one/One.tsx';"],
  ['i18n-reaches-only-left', 'src/i18n/x.ts', "import '../store/state.ts';"],
  ['routing-reaches-only-left', 'src/routing/x.ts', "import '../store/state.ts';"],
  ['worker-reaches-only-left', 'src/worker/x.ts', "import '../store/state.ts';"],
  ['first-reaches-only-left', 'src/first/x.ts', "import '../store/state.ts';"],
  ['ui-reaches-only-left', 'src/ui/X.tsx', "import '../store/state.ts';"],
  ['ui-reaches-only-left', 'src/ui/X.tsx', "import '../i18n/words.ts';"],
  ['screens-reach-only-left', 'src/screens/one/X.tsx', "import '../../app/App.tsx';"],
  ['no-sibling-screens', 'src/screens/two/X.tsx', "import '../one/Part.tsx';"],
  ['no-sibling-screens', 'src/screens/two/X.tsx', "import type { P } from '../one/Part.tsx';"],
  ['facts-and-rules-import-no-packages', 'src/catalogue/x.ts', "import 'react';"],
  ['facts-and-rules-import-no-packages', 'src/domain/x.ts', "import 'node:fs';"],
  ['language-only-on-screens', 'src/ui/X.tsx', "import 'react-i18next';"],
  ['one-store', 'src/screens/one/X.tsx', "import 'zustand';"],
  ['not-to-development-packages', 'src/app/x.ts', "import 'axe-core';"],
  ['words-only-through-i18n', 'src/app/x.ts', "import '../../locales/en/common.json';"],
  ['not-to-tests', 'src/app/x.ts', "import '../../tests/support/help.ts';"],
  ['not-to-tests', 'src/app/x.ts', "import '../../scripts/tool.mjs';"],
  ['scripts-not-to-tests', 'scripts/x.mjs', "import '../tests/support/help.ts';"],
  ['no-cycles', 'src/platform/clock.ts', "import './other.ts'; export const now = 1;"],
  ['not-to-unresolvable', 'src/app/x.ts', "import './nowhere.ts';"],
];

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

test('what the table allows passes', async () => {
  expect(await breachesIn(CLEAN)).toEqual([]);
});

test.each(BREACHES)('%s catches %s with %s', async (rule, path, text) => {
  const back = { 'src/platform/other.ts': "import './clock.ts'; export const o = 1;" };
  expect(await breachesIn({ ...CLEAN, ...back, [path]: text })).toContain(rule);
});

test('every rule has a breach that it is shown to catch', () => {
  const caught = new Set(BREACHES.map(([rule]) => rule));
  expect(layers.forbidden.map(({ name }) => name).filter((name) => !caught.has(name))).toEqual([]);
});

async function breachesIn(files: Files): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'layers-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) write(join(folder, path), text);
  for (const name of PACKAGES) {
    write(join(folder, `node_modules/${name}/package.json`), `{ "name": "${name}" }`);
    write(join(folder, `node_modules/${name}/index.js`), '');
  }
  const { tsConfig: _, ...options } = layers.options;
  const { output } = await cruise(['src', 'scripts', 'tests'], {
    ...(options as ICruiseOptions),
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden: layers.forbidden } as NonNullable<ICruiseOptions['ruleSet']>,
  });
  if (typeof output === 'string') throw new Error(output);
  return output.summary.violations.map(({ rule }) => rule.name);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

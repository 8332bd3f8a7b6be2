import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { ROOT } from '../../scripts/prepare.mjs';
import { copyProject, type ProjectCopy } from '../support/projectCopy.ts';

/*
 * The README's ways to add something, followed to the letter in a copy; and each of their steps left out,
 * which has to be noticed.
 */

type Step = (copy: ProjectCopy) => void;
type Json = Record<string, unknown>;

const LANGUAGES = ['zh', 'en'];
const ABOUT = { zh: '我们没有查到它公开的销号办法。', en: 'We found no page on cancelling.' };
const STATEMENT = { zh: '它的前缀是 {{prefixes}}。', en: 'Its prefix is {{prefixes}}.' };

const CARRIER: Readonly<Record<string, Step>> = {
  file: ({ write }) =>
    write('src/catalogue/carriers/testtel.ts', () =>
      [
        "import type { Carrier, Fact, Source } from '../schema.ts';",
        "import { NOT_FOUND } from './onSeveralCarriers.ts';",
        "export const TESTTEL = { id: 'testtel', code: 6, prefixes: ['032'],",
        "  prefixFact: 'testtel-prefixes-1', facts: ['testtel-prefixes-1'], unknown: NOT_FOUND,",
        '} as const satisfies Carrier;',
        "export const FACTS: readonly Fact[] = [{ id: 'testtel-prefixes-1', confidence: 'high',",
        "  source: 'testtel-prefixes', values: { prefixes: '032' } }];",
        "export const SOURCES: readonly Source[] = [{ id: 'testtel-prefixes', kind: 'official',",
        "  url: 'https://example.org/', linkable: true, checkedOn: '2026-11-24', recheckBy: '2027-05-24' }];",
      ].join('\n'),
    ),
  list: ({ write }) =>
    write('src/catalogue/carriers.ts', (text) =>
      text
        .replace(
          'import { UNSURE }',
          "import { TESTTEL } from './carriers/testtel.ts';\nimport { UNSURE }",
        )
        .replace(/\bUNSURE\b(?! })/, 'TESTTEL, UNSURE'),
    ),
  words: ({ write }) => {
    for (const language of LANGUAGES) {
      write(`locales/${language}/carriers.json`, (text) =>
        changed(text, (words) => ({
          ...words,
          testtel: {
            name: 'TestTel',
            about: ABOUT[language as 'zh' | 'en'],
            facts: { 'testtel-prefixes-1': STATEMENT[language as 'zh' | 'en'] },
          },
        })),
      );
    }
  },
  reviewed,
};

const TASK: Readonly<Record<string, Step>> = {
  row: ({ write }) =>
    write('src/catalogue/tasks/save.ts', (text) =>
      text.replace(
        '] as const satisfies',
        "  { id: 'save-voicemail', code: 53, stage: 'save', category: 'backups', timing: { ahead: 1 },\n" +
          "    when: [{ cardType: ['local-sim'], billing: ['postpaid'] }], steps: [{ id: 'listen' }] },\n" +
          '] as const satisfies',
      ),
    ),
  words: ({ write }) => {
    const WORDS = {
      zh: ['保存语音留言', '注销后听不到。'],
      en: ['Save voicemail', 'It goes too.'],
    };
    for (const language of LANGUAGES) {
      const [title, why] = WORDS[language as 'zh' | 'en'];
      write(`locales/${language}/tasks.json`, (text) =>
        changed(text, (words) => ({
          ...words,
          'save-voicemail': { title, why, steps: { listen: why } },
        })),
      );
    }
  },
  reviewed,
};

const LANGUAGE: Readonly<Record<string, Step>> = {
  words: ({ copyFolder }) => copyFolder('locales/en', 'locales/eo'),
  row: ({ write }) =>
    write('src/i18n/languages.ts', (text) =>
      text.replace(
        '} as const satisfies',
        "  eo: { name: 'EO', inFull: 'EO', tag: 'eo', comma: ', ', colon: ': ', month: 'short',\n" +
          "    script: 'Latin', longestTitle: 45 },\n} as const satisfies",
      ),
    ),
};

const ADDITIONS = [
  { what: 'a carrier', heading: 'Add a carrier', steps: CARRIER, most: 5 },
  { what: 'a task', heading: 'Add a task', steps: TASK, most: 4 },
  { what: 'a language', heading: 'Add a language', steps: LANGUAGE, most: 2 },
];

// One after the other in one copy: the rules, which are what takes long, are then run once on all of them.
describe('additions', () => {
  let copy: ProjectCopy;
  const touchedBy = new Map<string, readonly string[]>();
  beforeAll(() => {
    copy = copyProject();
    for (const { what, steps } of ADDITIONS) {
      for (const step of Object.values(steps)) step(copy);
      touchedBy.set(what, copy.touched());
    }
  }, 120_000);
  afterAll(() => copy.remove());

  test.each(ADDITIONS)('$what touches what the README names, and no more', (addition) => {
    const touched = touchedBy.get(addition.what) ?? [];
    expect(touched.length).toBeGreaterThan(0);
    expect(touched.length).toBeLessThanOrEqual(addition.most);
    const named = filesNamedIn(addition.heading);
    expect(touched.filter((path) => !named.some((pattern) => pattern.test(path)))).toEqual([]);
  });

  test('pass the rules', { timeout: 120_000 }, () => {
    const { passed, said } = copy.test('tests/catalogue', 'tests/i18n', 'tests/domain/reviewed');
    expect(passed, said).toBe(true);
  });
});

describe.each([
  { what: 'a carrier', steps: CARRIER },
  { what: 'a task', steps: TASK },
])('adding $what', ({ steps }) => {
  test.each(Object.keys(steps).slice(1))(
    'without its %s is noticed',
    { timeout: 120_000 },
    (left) => {
      const copy = copyProject();
      try {
        for (const [name, step] of Object.entries(steps)) if (name !== left) step(copy);
        const { passed, said } = copy.test('tests/catalogue', 'tests/domain/reviewed');
        expect(passed).toBe(false);
        expect(said).toMatch(/testtel|save-voicemail/);
      } finally {
        copy.remove();
      }
    },
  );
});

/** `npm run reviewed`, as package.json has it. */
function reviewed(copy: ProjectCopy): void {
  copy.test('tests/domain/reviewed.test.ts', '--update');
  copy.touch('tests/reviewed.txt');
}

function changed(text: string, change: (words: Json) => Json): string {
  return `${JSON.stringify(change(JSON.parse(text) as Json), null, 2)}\n`;
}

/** The paths of the numbered steps: `*` is any folder, `<id>` any name; a command names what it writes. */
function filesNamedIn(heading: string): RegExp[] {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const section = readme.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const paths = [...section.matchAll(/`((?:src|locales|tests)\/[^`\s]+)`/g)].map(
    ([, path = '']) => path,
  );
  expect(paths).not.toEqual([]);
  return paths.map(
    (path) => new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\*|<[^>]+>/g, '[^/]+')}/?$`),
  );
}

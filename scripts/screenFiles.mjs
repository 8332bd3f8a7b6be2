import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ADDRESSES } from '../src/routing/route.ts';
import { ROOT } from './prepare.mjs';

const LANGUAGES = /** @type {const} */ (['zh', 'en']);
/** Words of every screen that loads later. */
const ALWAYS = ['screens'];

/**
 * @typedef {{
 *   fileName: string, imports: readonly string[], moduleIds: readonly string[],
 *   viteMetadata?: { importedCss: Set<string> },
 * }} Chunk
 * @typedef {{ words: readonly string[], modules: readonly string[] }} Row
 */

/**
 * The rows of the table of screens: the words that each states, and the modules that it loads.
 * @param {string} [source] the text of `src/app/screens.tsx`
 * @returns {Map<string, Row>} by the name of the screen; `cards` for the list of cards on the start page
 */
export function screenRows(source = readFileSync(join(ROOT, 'src/app/screens.tsx'), 'utf8')) {
  /** @type {Map<string, Row>} */
  const rows = new Map();
  const loads = new Map(
    [...source.matchAll(/const (\w+) = [^;]*?import\('([^']+)'\)/g)].map(
      ([, name = '', path = '']) => [name, path],
    ),
  );
  const heads = [...source.matchAll(/(?:'?([\w-]+)'?: |(LazyCardList) = )lazyScreen\(\{/g)];
  for (const [at, head] of heads.entries()) {
    const text = source.slice(head.index, heads[at + 1]?.index);
    const words = namesIn(/words: \[([^\]]*)\]/.exec(text)?.[1] ?? '', /'([^']+)'/g);
    const first = namesIn(/first: \[([^\]]*)\]/.exec(text)?.[1] ?? '', /(\w+)/g);
    const own = namesIn(text, /import\('([^']+)'\)/g);
    const modules = [...own, ...first.map((name) => loads.get(name) ?? '')];
    rows.set(head[1] ?? 'cards', { words: [...ALWAYS, ...words], modules });
  }
  return rows;
}

/**
 * What each address needs beside the start, for the first script to ask for (`FileTable` in
 * src/first/files.ts).
 * @param {Record<string, unknown>} bundle
 * @param {(module: string) => readonly string[]} laterOf what a module loads later by itself
 * @returns {import('../src/first/files.ts').FileTable}
 */
export function fileTable(bundle, laterOf) {
  const chunks = /** @type {Chunk[]} */ (
    Object.values(bundle).filter((file) => /** @type {any} */ (file).type === 'chunk')
  );
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const chunkOf = (/** @type {string} */ module) =>
    chunks.find(({ moduleIds }) => moduleIds.includes(module));
  const start = chunkOf(`${ROOT}src/app/main.tsx`)?.fileName ?? '';
  /** @type {string[]} */
  const names = [];
  const inlined = stylesOf(bundle, INLINED);
  const filesOf = (/** @type {readonly string[]} */ modules) => {
    /** @type {Set<string>} */
    const found = new Set();
    const add = (/** @type {Chunk | undefined} */ chunk) => {
      if (!chunk || chunk.fileName === start || found.has(chunk.fileName)) return;
      found.add(chunk.fileName);
      for (const css of chunk.viteMetadata?.importedCss ?? [])
        if (!inlined.has(css)) found.add(css);
      for (const name of chunk.imports) add(byName.get(name));
    };
    for (const module of modules) add(chunkOf(module));
    return [...found].map((path) => {
      const name = path.replace(/^assets\/|\.js$/g, '');
      if (!names.includes(name)) names.push(name);
      return names.indexOf(name);
    });
  };
  const rows = screenRows();
  const wordFiles = (/** @type {string} */ language, /** @type {readonly string[]} */ words) =>
    words.map((name) => `${ROOT}locales/${language}/${name}.json`);
  const needsOf = (/** @type {string} */ address, /** @type {Row} */ { words, modules }) => {
    const own = modules.map((path) => join(ROOT, 'src/app', path));
    const [zh, en] = LANGUAGES.map((language) => filesOf(wordFiles(language, words)));
    const later = own.flatMap((module) => (/src.i18n/.test(module) ? laterOf(module) : []));
    return /** @type {const} */ ([address, filesOf([...own, ...later]), zh ?? [], en ?? []]);
  };
  const needs = [
    needsOf('start', { words: ['common'], modules: [] }),
    needsOf('saved', { words: [], modules: ['../store/saved/keeping.ts'] }),
    needsOf('cards', rows.get('cards') ?? { words: [], modules: [] }),
    ...Object.entries(ADDRESSES).flatMap(([address, { screen }]) => {
      const row = rows.get(screen);
      return row ? [needsOf(address.replace(/:\w+/g, ':'), row)] : [];
    }),
  ];
  return { start, names, needs };
}

/** The chunks whose styles stand in the page itself. */
export const INLINED = ['start', 'shared', 'list'];

/**
 * @param {Record<string, unknown>} bundle
 * @param {readonly string[]} names of chunks
 * @returns {Set<string>} the names of their style sheets, in that order
 */
export function stylesOf(bundle, names) {
  const chunks = /** @type {(Chunk & { name: string })[]} */ (Object.values(bundle));
  return new Set(
    names.flatMap((name) => {
      const chunk = chunks.find((each) => each.name === name);
      return [...(chunk?.viteMetadata?.importedCss ?? [])];
    }),
  );
}

/**
 * @param {string} text
 * @param {RegExp} pattern
 */
function namesIn(text, pattern) {
  return [...text.matchAll(pattern)].map(([, name = '']) => name);
}

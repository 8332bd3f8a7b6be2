import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/*
 * A carrier or a seller has all its words in one place: its name, a line about it, and the statements on
 * its page. Every list shows the names and only one page the statements, so the app loads them apart:
 * the statements as part of the namespace `facts`.
 */

const OWNERS = ['carriers', 'sellers'];

/**
 * The words of one namespace as the app gets them.
 * @param {string} folder of a language, as in `locales/en`
 * @param {string} namespace
 * @returns {Record<string, any>}
 */
export function readWords(folder, namespace) {
  const words = readFile(folder, namespace);
  if (OWNERS.includes(namespace)) {
    return Object.fromEntries(
      Object.entries(words).map(([id, { facts: _elsewhere, ...own }]) => [id, own]),
    );
  }
  if (namespace !== 'facts') return words;
  const statements = OWNERS.flatMap((owner) => Object.values(readFile(folder, owner)));
  return Object.assign(words, ...statements.map(({ facts }) => facts));
}

/** @returns {import('vite').Plugin} */
export function wordsByScreen() {
  return {
    name: 'words-by-screen',
    load(id) {
      const namespace = /[/\\]locales[/\\][^/\\]+[/\\](carriers|sellers|facts)\.json$/.exec(
        id,
      )?.[1];
      if (namespace === undefined) return null;
      for (const owner of OWNERS) this.addWatchFile(join(dirname(id), `${owner}.json`));
      return JSON.stringify(readWords(dirname(id), namespace));
    },
  };
}

/**
 * @param {string} folder
 * @param {string} namespace
 * @returns {Record<string, any>}
 */
function readFile(folder, namespace) {
  return JSON.parse(readFileSync(join(folder, `${namespace}.json`), 'utf8'));
}

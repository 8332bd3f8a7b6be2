import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/i18n/languages.ts';

const FOLDER = join(import.meta.dirname, '../../locales');

/** The file names of a language, without their ending. */
export function wordFiles(language: Language): string[] {
  return readdirSync(join(FOLDER, language))
    .map((file) => file.replace(/\.json$/, ''))
    .sort();
}

/** The texts of one file by their keys: `get-proof.steps.paper`. */
export function wordsIn(language: Language, file: string): Map<string, unknown> {
  const text = readFileSync(join(FOLDER, language, `${file}.json`), 'utf8');
  return new Map(flatten(JSON.parse(text), ''));
}

function flatten(value: unknown, path: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    flatten(inner, path === '' ? key : `${path}.${key}`),
  );
}

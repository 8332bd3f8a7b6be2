import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../store/saved');

/** What the app of this version left in `localStorage`, word for word. These files are never edited. */
export function savedExample(version: number): string {
  return readFileSync(join(FOLDER, `v${version}.json`), 'utf8');
}

/**
 * What the present version makes of it. Accounts of the person's own naming have got other ids since, and
 * these must stay for good: ticks stand under them.
 */
export function carriedExample(version: number): unknown {
  const text = savedExample(version).replaceAll('other-2"', 'other-9503002"');
  return (JSON.parse(text) as { state: unknown }).state;
}

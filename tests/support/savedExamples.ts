import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../store/saved');

/** What the app of this version left in `localStorage`, word for word. These files are never edited. */
export function savedExample(version: number): string {
  return readFileSync(join(FOLDER, `v${version}.json`), 'utf8');
}

import type { ByteSource } from '../byteSource.ts';
import { readDirectory } from './zipDirectory.ts';
import type { ZipEntry } from './zipFormat.ts';
import { walkZip } from './zipWalk.ts';

export interface ZipListing {
  readonly entries: readonly ZipEntry[];
  /** Whether the directory at the end was there and in order; if not, the file was walked through. */
  readonly isWhole: boolean;
}

/**
 * The entries of a zip file, at most `limit` of them; `undefined` when there are more. A file whose end
 * is missing or damaged is walked through from the front; nothing that looks like an entry: an empty list.
 */
export async function listZip(file: ByteSource, limit: number): Promise<ZipListing | undefined> {
  const fromDirectory = await readDirectory(file, limit);
  if (fromDirectory === 'too-many') return undefined;
  if (fromDirectory) return { entries: fromDirectory, isWhole: true };
  const entries = await walkZip(file, limit);
  return entries && { entries, isWhole: false };
}

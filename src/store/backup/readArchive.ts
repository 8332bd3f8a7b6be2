import type { ByteSource } from '../../formats/byteSource.ts';
import { isZip } from '../../formats/fileKind.ts';
import { listZip, type ZipListing } from '../../formats/zip/listZip.ts';
import { decodings } from '../../formats/textBytes.ts';
import { STORED, type ZipEntry } from '../../formats/zip/zipFormat.ts';
import { inPieces, type Pace } from '../../platform/pieces.ts';
import { findData, unpack } from '../../platform/unpack.ts';
import { BACKUP_APP, BACKUP_LIMITS, budgetFor, RECORDS_NAME } from './backupFormat.ts';
import type { BackupRefusal } from './backupRefusal.ts';
import type { BackupRecords } from './readRecords.ts';
import { readingText } from './readText.ts';

/** Records and the archive they were found in. */
export interface Filed {
  readonly records: BackupRecords;
  /** As it stands in the archive, folders included. */
  readonly name: string;
  readonly source: ByteSource;
  readonly entries: readonly ZipEntry[];
}

/** What a look through an archive came to. */
interface Look {
  readonly filed: Filed[];
  readonly refusals: BackupRefusal[];
}

interface Reading {
  readonly pace: Pace;
  /** What may still come out of all entries. */
  readonly room: { left: number };
}

// More backups than anyone packs together.
const MOST_TRIED = 20;
/** The first that applies is said, when nothing was found. */
const TELLING: readonly BackupRefusal[] = [
  'locked',
  'too-many',
  'unpacks-too-large',
  'too-deep',
  'other-packing',
  'quotes',
  'unreadable',
];

/**
 * Every set of records in a zip file, whatever program packed it: in folders, under any case, among other
 * files, or packed once more into zip files inside it. Rejects as ByteSource does.
 */
export async function readArchive(
  source: ByteSource,
  reading: Reading,
): Promise<readonly Filed[] | BackupRefusal> {
  const { filed, refusals } = await lookThrough(source, reading, true);
  if (filed.length > 0) return filed;
  return TELLING.find((refusal) => refusals.includes(refusal)) ?? 'not-a-backup';
}

async function lookThrough(source: ByteSource, reading: Reading, isOuter: boolean): Promise<Look> {
  const listing = await listZip(source, BACKUP_LIMITS.entries);
  if (!listing) return { filed: [], refusals: ['too-many'] };
  const files = listing.entries.filter(({ name }) => isFile(name));
  const look: Look = { filed: [], refusals: [] };
  for (const entry of recordsAmong(files)) {
    const read = await readEntry(source, entry, listing, reading);
    if (typeof read === 'string') look.refusals.push(read);
    else
      look.filed.push(
        ...read.map((records) => ({ records, name: entry.name, source, entries: files })),
      );
  }
  if (isOuter) {
    for (const entry of files.filter(({ name }) => /\.zip$/i.test(name)).slice(0, MOST_TRIED)) {
      const inner = await openInner(source, entry, reading);
      const found =
        typeof inner === 'string'
          ? { filed: [], refusals: [inner] }
          : await lookThrough(inner, reading, false);
      look.filed.push(...found.filed.map((one) => ({ ...one, name: `${entry.name}/${one.name}` })));
      look.refusals.push(...found.refusals);
    }
  }
  if (look.filed.length > 0) return look;
  if (files.length > 0 && files.every(({ isLocked }) => isLocked)) look.refusals.push('locked');
  else if (isOuter) look.filed.push(...(await readBare(source, files, reading)));
  const isBroken = files.length > 0 ? !listing.isWhole : isZip(await source.read(0, 4));
  if (isBroken) look.refusals.push('unreadable');
  return look;
}

/** Our own files hold the records as they are: they are found even where nothing leads to them. */
async function readBare(
  source: ByteSource,
  entries: readonly ZipEntry[],
  { pace }: Reading,
): Promise<Filed[]> {
  if (source.size > BACKUP_LIMITS.recordsBytes) return [];
  const text = new TextDecoder().decode(await source.read(0, source.size));
  const begins = text.indexOf(`{"app":"${BACKUP_APP}"`);
  const read = begins < 0 ? 'not-a-backup' : await inPieces(readingText(text.slice(begins)), pace);
  if (typeof read === 'string') return [];
  for (const { losses } of read) losses.push('file');
  return read.map((records) => ({ records, name: '', source, entries }));
}

/** A file and no folder, and none of those that a Mac adds beside each file. */
function isFile(name: string): boolean {
  return !name.endsWith('/') && !/(^|\/)(__MACOSX\/|\._)/i.test(name);
}

/** The entries that may be records: those named so, else those named like it, else any text. */
function recordsAmong(files: readonly ZipEntry[]): readonly ZipEntry[] {
  const named = [
    (base: string) => base === RECORDS_NAME,
    (base: string) => /sim-exit.*\.(json|txt)$/.test(base),
    (base: string) => /\.(json|txt)$/.test(base),
  ].map((fits) => files.filter(({ name }) => fits(baseName(name).toLowerCase())));
  return (named.find((found) => found.length > 0) ?? []).slice(0, MOST_TRIED);
}

async function readEntry(
  source: ByteSource,
  entry: ZipEntry,
  { isWhole }: ZipListing,
  { pace, room }: Reading,
): Promise<BackupRecords[] | BackupRefusal> {
  const unpacked = await unpack(source, entry, { entry: BACKUP_LIMITS.recordsBytes, room });
  if (unpacked === 'too-large') return 'unpacks-too-large';
  if (typeof unpacked === 'string') return unpacked === 'unwanted' ? 'unreadable' : unpacked;
  const read = await readBytes(new Uint8Array(await unpacked.blob.arrayBuffer()), pace);
  if (typeof read === 'string') return read;
  for (const { losses } of read) {
    // Of one whose sum was lost, the records' own sum tells, and the file is called damaged anyway.
    if (!unpacked.isIntact && !entry.isOpenEnded && losses.length === 0) losses.push('sum');
    if (!isWhole) losses.push('file');
  }
  return read;
}

/** The records in a text's bytes, in whatever coding it is. */
export async function readBytes(
  bytes: Uint8Array,
  pace: Pace,
): Promise<BackupRecords[] | BackupRefusal> {
  let last: BackupRecords[] | BackupRefusal = 'not-a-backup';
  for (const text of decodings(bytes)) {
    await pace();
    last = await inPieces(readingText(text), pace);
    const isRight = (records: BackupRecords): boolean =>
      !records.losses.some((loss) => loss === 'text' || loss === 'sum');
    if (typeof last !== 'string' && last.some(isRight)) break;
  }
  return last;
}

/** A zip file inside of one: where it lies as it is, or unpacked as far as a backup may be. */
async function openInner(
  source: ByteSource,
  entry: ZipEntry,
  { room }: Reading,
): Promise<ByteSource | BackupRefusal> {
  if (entry.method === STORED && !entry.isLocked) {
    const start = await findData(source, entry);
    return start === undefined ? 'unreadable' : source.part(start, start + entry.packed);
  }
  // Photos hardly get smaller when they are packed; records may, and have a limit of their own.
  const most = Math.min(BACKUP_LIMITS.fileBytes, 4 * source.size + BACKUP_LIMITS.recordsBytes);
  const unpacked = await unpack(source, entry, { entry: most, room });
  if (unpacked === 'too-large') return 'unpacks-too-large';
  if (typeof unpacked === 'string') return unpacked === 'unwanted' ? 'unreadable' : unpacked;
  return source.of(unpacked.blob, budgetFor(unpacked.blob.size));
}

export function baseName(name: string): string {
  return name.split('/').pop() ?? '';
}

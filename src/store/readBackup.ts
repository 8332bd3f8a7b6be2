import { presentCards } from '../domain/merge.ts';
import { photosInUse } from '../domain/proofs.ts';
import { hex } from '../formats/crc32.ts';
import { listZip, unpack, type UnpackedEntry } from '../platform/zipReader.ts';
import type { ZipEntry } from '../formats/zipFormat.ts';
import { BACKUP_LIMITS, photoType, RECORDS_NAME, type PhotoRow } from './backupFormat.ts';
import type { Losses } from './reading.ts';
import { readRecords, type BackupRefusal } from './readRecords.ts';
import type { SavedState } from './savedState.ts';

export interface BackupContents {
  readonly madeAt: number | undefined;
  readonly state: SavedState;
  /** The photos that the cards speak of and that the file holds, by id. */
  readonly photos: ReadonlyMap<string, Blob>;
  /** Photos that the cards speak of and that were never in the file, as in a copied text. */
  readonly without: readonly string[];
  /** What could not be read in full, as in readRecords(); a photo as `photos.<id>`. */
  readonly losses: readonly string[];
}

/**
 * Reads a backup, field by field and photo by photo: what is readable is given, what is not is listed.
 * The limits hold for what comes out, not for what the file claims. Changes nothing; never rejects.
 */
export async function readBackup(file: Blob): Promise<BackupContents | BackupRefusal> {
  try {
    if (file.size > BACKUP_LIMITS.fileBytes) return 'too-large';
    if (await looksLikeText(file)) return readBackupText(await file.text());
    return await readZip(file);
  } catch {
    // The file went away while it was read, or there is not enough memory.
    return 'unreadable';
  }
}

/** Reads a pasted backup, or the pasted original of a saved state. */
export function readBackupText(text: string): BackupContents | BackupRefusal {
  const records = readRecords(text.trim());
  if (typeof records === 'string') return records;
  const { madeAt, state, losses } = records;
  return {
    madeAt,
    state,
    photos: new Map(),
    without: [...photosInUse(presentCards(state)).keys()],
    losses,
  };
}

async function looksLikeText(file: Blob): Promise<boolean> {
  if (file.size > BACKUP_LIMITS.recordsBytes) return false;
  const head = await file.slice(0, 200).text();
  return /^\uFEFF?\s*[{[]/.test(head);
}

async function readZip(file: Blob): Promise<BackupContents | BackupRefusal> {
  const listing = await listZip(file, BACKUP_LIMITS.entries);
  if (!listing) return 'too-many';
  const entry = listing.entries.find(({ name }) => baseName(name) === RECORDS_NAME);
  if (!entry)
    return listing.isWhole || listing.entries.length === 0 ? 'not-a-backup' : 'unreadable';
  const unpacked = await unpack(file, entry, BACKUP_LIMITS.recordsBytes);
  if (unpacked === 'too-large') return 'unpacks-too-large';
  if (unpacked === 'unreadable') return 'unreadable';
  const records = readRecords(new TextDecoder().decode(unpacked.data));
  if (typeof records === 'string') return records;
  const losses = [...records.losses];
  if (!unpacked.isIntact && losses.length === 0) losses.push('sum');
  if (!listing.isWhole) losses.push('file');
  const { photos, without } = await readPhotos(
    file,
    listing.entries,
    records.state,
    records.photos,
    losses,
  );
  return { madeAt: records.madeAt, state: records.state, photos, without, losses };
}

async function readPhotos(
  file: Blob,
  entries: readonly ZipEntry[],
  state: SavedState,
  rows: readonly PhotoRow[],
  losses: Losses,
): Promise<Pick<BackupContents, 'photos' | 'without'>> {
  const photos = new Map<string, Blob>();
  const without: string[] = [];
  const cards = presentCards(state);
  const wanted = photosInUse(cards);
  let room: number = BACKUP_LIMITS.allPhotosBytes;
  for (const id of wanted.keys()) {
    const row = rows.find((row) => row.id === id);
    const entry = entries.find(({ name }) => baseName(name).replace(/\.[a-z]+$/, '') === id);
    if (!row && !entry) {
      without.push(id);
      continue;
    }
    const limit = Math.min(BACKUP_LIMITS.photoBytes, room);
    const unpacked = entry ? await unpack(file, entry, limit) : 'unreadable';
    const photo = typeof unpacked === 'string' ? undefined : readPhoto(unpacked);
    if (photo) photos.set(id, photo);
    room -= photo?.size ?? 0;
    if (!photo || !isAsWritten(unpacked, entry, row)) losses.push(`photos.${id}`);
  }
  // A photo whose card could not be read has no place to go to; one that was deleted needs none.
  const known = new Set(cards.flatMap((card) => Object.keys(card.photos)));
  for (const { id } of rows) if (!known.has(id)) losses.push(`photos.${id}`);
  return { photos, without };
}

function readPhoto({ data, blob }: UnpackedEntry): Blob | undefined {
  const type = photoType(data);
  return type === undefined ? undefined : blob.slice(0, blob.size, type);
}

function isAsWritten(
  unpacked: Awaited<ReturnType<typeof unpack>>,
  entry: ZipEntry | undefined,
  row: PhotoRow | undefined,
): boolean {
  if (typeof unpacked === 'string' || !unpacked.isIntact) return false;
  return (
    row === undefined || (row.crc === hex(entry?.crc ?? 0) && row.bytes === unpacked.data.length)
  );
}

function baseName(name: string): string {
  return name.split('/').pop() ?? '';
}

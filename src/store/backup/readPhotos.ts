import { ReadTooMuch, type ByteSource } from '../../formats/byteSource.ts';
import { presentCards } from '../../domain/merge/merge.ts';
import { photosInUse } from '../../domain/proof/proofs.ts';
import { hex } from '../../formats/crc32.ts';
import type { ZipEntry } from '../../formats/zip/zipFormat.ts';
import { unpack, type Unpacked } from '../../platform/unpack.ts';
import { BACKUP_LIMITS, photoType, type PhotoRow } from './backupFormat.ts';
import { baseName, type Filed } from './readArchive.ts';

interface PhotosRead {
  readonly photos: ReadonlyMap<string, Blob>;
  /** Photos that the cards speak of and that were never in the file. */
  readonly without: readonly string[];
  /** As `photos.<id>`. */
  readonly losses: readonly string[];
}

/**
 * The photos that these records speak of, from the archive they were found in. `room`: what may come out
 * of all of them together. Rejects as ByteSource does, but for what is beyond the budget: that is a loss.
 */
export async function readPhotos(
  { records, name, source, entries }: Filed,
  room: { left: number },
): Promise<PhotosRead> {
  const photos = new Map<string, Blob>();
  const without: string[] = [];
  const losses: string[] = [];
  const cards = presentCards(records.state);
  const wanted = photosInUse(cards);
  const rows = new Map(records.photos.map((row) => [row.id, row]));
  const places = placesOf(entries, name);
  for (const id of wanted.keys()) {
    const row = rows.get(id);
    const found = places.get(id.toLowerCase()) ?? [];
    if (!row && found.length === 0) {
      without.push(id);
      continue;
    }
    const { photo, isWhole } = await readPhoto(source, found, row, room);
    if (photo) photos.set(id, photo);
    if (!photo || !isWhole) losses.push(`photos.${id}`);
  }
  // A photo whose card could not be read has no place to go to; one that was deleted needs none.
  const known = new Set(cards.flatMap((card) => Object.keys(card.photos)));
  for (const { id } of records.photos) if (!known.has(id)) losses.push(`photos.${id}`);
  return { photos, without, losses };
}

/** Entries by the name they have without an ending; those beside the records come first. */
function placesOf(entries: readonly ZipEntry[], records: string): Map<string, ZipEntry[]> {
  const folder = records.slice(0, records.length - baseName(records).length);
  const places = new Map<string, ZipEntry[]>();
  const [beside, elsewhere] = [true, false].map((isBeside) =>
    entries.filter((entry) => entry.name.startsWith(folder) === isBeside),
  );
  for (const entry of [...(beside ?? []), ...(elsewhere ?? [])]) {
    const id = baseName(entry.name).split('.')[0]?.toLowerCase() ?? '';
    places.set(id, [...(places.get(id) ?? []), entry].slice(0, 3));
  }
  return places;
}

/** The first of the entries that is as it was written, else the first that is a picture at all. */
async function readPhoto(
  source: ByteSource,
  entries: readonly ZipEntry[],
  row: PhotoRow | undefined,
  room: { left: number },
): Promise<{ photo?: Blob; isWhole: boolean }> {
  let photo: Blob | undefined;
  for (const entry of entries) {
    const unpacked = await unpackPhoto(source, entry, room);
    if (!unpacked) continue;
    const { blob, head } = unpacked;
    const typed = blob.slice(0, blob.size, photoType(head));
    if (isAsWritten(unpacked, row)) return { photo: typed, isWhole: true };
    photo ??= typed;
  }
  return { ...(photo ? { photo } : {}), isWhole: false };
}

async function unpackPhoto(
  source: ByteSource,
  entry: ZipEntry,
  room: { left: number },
): Promise<Unpacked | undefined> {
  try {
    const limits = { entry: BACKUP_LIMITS.photoBytes, room };
    const unpacked = await unpack(source, entry, limits, (head) => photoType(head) !== undefined);
    return typeof unpacked === 'string' ? undefined : unpacked;
  } catch (error) {
    if (error instanceof ReadTooMuch) return undefined;
    throw error;
  }
}

/** Where the archive's own sum was lost, the row in the records tells. */
function isAsWritten({ blob, crc, isIntact }: Unpacked, row: PhotoRow | undefined): boolean {
  const fitsRow = row !== undefined && row.crc === hex(crc) && row.bytes === blob.size;
  return fitsRow || (isIntact && row === undefined);
}

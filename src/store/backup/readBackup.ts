import { presentCards } from '../../domain/merge/merge.ts';
import { photosInUse } from '../../domain/proof/proofs.ts';
import { ByteSource, ReadTooMuch } from '../../formats/byteSource.ts';
import { isOtherPacking, isZip } from '../../formats/fileKind.ts';
import { isText } from '../../formats/textBytes.ts';
import { atOnce, createPace, endIfAborted, inPieces, type Pace } from '../../platform/pieces.ts';
import { BACKUP_LIMITS, budgetFor } from './backupFormat.ts';
import type { BackupRefusal } from './backupRefusal.ts';
import { readArchive, readBytes, type Filed } from './readArchive.ts';
import { readPhotos } from './readPhotos.ts';
import type { BackupRecords } from './readRecords.ts';
import { readingText } from './readText.ts';
import type { SavedState } from '../saved/savedState.ts';

export interface BackupContents {
  readonly madeAt: number | undefined;
  readonly state: SavedState;
  /** The photos that the cards speak of and that the file holds, by id. */
  readonly photos: ReadonlyMap<string, Blob>;
  /** Photos that the cards speak of and that were never in the file, as in a copied text. */
  readonly without: readonly string[];
  /** What could not be read in full, as in readRecords(); a photo as `photos.<id>`. */
  readonly losses: readonly string[];
  /** Older backups in the same file or text, which were left aside. */
  readonly others?: readonly OtherBackup[];
}

export interface OtherBackup {
  /** Its place in the file; empty in a text. */
  readonly name: string;
  readonly madeAt: number | undefined;
}

/**
 * Reads a backup, field by field and photo by photo: what is readable is given, what is not is listed.
 * The limits hold for what is read and comes out, not for what the file claims. Of several backups in
 * one file the newest is read. Changes nothing. Works in pieces; rejects only when `signal` ends it.
 */
export async function readBackup(
  file: Blob,
  signal?: AbortSignal,
): Promise<BackupContents | BackupRefusal> {
  const pace = createPace(signal);
  try {
    if (file.size === 0) return 'empty';
    if (file.size > BACKUP_LIMITS.fileBytes) return 'too-large';
    return await readSource(new ByteSource(file, budgetFor(file.size), pace), pace);
  } catch (error) {
    endIfAborted(signal);
    return refusalOf(error);
  }
}

/** Reads a pasted backup, or the pasted original of a saved state, at once. */
export function readBackupText(text: string): BackupContents | BackupRefusal {
  return textContents(atOnce(readingText(text)));
}

/** The same in pieces; rejects only when `signal` ends it. */
export async function readPastedBackup(
  text: string,
  signal?: AbortSignal,
): Promise<BackupContents | BackupRefusal> {
  try {
    return textContents(await inPieces(readingText(text), createPace(signal)));
  } catch (error) {
    endIfAborted(signal);
    return refusalOf(error);
  }
}

async function readSource(source: ByteSource, pace: Pace): Promise<BackupContents | BackupRefusal> {
  const head = await source.read(0, 1024);
  if (head.length < Math.min(source.size, 1024)) return 'out-of-reach';
  if (isOtherPacking(head)) return 'other-packing';
  // UTF-16 takes two bytes a letter.
  const mayBeText = source.size <= 2 * BACKUP_LIMITS.recordsBytes;
  if (mayBeText && !isZip(head) && isText(head)) {
    const read = textContents(await readBytes(await source.read(0, source.size), pace));
    if (read !== 'not-a-backup') return read;
  }
  const room = { left: BACKUP_LIMITS.allPhotosBytes };
  const filed = await readArchive(source, { pace, room });
  return typeof filed === 'string' ? filed : archiveContents(filed, room);
}

async function archiveContents(
  filed: readonly Filed[],
  room: { left: number },
): Promise<BackupContents> {
  const [newest, others] = pickNewest(filed, ({ records }) => records);
  const { photos, without, losses } = await readPhotos(newest, room);
  const { madeAt, state, losses: before } = newest.records;
  return {
    madeAt,
    state,
    photos,
    without,
    losses: [...before, ...losses],
    ...(others.length > 0 ? { others: others.map(asOther) } : {}),
  };
}

function asOther({ name, records: { madeAt } }: Filed): OtherBackup {
  return { name, madeAt };
}

function textContents(
  read: readonly BackupRecords[] | BackupRefusal,
): BackupContents | BackupRefusal {
  if (typeof read === 'string') return read;
  const [{ madeAt, state, losses }, others] = pickNewest(read, (records) => records);
  return {
    madeAt,
    state,
    photos: new Map(),
    without: [...photosInUse(presentCards(state)).keys()],
    losses,
    ...(others.length > 0
      ? { others: others.map((one) => ({ name: '', madeAt: one.madeAt })) }
      : {}),
  };
}

/** The newest, of equally new ones the one with fewer losses; and those made at another time. */
function pickNewest<T>(
  all: readonly T[],
  recordsOf: (one: T) => BackupRecords,
): [newest: T, others: readonly T[]] {
  const age = (one: T): number => recordsOf(one).madeAt ?? -1;
  const [newest, ...rest] = [...all].sort(
    (a, b) => age(b) - age(a) || recordsOf(a).losses.length - recordsOf(b).losses.length,
  );
  if (newest === undefined) throw new Error('Nothing was found.');
  return [newest, rest.filter((one) => age(one) !== age(newest) || age(one) < 0)];
}

function refusalOf(error: unknown): BackupRefusal {
  if (error instanceof ReadTooMuch) return 'too-many';
  const name = (error as { name?: unknown } | null)?.name;
  if (name === 'NotReadableError' || name === 'NotFoundError') return 'out-of-reach';
  // Browsers say so when an array or a text finds no room.
  return name === 'RangeError' ? 'memory' : 'unreadable';
}

import { presentCards } from '../../domain/merge/merge.ts';
import { photosInUse } from '../../domain/proof/proofs.ts';
import { hex, textSum } from '../../formats/crc32.ts';
import { blobCrc, zipBlobs, type ZipSource } from '../../formats/zip/zipWriter.ts';
import {
  BACKUP_APP,
  BACKUP_FORMAT,
  photoName,
  photoType,
  RECORDS_NAME,
  type PhotoRow,
  type PhotoShelf,
} from './backupFormat.ts';
import { restore } from '../saved/restore.ts';
import { SAVED_VERSION, type SavedState } from '../saved/savedState.ts';

export interface WrittenBackup {
  readonly file: Blob;
  readonly cards: number;
  readonly photos: number;
  /** Photos that the records speak of and that could not be read from this browser. */
  readonly missing: readonly string[];
}

/**
 * Everything in one zip file: the records first, then the photos, which are read one at a time.
 * `madeAt` in milliseconds since 1970. Never rejects for a photo that cannot be read: it is in `missing`,
 * and with the first that gets no answer all that are left. Rejects when there is not enough memory.
 */
export async function writeBackup(
  state: SavedState,
  shelf: PhotoShelf,
  madeAt: number,
): Promise<WrittenBackup> {
  const rows: PhotoRow[] = [];
  const sources: ZipSource[] = [];
  const missing: string[] = [];
  let isSilent = false;
  for (const id of photosInUse(presentCards(state)).keys()) {
    const photo: PhotoRead = isSilent ? 'silent' : await readPhoto(shelf, id);
    isSilent = photo === 'silent';
    if (!photo || photo === 'silent') {
      missing.push(id);
      continue;
    }
    rows.push({ id, type: photo.type, bytes: photo.data.size, crc: hex(photo.crc) });
    sources.push({ name: photoName(id, photo.type), data: photo.data, crc: photo.crc });
  }
  const records = new Blob([writeRecords(state, rows, madeAt)]);
  const file = zipBlobs(
    [{ name: RECORDS_NAME, data: records, crc: await blobCrc(records) }, ...sources],
    new Date(madeAt),
  );
  return { file, cards: presentCards(state).length, photos: rows.length, missing };
}

/** The records alone, as text to copy. Without photos. */
export function writeBackupText(state: SavedState, madeAt: number): string {
  return writeRecords(state, [], madeAt);
}

/*
 * The state comes last and each card begins with its id: of a text that was cut or damaged, the head and
 * the whole cards can then still be read (salvage.ts).
 */
function writeRecords(state: SavedState, photos: readonly PhotoRow[], madeAt: number): string {
  const cards = Object.fromEntries(presentCards(state).map((card) => [card.id, card]));
  const written = restore({ ...state, cards }, []);
  return JSON.stringify({
    app: BACKUP_APP,
    format: BACKUP_FORMAT,
    madeAt,
    version: SAVED_VERSION,
    sum: textSum(JSON.stringify(written)),
    cardIds: Object.keys(written.cards),
    photos,
    state: written,
  });
}

type PhotoRead = { data: Blob; type: string; crc: number } | 'silent' | undefined;

async function readPhoto(shelf: PhotoShelf, id: string): Promise<PhotoRead> {
  try {
    const data = await shelf.get(id);
    if (!data || data === 'silent') return data;
    const head = new Uint8Array(await data.slice(0, 12).arrayBuffer());
    return { data, type: photoType(head) ?? data.type, crc: await blobCrc(data) };
  } catch {
    return undefined;
  }
}

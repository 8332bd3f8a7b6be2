import * as v from 'valibot';

/** What a backup file looks like; `docs/backup-format.md` says it field by field. */
export const BACKUP_APP = 'sim-exit';
export const BACKUP_FORMAT = 1;
export const RECORDS_NAME = 'sim-exit.json';

/** What is more than this is refused, before or while it is unpacked. */
export const BACKUP_LIMITS = {
  fileBytes: 300_000_000,
  entries: 2000,
  recordsBytes: 20_000_000,
  photoBytes: 20_000_000,
  /** All photos together, unpacked. */
  allPhotosBytes: 300_000_000,
  /** Brackets inside one another. Ours have 9. */
  depth: 40,
} as const;

/**
 * How much of a file may be read, in bytes: each of its bytes twice, once to find what it holds and once
 * to read it, and its directory. More than that only a file would take that was made to.
 */
export function budgetFor(fileBytes: number): { left: number } {
  return { left: 2 * fileBytes + 1_000_000 };
}

/** Where photos lie, by their ids. A refusal is an answer, never an exception. */
export interface PhotoShelf {
  /** `silent`: no answer came in time, and none is to be expected for the next one. */
  get(id: string): Promise<Blob | 'silent' | undefined>;
  /** Whether it is now kept. */
  put(id: string, photo: Blob): Promise<boolean>;
  keys(): Promise<readonly string[]>;
  /** Deletes what was put. */
  discard(ids: readonly string[]): Promise<void>;
}

/** A photo as the head of the records lists it. */
export const photoRow = v.object({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,79}$/)),
  type: v.string(),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  crc: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)),
});
export type PhotoRow = v.InferOutput<typeof photoRow>;

const ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
};

/** The name of a photo inside the file. */
export function photoName(id: string, type: string): string {
  return `photos/${id}.${ENDINGS[type] ?? 'bin'}`;
}

/**
 * What kind of picture it is, by its first bytes; undefined when it is none we show. The type is never
 * taken from the file's word: a page or drawing with a script in it must not pass for a photo.
 */
export function photoType(head: Uint8Array): string | undefined {
  const starts = (at: number, ...bytes: number[]) => bytes.every((b, i) => head[at + i] === b);
  if (starts(0, 0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (starts(0, 0x89, 0x50, 0x4e, 0x47)) return 'image/png';
  if (starts(0, 0x52, 0x49, 0x46, 0x46) && starts(8, 0x57, 0x45, 0x42, 0x50)) return 'image/webp';
  return undefined;
}

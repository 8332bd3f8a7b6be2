import type { ByteSource } from '../byteSource.ts';
import {
  END,
  END64,
  LOCAL_HEADER,
  LOCATOR64,
  LOCKED_FLAG,
  readLong,
  readName,
  readSizes,
  ROW,
  ROW_AT_MOST,
  viewOf,
  type ZipEntry,
} from './zipFormat.ts';

/** Where the directory lies by its end record. */
interface End {
  readonly count: number;
  readonly bytes: number;
  readonly offset: number;
  /** Where the directory really ends. */
  readonly at: number;
}

// The longest comment a zip file can end with, and the end records before it.
const TAIL = 65_535 + END.bytes + LOCATOR64.bytes + END64.bytes;

/**
 * The entries of a zip file by the directory at its end; `too-many` when there are more than `limit`.
 * Undefined when there is none, or it is not in order: rows that share bytes of the file would make a
 * small file mean a large one, and no program writes them.
 */
export async function readDirectory(
  file: ByteSource,
  limit: number,
): Promise<ZipEntry[] | 'too-many' | undefined> {
  const end = await findEnd(file);
  if (!end) return undefined;
  if (end.count > limit) return 'too-many';
  if (end.count === 0 || end.bytes > end.count * ROW_AT_MOST) return undefined;
  // Something was put before the file, as a mail or a chat may do: everything lies so much further on.
  const shift = end.at - end.bytes - end.offset;
  if (shift < 0) return undefined;
  const rows = viewOf(await file.read(end.at - end.bytes, end.at));
  const entries: ZipEntry[] = [];
  let at = 0;
  while (entries.length < end.count) {
    const row = readRow(rows, at, shift);
    if (!row) return undefined;
    entries.push(row.entry);
    at += row.length;
  }
  return areApart(entries, end.at - end.bytes) ? entries : undefined;
}

async function findEnd(file: ByteSource): Promise<End | undefined> {
  const from = Math.max(0, file.size - TAIL);
  const tail = viewOf(await file.read(from, file.size));
  const places: number[] = [];
  for (let at = tail.byteLength - END.bytes; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) === END.signature) places.push(at);
  }
  // A comment may hold what looks like an end record; the true one's comment ends with the file.
  const endsHere = (at: number): boolean =>
    at + END.bytes + tail.getUint16(at + 20, true) === tail.byteLength;
  const at = places.find(endsHere) ?? places[0];
  if (at === undefined) return undefined;
  return (
    readEnd64(tail, at, from) ?? {
      count: tail.getUint16(at + 10, true),
      bytes: tail.getUint32(at + 12, true),
      offset: tail.getUint32(at + 16, true),
      at: from + at,
    }
  );
}

function readEnd64(tail: DataView, end: number, from: number): End | undefined {
  const locator = end - LOCATOR64.bytes;
  const at = locator - END64.bytes;
  if (at < 0 || tail.getUint32(locator, true) !== LOCATOR64.signature) return undefined;
  if (tail.getUint32(at, true) !== END64.signature) return undefined;
  return {
    count: readLong(tail, at + 32),
    bytes: readLong(tail, at + 40),
    offset: readLong(tail, at + 48),
    at: from + at,
  };
}

function readRow(
  view: DataView,
  at: number,
  shift: number,
): { entry: ZipEntry; length: number } | undefined {
  if (at + ROW.bytes > view.byteLength) return undefined;
  if (view.getUint32(at, true) !== ROW.signature) return undefined;
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const length = ROW.bytes + nameLength + extraLength + view.getUint16(at + 32, true);
  if (at + length > view.byteLength) return undefined;
  const sizes = readSizes(
    [24, 20, 42].map((place) => view.getUint32(at + place, true)),
    view,
    at + ROW.bytes + nameLength,
    extraLength,
  );
  if (!sizes) return undefined;
  const [bytes = 0, packed = 0, offset = 0] = sizes;
  return {
    length,
    entry: {
      name: readName(view, at + ROW.bytes, nameLength),
      method: view.getUint16(at + 10, true),
      isLocked: (view.getUint16(at + 8, true) & LOCKED_FLAG) !== 0,
      crc: view.getUint32(at + 16, true),
      packed,
      bytes,
      offset: offset + shift,
    },
  };
}

/** Whether no two entries share a byte, and none reaches into the directory. */
function areApart(entries: readonly ZipEntry[], directoryAt: number): boolean {
  let free = 0;
  for (const { offset, packed } of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (offset < free) return false;
    free = offset + LOCAL_HEADER.bytes + packed;
  }
  return free <= directoryAt;
}

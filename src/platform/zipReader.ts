import { Inflate } from 'fflate';
import { crc32 } from '../formats/crc32.ts';
import {
  DEFLATED,
  END,
  LOCAL,
  ROW,
  SIZES_LATER_FLAG,
  STORED,
  type ZipEntry,
} from '../formats/zipFormat.ts';

export interface ZipListing {
  readonly entries: readonly ZipEntry[];
  /** Whether the directory at the end was there and in order; if not, the file was walked through. */
  readonly isWhole: boolean;
}

// A directory row has at most this many bytes in files we would take: name, extra fields, comment.
const ROW_AT_MOST = 1024;
// The longest comment a zip file can end with, and the end record before it.
const TAIL = 65_535 + END.bytes;
const STEP = 65_536;

/**
 * The entries of a zip file, at most `limit` of them; `undefined` when there are more. A file whose end
 * is missing or damaged is walked through from the front; nothing that looks like an entry: an empty list.
 */
export async function listZip(file: Blob, limit: number): Promise<ZipListing | undefined> {
  const fromDirectory = await readDirectory(file, limit);
  if (fromDirectory === 'too-many') return undefined;
  if (fromDirectory) return { entries: fromDirectory, isWhole: true };
  const entries = await walk(file, limit);
  return entries && { entries, isWhole: false };
}

export interface UnpackedEntry {
  readonly data: Uint8Array<ArrayBuffer>;
  /** The same; a piece of the file where it lies there as it is, so that it takes no memory. */
  readonly blob: Blob;
  /** `false`: the sum differs or the end is missing, and this is what there is. */
  readonly isIntact: boolean;
}
export type Unpacked = UnpackedEntry | 'too-large' | 'unreadable';

/**
 * The data of an entry. `too-large` once more than `limit` bytes have come out, whatever the file
 * claims; `unreadable` when it is packed in a way we do not know.
 */
export async function unpack(file: Blob, entry: ZipEntry, limit: number): Promise<Unpacked> {
  const header = await readView(file, entry.offset, LOCAL.bytes);
  if (header.byteLength < LOCAL.bytes) return 'unreadable';
  const start =
    entry.offset + LOCAL.bytes + header.getUint16(26, true) + header.getUint16(28, true);
  const packed = file.slice(start, start + entry.packed);
  if (entry.method === STORED) {
    if (packed.size > limit) return 'too-large';
    const data = new Uint8Array(await packed.arrayBuffer());
    const isIntact = data.length === entry.bytes && crc32(data) === entry.crc;
    return { data, blob: packed, isIntact };
  }
  return entry.method === DEFLATED ? inflate(packed, entry, limit) : 'unreadable';
}

async function inflate(packed: Blob, entry: ZipEntry, limit: number): Promise<Unpacked> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  let isDone = false;
  const stream = new Inflate((chunk, final) => {
    chunks.push(chunk as Uint8Array<ArrayBuffer>);
    bytes += chunk.length;
    isDone = final;
  });
  try {
    // In small steps, so that a bomb is noticed after little of it has gone off: deflate packs at
    // most 1032 to 1.
    for (let at = 0; at < packed.size; at += STEP / 16) {
      const piece = await packed.slice(at, at + STEP / 16).arrayBuffer();
      stream.push(new Uint8Array(piece), at + STEP / 16 >= packed.size);
      if (bytes > limit) return 'too-large';
    }
  } catch {
    isDone = false;
  }
  const blob = new Blob(chunks);
  const data = new Uint8Array(await blob.arrayBuffer());
  const isIntact = isDone && data.length === entry.bytes && crc32(data) === entry.crc;
  return { data, blob, isIntact };
}

async function readDirectory(
  file: Blob,
  limit: number,
): Promise<ZipEntry[] | 'too-many' | undefined> {
  const tail = await readView(file, Math.max(0, file.size - TAIL), TAIL);
  let at = tail.byteLength - END.bytes;
  while (at >= 0 && tail.getUint32(at, true) !== END.signature) at -= 1;
  if (at < 0) return undefined;
  const count = tail.getUint16(at + 10, true);
  const bytes = tail.getUint32(at + 12, true);
  if (count > limit) return 'too-many';
  if (bytes > count * ROW_AT_MOST) return undefined;
  const rows = await readView(file, tail.getUint32(at + 16, true), bytes);
  const entries: ZipEntry[] = [];
  let row = 0;
  while (entries.length < count) {
    const entry = readRow(rows, row);
    if (!entry) return undefined;
    entries.push(entry.entry);
    row += entry.length;
  }
  return entries;
}

function readRow(view: DataView, at: number): { entry: ZipEntry; length: number } | undefined {
  if (at + ROW.bytes > view.byteLength) return undefined;
  if (view.getUint32(at, true) !== ROW.signature) return undefined;
  const nameLength = view.getUint16(at + 28, true);
  const length =
    ROW.bytes + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (at + length > view.byteLength) return undefined;
  return {
    length,
    entry: {
      name: readName(view, at + ROW.bytes, nameLength),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      bytes: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    },
  };
}

/** Goes from local header to local header; where there is none, on to the next thing that looks like one. */
async function walk(file: Blob, limit: number): Promise<ZipEntry[] | undefined> {
  const entries: ZipEntry[] = [];
  let at = await findHeader(file, 0);
  while (at !== undefined) {
    if (entries.length === limit) return undefined;
    const found = await readHeader(file, at);
    if (found) entries.push(found.entry);
    at = await findHeader(file, found?.next ?? at + 4);
  }
  return entries;
}

async function readHeader(
  file: Blob,
  offset: number,
): Promise<{ entry: ZipEntry; next: number } | undefined> {
  const view = await readView(file, offset, LOCAL.bytes + ROW_AT_MOST);
  if (view.byteLength < LOCAL.bytes) return undefined;
  const nameLength = view.getUint16(26, true);
  const packed = view.getUint32(18, true);
  if (view.getUint16(6, true) & SIZES_LATER_FLAG || nameLength > ROW_AT_MOST) return undefined;
  const next = offset + LOCAL.bytes + nameLength + view.getUint16(28, true) + packed;
  const entry = {
    name: readName(view, LOCAL.bytes, nameLength),
    method: view.getUint16(8, true),
    crc: view.getUint32(14, true),
    packed,
    bytes: view.getUint32(22, true),
    offset,
  };
  // A size that leads past the end is damaged or the file was cut: what follows may still be whole.
  return { entry, next: next <= file.size ? next : offset + LOCAL.bytes };
}

async function findHeader(file: Blob, from: number): Promise<number | undefined> {
  for (let at = from; at < file.size; at += STEP) {
    const view = await readView(file, at, STEP + 3);
    for (let index = 0; index + 4 <= view.byteLength; index += 1) {
      if (view.getUint8(index) === 0x50 && view.getUint32(index, true) === LOCAL.signature) {
        return at + index;
      }
    }
  }
  return undefined;
}

async function readView(file: Blob, from: number, bytes: number): Promise<DataView> {
  return new DataView(await file.slice(from, from + bytes).arrayBuffer());
}

function readName(view: DataView, at: number, length: number): string {
  const end = Math.min(at + length, view.byteLength);
  return new TextDecoder().decode(
    new Uint8Array(view.buffer, view.byteOffset + at, Math.max(0, end - at)),
  );
}

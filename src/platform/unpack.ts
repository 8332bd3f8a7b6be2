import { Inflate } from 'fflate';
import type { ByteSource } from '../formats/byteSource.ts';
import { crc32 } from '../formats/crc32.ts';
import { DEFLATED, LOCAL_HEADER, STORED, viewOf, type ZipEntry } from '../formats/zip/zipFormat.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** How many bytes may come out: of this entry, and of all that share `room`. */
export interface UnpackLimits {
  readonly entry: number;
  readonly room: { left: number };
}

export interface Unpacked {
  /** Where it lies in the file as it is, a piece of the file: it takes no memory. */
  readonly blob: Blob;
  readonly head: Uint8Array;
  readonly crc: number;
  /** `false`: the sum differs or the end is missing, and this is what there is. */
  readonly isIntact: boolean;
}

/**
 * `too-large`: more came out than the limits allow, whatever the file claims. `locked`: it wants a
 * password. `other-packing`: packed in a way we do not know. `unwanted`: not what was asked for.
 * `unreadable`: no entry is there.
 */
export type UnpackRefusal = 'too-large' | 'locked' | 'other-packing' | 'unwanted' | 'unreadable';

/** Enough to tell what kind of file it is. */
export const HEAD_BYTES = 16;

/**
 * The data of an entry, read piece by piece; `isWanted` looks at its first bytes (fewer than HEAD_BYTES
 * only when there are no more), so that what is of no use is not unpacked. Rejects as ByteSource does.
 */
export async function unpack(
  file: ByteSource,
  entry: ZipEntry,
  limits: UnpackLimits,
  isWanted: (head: Uint8Array) => boolean = () => true,
): Promise<Unpacked | UnpackRefusal> {
  if (entry.isLocked) return 'locked';
  if (entry.method !== STORED && entry.method !== DEFLATED) return 'other-packing';
  const start = await findData(file, entry);
  if (start === undefined) return 'unreadable';
  const end = Math.min(file.size, start + entry.packed);
  const isStored = entry.method === STORED;
  const kept: Bytes[] = [];
  const sum = new Sum();
  let isLooked = false;
  for await (const { chunk, isDone } of isStored
    ? stored(file, start, end)
    : inflated(file, start, end)) {
    limits.room.left -= chunk.length;
    sum.add(chunk);
    if (sum.bytes > limits.entry || limits.room.left < 0) return 'too-large';
    if (!isStored) kept.push(chunk);
    if (!isLooked && (sum.head.length === HEAD_BYTES || isDone !== undefined)) {
      isLooked = true;
      if (!isWanted(sum.head)) return 'unwanted';
    }
    if (isDone === undefined) continue;
    const isIntact =
      isDone && !entry.isOpenEnded && sum.bytes === entry.bytes && sum.crc === entry.crc;
    const blob = isStored ? file.slice(start, end) : new Blob(kept);
    return { blob, head: sum.head, crc: sum.crc, isIntact };
  }
  return 'unreadable';
}

/**
 * Where the data of an entry begins: its own header may have other extra fields than the directory.
 * Undefined when no header is there.
 */
export async function findData(
  file: ByteSource,
  { offset }: ZipEntry,
): Promise<number | undefined> {
  const header = viewOf(await file.read(offset, offset + LOCAL_HEADER.bytes));
  if (header.byteLength < LOCAL_HEADER.bytes) return undefined;
  if (header.getUint32(0, true) !== LOCAL_HEADER.signature) return undefined;
  return offset + LOCAL_HEADER.bytes + header.getUint16(26, true) + header.getUint16(28, true);
}

/** `isDone`: set on the last one; whether the end was reached in order. */
interface Piece {
  readonly chunk: Bytes;
  readonly isDone?: boolean;
}

const STORED_STEP = 262_144;
// Small, so that a bomb is noticed after little of it has gone off: deflate packs at most 1032 to 1.
const PACKED_STEP = 4096;

async function* stored(file: ByteSource, start: number, end: number): AsyncGenerator<Piece> {
  for (let at = start; at < end; at += STORED_STEP) {
    yield { chunk: await file.read(at, Math.min(end, at + STORED_STEP)) };
  }
  yield { chunk: new Uint8Array(0), isDone: true };
}

async function* inflated(file: ByteSource, start: number, end: number): AsyncGenerator<Piece> {
  let chunks: Bytes[] = [];
  const stream = new Inflate((chunk) => chunks.push(chunk as Bytes));
  let isDone = true;
  for (let at = start; at <= end && isDone; at += PACKED_STEP) {
    const packed = await file.read(at, Math.min(end, at + PACKED_STEP));
    try {
      stream.push(packed, packed.length === 0);
    } catch {
      isDone = false;
    }
    for (const chunk of chunks) yield { chunk };
    chunks = [];
    if (packed.length === 0) break;
  }
  try {
    // The end by itself: with the last piece, an error would take what came out of it along.
    if (isDone) stream.push(new Uint8Array(0), true);
  } catch {
    isDone = false;
  }
  for (const chunk of chunks) yield { chunk };
  yield { chunk: new Uint8Array(0), isDone };
}

/** Size, sum and first bytes of what comes in pieces. */
class Sum {
  bytes = 0;
  crc = 0;
  head = new Uint8Array(0);

  add(chunk: Bytes): void {
    if (this.head.length < HEAD_BYTES && chunk.length > 0) {
      this.head = Uint8Array.of(...this.head, ...chunk.subarray(0, HEAD_BYTES - this.head.length));
    }
    this.bytes += chunk.length;
    this.crc = crc32(chunk, this.crc);
  }
}

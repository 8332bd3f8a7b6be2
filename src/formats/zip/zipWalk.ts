import type { ByteSource } from '../byteSource.ts';
import {
  DESCRIPTOR,
  END,
  END64,
  LOCAL_HEADER,
  LOCKED_FLAG,
  readLong,
  readName,
  readSizes,
  ROW,
  ROW_AT_MOST,
  SIZES_LATER_FLAG,
  viewOf,
  type ZipEntry,
} from './zipFormat.ts';

const STEP = 65_536;
const HEADER_AT_MOST = LOCAL_HEADER.bytes + 2 * ROW_AT_MOST;

/** What may follow the data of an entry. */
const NEXT = [LOCAL_HEADER.signature, ROW.signature, END64.signature, END.signature];

/**
 * The entries of a zip file without its directory: from local header to local header; where there is
 * none, on to the next thing that looks like one. Undefined after `limit` looks, whether or not they were
 * entries. Data is passed over unread, except where only the next header tells where it ends.
 */
export async function walkZip(file: ByteSource, limit: number): Promise<ZipEntry[] | undefined> {
  const window = new ForwardWindow(file);
  const entries: ZipEntry[] = [];
  let at = await window.find([LOCAL_HEADER.signature], 0);
  for (let looks = 0; at !== undefined; looks += 1) {
    if (looks === limit) return undefined;
    const found = await readHeader(window, at);
    if (found) entries.push(found.entry);
    at = await window.find([LOCAL_HEADER.signature], found?.next ?? at + 4);
  }
  return entries;
}

interface Found {
  readonly entry: ZipEntry;
  /** Where to look for the next header. */
  readonly next: number;
}

async function readHeader(window: ForwardWindow, offset: number): Promise<Found | undefined> {
  const view = viewOf(await window.read(offset, HEADER_AT_MOST));
  if (view.byteLength < LOCAL_HEADER.bytes) return undefined;
  const flags = view.getUint16(6, true);
  const nameLength = view.getUint16(26, true);
  const extraLength = view.getUint16(28, true);
  if (nameLength > ROW_AT_MOST) return undefined;
  const extraAt = LOCAL_HEADER.bytes + nameLength;
  const head = {
    name: readName(view, LOCAL_HEADER.bytes, nameLength),
    method: view.getUint16(8, true),
    isLocked: (flags & LOCKED_FLAG) !== 0,
    offset,
  };
  const start = offset + extraAt + extraLength;
  if (flags & SIZES_LATER_FLAG) return { ...(await findSizes(window, head, start)) };
  const sizes = readSizes(
    [22, 18].map((place) => view.getUint32(place, true)),
    view,
    extraAt,
    extraLength,
  );
  if (!sizes) return undefined;
  const [bytes = 0, packed = 0] = sizes;
  const next = start + packed;
  return {
    entry: { ...head, crc: view.getUint32(14, true), packed, bytes },
    // A size that leads past the end is damaged or the file was cut: what follows may still be whole.
    next: next <= window.size ? next : offset + LOCAL_HEADER.bytes,
  };
}

/** Of an entry that was streamed: its data goes up to the descriptor before the next header. */
async function findSizes(
  window: ForwardWindow,
  head: Pick<ZipEntry, 'name' | 'method' | 'isLocked' | 'offset'>,
  start: number,
): Promise<Found> {
  const next = (await window.find(NEXT, start)) ?? window.size;
  const tail = viewOf(await window.read(Math.max(start, next - 24), Math.min(24, next - start)));
  const sums = readDescriptor(tail, next - start);
  const unknown = { crc: 0, packed: next - start, bytes: 0, isOpenEnded: true } as const;
  return { entry: { ...head, ...(sums ?? unknown) }, next };
}

/** Sum and sizes from the end of `tail`, if they fit a gap of so many bytes between two headers. */
function readDescriptor(
  tail: DataView,
  gap: number,
): Pick<ZipEntry, 'crc' | 'packed' | 'bytes'> | undefined {
  for (const [length, isLong] of [
    [16, false],
    [12, false],
    [24, true],
    [20, true],
  ] as const) {
    const at = tail.byteLength - length;
    if (at < 0) continue;
    const isSigned = length % 8 === 0;
    if (isSigned && tail.getUint32(at, true) !== DESCRIPTOR.signature) continue;
    const sumAt = at + (isSigned ? 4 : 0);
    const read = (place: number): number =>
      isLong ? readLong(tail, place) : tail.getUint32(place, true);
    const packed = read(sumAt + 4);
    if (packed !== gap - length) continue;
    return { crc: tail.getUint32(sumAt, true), packed, bytes: read(sumAt + (isLong ? 12 : 8)) };
  }
  return undefined;
}

/** Reads a file from front to end through a window, so that each byte is fetched about once. */
class ForwardWindow {
  readonly #file: ByteSource;
  #from = 0;
  #bytes = new Uint8Array(0);

  constructor(file: ByteSource) {
    this.#file = file;
  }

  get size(): number {
    return this.#file.size;
  }

  async read(from: number, length: number): Promise<Uint8Array> {
    const end = Math.min(this.size, from + length);
    if (from < this.#from || end > this.#from + this.#bytes.length) {
      this.#bytes = await this.#file.read(from, from + Math.max(STEP, length));
      this.#from = from;
    }
    return this.#bytes.subarray(from - this.#from, Math.max(from, end) - this.#from);
  }

  /** Where the first of these signatures stands, from `from` on. All begin with `PK`. */
  async find(signatures: readonly number[], from: number): Promise<number | undefined> {
    let at = from;
    while (at + 4 <= this.size) {
      await this.read(at, 4);
      const view = viewOf(this.#bytes);
      const last = this.#from + this.#bytes.length - 4;
      for (; at <= last; at += 1) {
        const index = at - this.#from;
        if (this.#bytes[index] !== 0x50 || this.#bytes[index + 1] !== 0x4b) continue;
        if (signatures.includes(view.getUint32(index, true))) return at;
      }
    }
    return undefined;
  }
}

/*
 * The parts of a zip file, as in PKWARE's APPNOTE 6.3: each entry has a local header before its data
 * and a row in the directory at the end, which the end record points to.
 */
export const LOCAL_HEADER = { signature: 0x04034b50, bytes: 30 };
export const ROW = { signature: 0x02014b50, bytes: 46 };
export const END = { signature: 0x06054b50, bytes: 22 };
/** Where the sizes do not fit into four bytes: a longer end record, and where it lies. */
export const END64 = { signature: 0x06064b50, bytes: 56 };
export const LOCATOR64 = { signature: 0x07064b50, bytes: 20 };
/** Sum and sizes behind the data of an entry that was streamed. */
export const DESCRIPTOR = { signature: 0x08074b50 };

export const STORED = 0;
export const DEFLATED = 8;

/** The entry wants a password. */
export const LOCKED_FLAG = 0x0001;
/** The sizes follow the data instead of standing in the local header. */
export const SIZES_LATER_FLAG = 0x0008;
/** The name is UTF-8. */
export const UTF8_FLAG = 0x0800;

/** More than the name, the extra fields and the comment of any entry we would take. */
export const ROW_AT_MOST = 1024;

export interface ZipEntry {
  /** Folders parted by `/`, whatever the program that packed it wrote. */
  readonly name: string;
  readonly method: number;
  readonly isLocked: boolean;
  readonly crc: number;
  /** In the file, before inflating. */
  readonly packed: number;
  /** After inflating, as the file claims. */
  readonly bytes: number;
  /** Where the local header begins. */
  readonly offset: number;
  /** Sum and size are not known, and the data ends at `packed` or before: its end was lost. */
  readonly isOpenEnded?: true;
}

const SIZE_ELSEWHERE = 0xffff_ffff;
const ZIP64_EXTRA = 1;

/** The name of an entry at this place, as UTF-8; what is none is replaced. */
export function readName(view: DataView, at: number, length: number): string {
  const end = Math.min(at + length, view.byteLength);
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at, Math.max(0, end - at));
  return new TextDecoder().decode(bytes).replace(/\\/g, '/');
}

/**
 * Sizes that may stand in an extra field instead, in this order, when they are too large for four bytes.
 * Undefined when they stand nowhere.
 */
export function readSizes(
  plain: readonly number[],
  view: DataView,
  extraAt: number,
  extraLength: number,
): readonly number[] | undefined {
  if (!plain.includes(SIZE_ELSEWHERE)) return plain;
  const end = Math.min(extraAt + extraLength, view.byteLength);
  for (let at = extraAt; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA) continue;
    let from = at + 4;
    const limit = Math.min(end, from + view.getUint16(at + 2, true));
    const sizes: number[] = [];
    for (const size of plain) {
      if (size !== SIZE_ELSEWHERE) {
        sizes.push(size);
        continue;
      }
      if (from + 8 > limit) return undefined;
      sizes.push(readLong(view, from));
      from += 8;
    }
    return sizes;
  }
  return undefined;
}

/** A whole number of eight bytes; beyond 2^53 only roughly, which is far beyond any file. */
export function readLong(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/*
 * The parts of a zip file, as in PKWARE's APPNOTE 6.3: each entry has a local header before its data
 * and a row in the directory at the end, which the end record points to. No Zip64, no encryption.
 */
export const LOCAL = { signature: 0x04034b50, bytes: 30 };
export const ROW = { signature: 0x02014b50, bytes: 46 };
export const END = { signature: 0x06054b50, bytes: 22 };

export const STORED = 0;
export const DEFLATED = 8;

/** The name is UTF-8. */
export const UTF8_FLAG = 0x0800;
/** The sizes follow the data instead of standing in the local header. */
export const SIZES_LATER_FLAG = 0x0008;

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  /** In the file, before inflating. */
  readonly packed: number;
  /** After inflating, as the file claims. */
  readonly bytes: number;
  /** Where the local header begins. */
  readonly offset: number;
}

const OTHER_PACKINGS: readonly (readonly number[])[] = [
  // 7z, RAR, gzip, xz, bzip2, Zstandard, cabinet
  [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c],
  [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07],
  [0x1f, 0x8b],
  [0xfd, 0x37, 0x7a, 0x58, 0x5a],
  [0x42, 0x5a, 0x68],
  [0x28, 0xb5, 0x2f, 0xfd],
  [0x4d, 0x53, 0x43, 0x46],
];
const ZIP: readonly (readonly number[])[] = [
  // An entry; an empty one's end; one that was to be split over several files.
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0x50, 0x4b, 0x07, 0x08],
];

const begins = (head: Uint8Array, sign: readonly number[]): boolean =>
  sign.every((byte, index) => head[index] === byte);

/** Whether a file that begins so is a zip file. */
export function isZip(head: Uint8Array): boolean {
  return ZIP.some((sign) => begins(head, sign));
}

/** Whether a file that begins so was packed by other means than zip. */
export function isOtherPacking(head: Uint8Array): boolean {
  return OTHER_PACKINGS.some((sign) => begins(head, sign));
}

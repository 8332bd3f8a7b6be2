// The polynomial of zip, PNG and Ethernet (IEEE 802.3), lowest bit first.
const POLYNOMIAL = 0xedb88320;

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? POLYNOMIAL : 0);
  return value;
});

/**
 * The CRC-32 of `bytes`, 0 to 2^32 - 1: any change of up to four bytes in a row changes it. Finds damage,
 * not forgery. `before`: the CRC of what comes before them, for bytes that arrive in pieces.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** The CRC of a text's UTF-8, as eight hexadecimal digits. */
export function textSum(text: string): string {
  return hex(crc32(new TextEncoder().encode(text)));
}

/** A CRC as eight hexadecimal digits. */
export function hex(crc: number): string {
  return crc.toString(16).padStart(8, '0');
}

// The polynomial of zip, PNG and Ethernet (IEEE 802.3), lowest bit first.
const POLYNOMIAL = 0xedb88320;

/** The CRC-32 of `bytes`, 0 to 2^32 - 1: any change of up to four bytes in a row changes it. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? POLYNOMIAL : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

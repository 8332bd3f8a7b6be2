/** What stands at the end of a picture's own data; other data may follow it. */
export interface PictureEnd {
  readonly sign: Uint8Array;
  /** It means the end only from here on: a preview at the beginning has an end of its own. */
  readonly from: number;
}

const JPEG_END = Uint8Array.of(0xff, 0xd9);
const PNG_END = Uint8Array.of(0x49, 0x45, 0x4e, 0x44);

/**
 * What a whole picture that begins so must hold, or how many bytes it must have; undefined for other kinds
 * than JPEG, PNG and WebP. Never throws. In the packed pixels of a JPEG the sign cannot occur.
 */
export function endOfPicture(
  head: Uint8Array,
): PictureEnd | { readonly bytes: number } | undefined {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (view.byteLength < 16) return undefined;
  if (view.getUint16(0) === 0xffd8) return { sign: JPEG_END, from: findScan(view) };
  if (view.getUint32(0) === 0x89504e47) return { sign: PNG_END, from: 8 };
  const isWebp = view.getUint32(0) === 0x52494646 && view.getUint32(8) === 0x57454250;
  return isWebp ? { bytes: view.getUint32(4, true) + 8 } : undefined;
}

/** Where the packed pixels of a JPEG begin; the end of what is there when they come later. */
function findScan(view: DataView): number {
  let at = 2;
  while (at + 4 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xda) return at;
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return Math.min(at, view.byteLength);
}

/** Whether `sign` stands anywhere in `bytes`. */
export function holdsSign(bytes: Uint8Array, sign: Uint8Array): boolean {
  const [first = 0] = sign;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (sign.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

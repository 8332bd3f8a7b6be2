/** Pixels, as they lie in the file: before any turning that its EXIF asks for. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** How much of a file readImageSize() wants: EXIF, colour profile and preview can precede the size. */
export const HEADER_BYTES = 512 * 1024;

/**
 * The size of a JPEG, PNG or WebP from the beginning of its file, without decoding it: a photo that is
 * too large for the memory of the phone must not be decoded to find that out. Undefined for other
 * kinds and for what is cut off or broken; never throws.
 */
export function readImageSize(bytes: Uint8Array): ImageSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (view.getUint16(0) === 0xffd8) return readJpeg(view);
    if (view.getUint32(0) === 0x89504e47) return sizeOf(view.getUint32(16), view.getUint32(20));
    if (textAt(view, 0, 4) === 'RIFF' && textAt(view, 8, 4) === 'WEBP') return readWebp(view);
  } catch {
    // Past the end of what is there.
  }
  return undefined;
}

/** Whether the file is HEIC or AVIF-like HEIF by its brands, whatever it is called. Never throws. */
export function isHeic(bytes: Uint8Array): boolean {
  if (bytes.length < 12) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (
    textAt(view, 4, 4) === 'ftyp' &&
    /^(heic|heix|heim|heis|hevc|hevx|mif1|msf1)$/.test(textAt(view, 8, 4))
  );
}

/** Goes from segment to segment to the frame header, which holds height and width. */
function readJpeg(view: DataView): ImageSize | undefined {
  let at = 2;
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return sizeOf(view.getUint16(at + 7), view.getUint16(at + 5));
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function readWebp(view: DataView): ImageSize | undefined {
  switch (textAt(view, 12, 4)) {
    case 'VP8 ':
      return sizeOf(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return sizeOf((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1);
    }
    case 'VP8X':
      return sizeOf(
        (view.getUint32(24, true) & 0xffffff) + 1,
        (view.getUint32(27, true) & 0xffffff) + 1,
      );
    default:
      return undefined;
  }
}

function sizeOf(width: number, height: number): ImageSize | undefined {
  return width > 0 && height > 0 ? { width, height } : undefined;
}

function textAt(view: DataView, at: number, length: number): string {
  return String.fromCharCode(...Array.from({ length }, (_, index) => view.getUint8(at + index)));
}

import { HEADER_BYTES, isHeic, readImageSize, type ImageSize } from '../formats/imageHeader.ts';

/** Pixels of the longest side of a kept photo: small print on a slip stays readable. */
export const LONGEST_SIDE = 2000;

// Beyond any phone's camera; the largest ones (200 megapixels) write files of about 60 MB.
const MOST_BYTES = 80_000_000;
// Four bytes a pixel while it is decoded: more than this, and a phone with 2 GB ends the page.
const MOST_PIXELS = 110_000_000;
const JPEG_QUALITY = 0.82;

/** `heic`: a format this browser cannot read. `too-large`: file or pixels. `unreadable`: no picture. */
export type ShrinkRefusal = 'heic' | 'too-large' | 'unreadable';

export type ShrinkResult =
  | { readonly ok: true; readonly blob: Blob; readonly width: number; readonly height: number }
  | { readonly ok: false; readonly refusal: ShrinkRefusal };

type Picture = { readonly source: CanvasImageSource; readonly size: ImageSize; end(): void };

/**
 * The picture of `file` as a JPEG with a longest side of LONGEST_SIDE pixels; a smaller one keeps its
 * size. It is drawn anew, turned upright: nothing of the file's EXIF (place, time, device) is in it.
 * Holds one decoded picture at a time and lets it go, so call it for one file after the other.
 * A refusal is an answer; never throws.
 */
export async function shrinkPhoto(file: Blob): Promise<ShrinkResult> {
  if (file.size > MOST_BYTES) return { ok: false, refusal: 'too-large' };
  let heic = false;
  try {
    const header = new Uint8Array(await file.slice(0, HEADER_BYTES).arrayBuffer());
    heic = isHeic(header);
    const size = readImageSize(header);
    if (size && size.width * size.height > MOST_PIXELS) return { ok: false, refusal: 'too-large' };
    const picture = await decode(file, size);
    try {
      return await drawSmall(picture);
    } finally {
      picture.end();
    }
  } catch {
    return { ok: false, refusal: heic ? 'heic' : 'unreadable' };
  }
}

/** The size that fits into `longest`, never larger than it was. */
export function fitInto(size: ImageSize, longest: number): ImageSize {
  const scale = Math.min(1, longest / Math.max(size.width, size.height));
  const scaled = (side: number): number => Math.max(1, Math.round(side * scale));
  return { width: scaled(size.width), height: scaled(size.height) };
}

async function decode(file: Blob, size: ImageSize | undefined): Promise<Picture> {
  try {
    const bitmap = await createImageBitmap(file, {
      imageOrientation: 'from-image',
      ...smallerDecode(size),
    });
    return { source: bitmap, size: bitmap, end: () => bitmap.close() };
  } catch {
    // Older Safari does not know these options, and newer Safari reads HEIC only as an image element.
    return decodeElement(file);
  }
}

/*
 * Scaling while decoding happens off the page's own thread. Browsers differ in which side they call
 * the width of a photo that EXIF turns, so only one side is named, and only when neither would grow.
 */
function smallerDecode(size: ImageSize | undefined): ImageBitmapOptions {
  if (!size || Math.min(size.width, size.height) <= LONGEST_SIDE) return {};
  return { resizeWidth: LONGEST_SIDE, resizeQuality: 'medium' };
}

/** A picture by way of an image element. `end` lets it go. Rejects when it is none. */
export async function decodeElement(
  file: Blob,
): Promise<Picture & { readonly source: HTMLImageElement }> {
  const url = URL.createObjectURL(file);
  const image = new Image();
  const end = (): void => {
    image.removeAttribute('src');
    URL.revokeObjectURL(url);
  };
  try {
    image.src = url;
    await image.decode();
    return { source: image, size: { width: image.naturalWidth, height: image.naturalHeight }, end };
  } catch (error) {
    end();
    throw error;
  }
}

async function drawSmall({ source, size }: Picture): Promise<ShrinkResult> {
  const { width, height } = fitInto(size, LONGEST_SIDE);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('no canvas');
  // A picture with see-through parts would otherwise get black ones.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(source, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', JPEG_QUALITY);
  });
  // Safari keeps the memory of a canvas until it has no size.
  canvas.width = 0;
  canvas.height = 0;
  if (!blob) throw new Error('not encoded');
  return { ok: true, blob, width, height };
}

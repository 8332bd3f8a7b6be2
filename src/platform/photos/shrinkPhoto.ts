import {
  HEADER_BYTES,
  isHeic,
  readImageSize,
  type ImageSize,
} from '../../formats/image/imageHeader.ts';
import { isCutOff } from './isCutOff.ts';
import { planParts, type PicturePart } from './pictureParts.ts';

// Beyond any phone's camera; the largest ones (200 megapixels) write files of about 60 MB.
const MOST_BYTES = 80_000_000;
// Four bytes a pixel while it is decoded: more than this, and a phone with 2 GB ends the page.
const MOST_PIXELS = 110_000_000;
const JPEG_QUALITY = 0.82;

/**
 * `heic`: a format this browser cannot read. `too-large`: file or pixels. `cut-off`: its end is missing,
 * and what is there cannot be read. `out-of-reach`: the phone does not hand it over, as one that is only
 * in the cloud. `unreadable`: no picture.
 */
export type ShrinkRefusal = 'heic' | 'too-large' | 'cut-off' | 'out-of-reach' | 'unreadable';

/** A picture, or a part of one, as it is to be kept. */
export interface SmallPhoto extends ImageSize {
  readonly blob: Blob;
}

export type ShrinkResult =
  | {
      readonly ok: true;
      /** One, or the parts of a long picture in reading order. */
      readonly parts: readonly SmallPhoto[];
      /** Whether the end of the file is missing, so that a part of the picture is blank. */
      readonly isCutOff: boolean;
    }
  | { readonly ok: false; readonly refusal: ShrinkRefusal };

type Picture = { readonly source: CanvasImageSource; readonly size: ImageSize; end(): void };

/**
 * The picture of `file` as JPEG: limited by its area, a long one in parts (see pictureParts.ts). It is
 * drawn anew, turned upright: nothing of the file's EXIF (place, time, device) is in it. Holds one decoded
 * picture at a time and lets it go, so call it for one file after the other. A refusal is an answer; never
 * throws.
 */
export async function shrinkPhoto(file: Blob): Promise<ShrinkResult> {
  if (file.size > MOST_BYTES) return { ok: false, refusal: 'too-large' };
  let header = new Uint8Array(0);
  let isHalf = false;
  try {
    header = new Uint8Array(await file.slice(0, HEADER_BYTES).arrayBuffer());
    if (header.length < Math.min(file.size, HEADER_BYTES)) throw new Error('not all of it came');
    isHalf = await isCutOff(file, header);
  } catch {
    return { ok: false, refusal: 'out-of-reach' };
  }
  try {
    const size = readImageSize(header);
    if (size && size.width * size.height > MOST_PIXELS) return { ok: false, refusal: 'too-large' };
    const picture = await decode(file, size);
    try {
      const parts = planParts(picture.size);
      if (!parts) return { ok: false, refusal: 'too-large' };
      return { ok: true, parts: await drawEach(picture.source, parts), isCutOff: isHalf };
    } finally {
      picture.end();
    }
  } catch {
    if (isHeic(header)) return { ok: false, refusal: 'heic' };
    return { ok: false, refusal: isHalf ? 'cut-off' : 'unreadable' };
  }
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
 * the width of a photo that EXIF turns, so the longer side that is kept is named, and only when neither
 * side would grow. A long picture is cut as it is.
 */
function smallerDecode(size: ImageSize | undefined): ImageBitmapOptions {
  const parts = size && planParts(size);
  const [part] = parts ?? [];
  if (!size || !part || parts?.length !== 1) return {};
  const longest = Math.max(part.keptWidth, part.keptHeight);
  if (Math.min(size.width, size.height) <= longest) return {};
  return { resizeWidth: longest, resizeQuality: 'medium' };
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

async function drawEach(
  source: CanvasImageSource,
  parts: readonly PicturePart[],
): Promise<SmallPhoto[]> {
  const drawn: SmallPhoto[] = [];
  // One after the other: one canvas at a time.
  for (const part of parts) drawn.push(await draw(source, part));
  return drawn;
}

async function draw(source: CanvasImageSource, part: PicturePart): Promise<SmallPhoto> {
  const { keptWidth: width, keptHeight: height } = part;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('no canvas');
  // A picture with see-through parts would otherwise get black ones.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(source, part.x, part.y, part.width, part.height, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', JPEG_QUALITY);
  });
  // Safari keeps the memory of a canvas until it has no size.
  canvas.width = 0;
  canvas.height = 0;
  if (!blob) throw new Error('not encoded');
  return { blob, width, height };
}

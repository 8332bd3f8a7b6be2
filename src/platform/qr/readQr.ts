import type { FinderPoints, Image } from 'qr/decode.js';
import { looksAt, type Look } from './qrLooks.ts';

/** What a browser with its own reader offers; TypeScript does not know it. */
interface BarcodeReader {
  detect(source: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]>;
}
type BarcodeReaderClass = (new (options: { formats: string[] }) => BarcodeReader) & {
  getSupportedFormats(): Promise<readonly string[]>;
};
type Source = HTMLVideoElement | HTMLImageElement | ImageBitmap;
type IsWanted = (text: string) => boolean;

/** The texts of the codes in a picture, or in a part of it. */
export type QrReader = (source: Source, look?: Look) => Promise<readonly string[]>;

// Enough for a code that fills a quarter of a photo, and quick on an old phone.
const LARGEST_SIDE = 1280;
// A payment code and a contact's code beside ours; more are no picture of a resume link.
const MOST_CODES = 4;
const PATIENCE_MS = { look: 150, picture: 8000 };

/**
 * A reader of QR codes: the browser's own where it has one, and where that finds none that is wanted, ours,
 * which is loaded for this. Rejects when ours cannot be loaded.
 */
export async function openQrReader(isWanted: IsWanted): Promise<QrReader> {
  const own = await browserReader();
  const { decodeQR } = await import('qr/decode.js');
  return async (source, look) => {
    const canvas = look && drawn(source, look);
    const found = (await own?.detect(canvas ?? source).catch(() => [])) ?? [];
    const texts = found.map(({ rawValue }) => rawValue);
    if (texts.some(isWanted)) return texts;
    const image = pixelsOf(canvas ?? drawn(source));
    return image ? [...texts, ...decodeAll(image, isWanted, decodeQR)] : texts;
  };
}

/**
 * The text of a QR code in a picture: the first one that is wanted, else any; undefined when there is
 * none, or it is no picture. Rejects when the reader cannot be loaded.
 */
export async function readQrPicture(
  picture: Blob,
  isWanted: IsWanted,
): Promise<string | undefined> {
  const read = await openQrReader(isWanted);
  const opened = await openPicture(picture);
  if (!opened) return undefined;
  const { source, width, height } = opened;
  const end = performance.now() + PATIENCE_MS.picture;
  let other: string | undefined;
  try {
    for (const look of looksAt(width, height)) {
      const texts = await read(source, look);
      const wanted = texts.find(isWanted);
      if (wanted !== undefined) return wanted;
      other ??= texts[0];
      if (performance.now() > end) break;
    }
  } finally {
    opened.close();
  }
  return other;
}

async function openPicture(picture: Blob): Promise<
  | {
      readonly source: Source;
      readonly width: number;
      readonly height: number;
      close(): void;
    }
  | undefined
> {
  try {
    const bitmap = await createImageBitmap(picture);
    const { width, height } = bitmap;
    return { source: bitmap, width, height, close: () => bitmap.close() };
  } catch {
    // Safari reads HEIC only as an image element.
  }
  const { decodeElement } = await import('../photos/shrinkPhoto.ts');
  try {
    const { source, size, end } = await decodeElement(picture);
    return { source, ...size, close: end };
  } catch {
    return undefined;
  }
}

async function browserReader(): Promise<BarcodeReader | undefined> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: BarcodeReaderClass };
  try {
    const formats = await BarcodeDetector?.getSupportedFormats();
    return BarcodeDetector && formats?.includes('qr_code')
      ? new BarcodeDetector({ formats: ['qr_code'] })
      : undefined;
  } catch {
    return undefined;
  }
}

/** Finds one code after the other, each painted over once it was read, until one is wanted. */
function decodeAll(
  image: ImageData,
  isWanted: IsWanted,
  decode: typeof import('qr/decode.js').decodeQR,
): readonly string[] {
  const texts: string[] = [];
  while (texts.length < MOST_CODES && !texts.some(isWanted)) {
    let points: FinderPoints | undefined;
    try {
      const pointsOnDetect = (found: FinderPoints): void => void (points = found);
      texts.push(decode(image, { timeLimit: PATIENCE_MS.look, pointsOnDetect }));
    } catch {
      break;
    }
    if (!points) break;
    paintOver(image, points);
  }
  return texts;
}

function paintOver({ data, width, height }: Image, { outline }: FinderPoints): void {
  const [xs, ys] = [outline.map(({ x }) => x), outline.map(({ y }) => y)];
  const left = Math.max(0, Math.floor(Math.min(...xs)));
  const right = Math.min(width, Math.ceil(Math.max(...xs)));
  const bottom = Math.min(height, Math.ceil(Math.max(...ys)));
  for (let y = Math.max(0, Math.floor(Math.min(...ys))); y < bottom; y += 1) {
    data.fill(255, (y * width + left) * 4, (y * width + right) * 4);
  }
}

function drawn(source: Source, look: Look = wholeOf(source)): HTMLCanvasElement {
  const { x, y, width, height, isMirrored = false } = look;
  const scale = Math.min(1, LARGEST_SIDE / Math.max(width, height, 1));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  if (canvas.width === 0 || canvas.height === 0) return canvas;
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  if (isMirrored) brush?.transform(-1, 0, 0, 1, canvas.width, 0);
  brush?.drawImage(source, x, y, width, height, 0, 0, canvas.width, canvas.height);
  return canvas;
}

function wholeOf(source: Source): Look {
  const isVideo = source instanceof HTMLVideoElement;
  const width = isVideo ? source.videoWidth : source.width;
  return { x: 0, y: 0, width, height: isVideo ? source.videoHeight : source.height };
}

function pixelsOf(canvas: HTMLCanvasElement): ImageData | undefined {
  if (canvas.width === 0 || canvas.height === 0) return undefined;
  return canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height);
}

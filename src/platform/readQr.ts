/** What a browser with its own reader offers; TypeScript does not know it. */
interface BarcodeReader {
  detect(source: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]>;
}
type BarcodeReaderClass = (new (options: { formats: string[] }) => BarcodeReader) & {
  getSupportedFormats(): Promise<readonly string[]>;
};

export type QrReader = (source: HTMLVideoElement | ImageBitmap) => Promise<string | undefined>;

// Enough for a code that fills a quarter of a photo, and quick on an old phone.
const LARGEST_SIDE = 1280;

/**
 * A reader of QR codes: the browser's own where it has one, and where that finds nothing, ours, which is
 * loaded for this. Rejects when ours cannot be loaded.
 */
export async function openQrReader(): Promise<QrReader> {
  const own = await browserReader();
  const { decodeQR } = await import('qr/decode.js');
  return async (source) => {
    const text = await own?.detect(source).then(
      (found) => found[0]?.rawValue,
      () => undefined,
    );
    if (text) return text;
    const image = pixelsOf(source);
    if (!image) return undefined;
    try {
      return decodeQR(image);
    } catch {
      return undefined;
    }
  };
}

/** The text of the QR code in a picture; undefined when there is none, or it is no picture. */
export async function readQrPicture(picture: Blob): Promise<string | undefined> {
  const read = await openQrReader();
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(picture);
  } catch {
    return undefined;
  }
  const text = await read(bitmap);
  bitmap.close();
  return text;
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

function pixelsOf(source: HTMLVideoElement | ImageBitmap): ImageData | undefined {
  const isVideo = source instanceof HTMLVideoElement;
  const width = isVideo ? source.videoWidth : source.width;
  const height = isVideo ? source.videoHeight : source.height;
  const scale = Math.min(1, LARGEST_SIDE / Math.max(width, height, 1));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  if (!brush || canvas.width === 0 || canvas.height === 0) return undefined;
  brush.drawImage(source, 0, 0, canvas.width, canvas.height);
  return brush.getImageData(0, 0, canvas.width, canvas.height);
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { JSHandle, Page } from 'playwright-core';
import { afterAll } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'sim-exit-photos-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file to choose; its path. The browser then reads it as from a phone's album, not through the test. */
export function photoFile(name: string, bytes: Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** A JPEG as a camera makes it, drawn by the browser: full of detail, `width` x `height` pixels. */
export async function takePhoto(page: Page, width: number, height: number): Promise<Buffer> {
  const letters = await page.evaluate(
    async ([w, h]) => {
      const canvas = document.createElement('canvas');
      canvas.width = w;
      canvas.height = h;
      const context = canvas.getContext('2d', { willReadFrequently: true })!;
      // The left half red, the right half blue, so that a turned picture can be told.
      context.fillStyle = '#d22';
      context.fillRect(0, 0, w / 2, h);
      context.fillStyle = '#22d';
      context.fillRect(w / 2, 0, w / 2, h);
      context.fillStyle = '#eee';
      for (let i = 0; i < 4000; i += 1) context.fillRect((i * 7919) % w, (i * 104_729) % h, 9, 9);
      const blob = await new Promise<Blob | null>((done) => {
        canvas.toBlob(done, 'image/jpeg', 0.9);
      });
      const bytes = new Uint8Array(await blob!.arrayBuffer());
      let text = '';
      for (const byte of bytes) text += String.fromCharCode(byte);
      return btoa(text);
    },
    [width, height] as const,
  );
  return Buffer.from(letters, 'base64');
}

/** The same JPEG with EXIF in it: turned a quarter to the right, and where it was taken. */
export function withPlaceAndTurn(jpeg: Buffer): Buffer {
  const tiff = Buffer.alloc(120);
  tiff.write('MM\0*', 0, 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(2, 8);
  // Orientation 6: the right side of the file is the bottom.
  writeTag(tiff, 10, 0x0112, 3, 1);
  tiff.writeUInt16BE(6, 18);
  // The GPS directory: latitude, north, in three fractions.
  writeTag(tiff, 22, 0x8825, 4, 1);
  tiff.writeUInt32BE(40, 30);
  tiff.writeUInt16BE(2, 40);
  writeTag(tiff, 42, 1, 2, 2);
  tiff.write('N\0', 50, 'latin1');
  writeTag(tiff, 54, 2, 5, 3);
  tiff.writeUInt32BE(80, 62);
  for (const [index, part] of [11, 33, 44].entries()) {
    tiff.writeUInt32BE(part, 80 + index * 8);
    tiff.writeUInt32BE(1, 84 + index * 8);
  }
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(exif.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)]);
}

function writeTag(tiff: Buffer, at: number, tag: number, type: number, count: number): void {
  tiff.writeUInt16BE(tag, at);
  tiff.writeUInt16BE(type, at + 2);
  tiff.writeUInt32BE(count, at + 4);
}

/** The beginning of what a phone calls HEIC; no browser here reads it. */
export const HEIC = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  Buffer.from('ftypheic'),
  Buffer.alloc(64),
]);

interface StoredPicture {
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  /** Whether the letters `Exif` are anywhere in it. */
  readonly hasExif: boolean;
  /** Red, green, blue at the top and at the bottom. */
  readonly top: readonly number[];
  readonly bottom: readonly number[];
}

interface StoredRow {
  readonly type: string;
  readonly bytes: ArrayBuffer;
}

/** What lies in IndexedDB, read past the app, in the order of the photos' ids; it stays in the page. */
export function storedRows(page: Page): Promise<JSHandle<StoredRow[]>> {
  return page.evaluateHandle(async () => {
    const wait = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const database = await wait(indexedDB.open('sim-exit-photos'));
    const store = database.transaction('photos').objectStore('photos');
    const rows: { type: string; bytes: ArrayBuffer }[] = await wait(store.getAll());
    database.close();
    return rows;
  });
}

/** What can be told of the stored pictures. */
export async function storedPictures(page: Page): Promise<StoredPicture[]> {
  const stored = await storedRows(page);
  return stored.evaluate(async (rows) => {
    const pictures = [];
    for (const { type, bytes } of rows) {
      const bitmap = await createImageBitmap(new Blob([bytes], { type }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d', { willReadFrequently: true })!;
      context.drawImage(bitmap, 0, 0);
      const at = (y: number) =>
        [...context.getImageData(bitmap.width / 2, y, 1, 1).data].slice(0, 3);
      pictures.push({
        width: bitmap.width,
        height: bitmap.height,
        bytes: bytes.byteLength,
        hasExif: new TextDecoder('latin1').decode(bytes).includes('Exif'),
        top: at(Math.round(bitmap.height * 0.2)),
        bottom: at(Math.round(bitmap.height * 0.8)),
      });
    }
    return pictures;
  });
}

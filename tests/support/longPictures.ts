import type { Page } from 'playwright-core';

import { storedRows } from './photos.ts';

const LINE = 60;
const HEIGHT = 36;
const CELL = 40;
const BITS = 10;

/**
 * A PNG like a long screenshot: lines of black marks on white, each of which says its number. A wide one
 * has its lines as columns.
 */
export async function drawLongPicture(
  page: Page,
  width: number,
  height: number,
): Promise<{ png: Buffer; lines: number }> {
  const isTall = height > width;
  const lines = Math.floor((isTall ? height : width) / LINE);
  const letters = await page.evaluate(
    async ([w, h, count, line, thick, cell, bits]) => {
      const canvas = new OffscreenCanvas(w, h);
      const context = canvas.getContext('2d')!;
      context.fillStyle = '#fff';
      context.fillRect(0, 0, w, h);
      context.fillStyle = '#000';
      for (let n = 0; n < count; n += 1) {
        // A mark that every line has, then its number in twos.
        for (let bit = -1; bit < bits; bit += 1) {
          if (bit >= 0 && !((n >> bit) & 1)) continue;
          const across = (bit + 2) * cell;
          const along = n * line + 12;
          if (h > w) context.fillRect(across, along, cell, thick);
          else context.fillRect(along, across, thick, cell);
        }
      }
      const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
      let text = '';
      for (const byte of bytes) text += String.fromCharCode(byte);
      return btoa(text);
    },
    [width, height, lines, LINE, HEIGHT, CELL, BITS] as const,
  );
  return { png: Buffer.from(letters, 'base64'), lines };
}

export interface ReadPart {
  readonly width: number;
  readonly height: number;
  /** The numbers of the lines that are whole in it, in their order. */
  readonly lines: readonly number[];
}

/** What can be read of such pictures in IndexedDB, in the order of their ids. */
export async function readLongPictures(page: Page): Promise<ReadPart[]> {
  const stored = await storedRows(page);
  return stored.evaluate(
    async (rows, [thick, cell, bits]) => {
      const parts = [];
      for (const { type, bytes } of rows) {
        const bitmap = await createImageBitmap(new Blob([bytes], { type }));
        const { width, height } = bitmap;
        const canvas = new OffscreenCanvas(width, height);
        const context = canvas.getContext('2d', { willReadFrequently: true })!;
        context.drawImage(bitmap, 0, 0);
        const { data } = context.getImageData(0, 0, width, height);
        const isTall = height > width;
        const isDark = (along: number, across: number): boolean => {
          const [x, y] = isTall ? [across, along] : [along, across];
          return (data[(y * width + x) * 4] ?? 255) < 128;
        };
        const lines: number[] = [];
        const long = isTall ? height : width;
        for (let along = 0, run = 0; along <= long; along += 1) {
          if (along < long && isDark(along, cell * 1.5)) {
            run += 1;
            continue;
          }
          if (run >= thick - 2) {
            let number = 0;
            const middle = along - Math.round(run / 2);
            for (let bit = 0; bit < bits; bit += 1) {
              if (isDark(middle, (bit + 2.5) * cell)) number |= 1 << bit;
            }
            lines.push(number);
          }
          run = 0;
        }
        parts.push({ width, height, lines });
      }
      return parts;
    },
    [HEIGHT, CELL, BITS] as const,
  );
}

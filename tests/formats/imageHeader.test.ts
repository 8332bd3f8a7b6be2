import { describe, expect, test } from 'vitest';
import fc from 'fast-check';

import { isHeic, readImageSize } from '../../src/formats/image/imageHeader.ts';

const bytes = (...parts: (number[] | string)[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : part,
    ),
  );

const SOI = [0xff, 0xd8];
const EXIF = [0xff, 0xe1, 0, 6, 1, 2, 3, 4];
const HUFFMAN = [0xff, 0xc4, 0, 4, 9, 9];
const FRAME = [0xff, 0xc2, 0, 17, 8, 0x0b, 0xb8, 0x0f, 0xa0, 3];

describe('the size of a picture from its header', () => {
  test('JPEG: past EXIF, fill bytes and tables', () => {
    const jpeg = bytes(SOI, EXIF, [0xff], HUFFMAN, FRAME);
    expect(readImageSize(jpeg)).toEqual({ width: 4000, height: 3000 });
  });

  test('PNG', () => {
    const png = bytes(
      [0x89],
      'PNG',
      [13, 10, 26, 10, 0, 0, 0, 13],
      'IHDR',
      [0, 0, 4, 0, 0, 0, 2, 0],
    );
    expect(readImageSize(png)).toEqual({ width: 1024, height: 512 });
  });

  test('WebP of all three kinds', () => {
    const riff = (...rest: (number[] | string)[]) => bytes('RIFF', [0, 0, 0, 0], 'WEBP', ...rest);
    const lossy = riff(
      'VP8 ',
      Array.from({ length: 10 }, () => 0),
      [0x20, 3, 0x58, 2],
    );
    expect(readImageSize(lossy)).toEqual({ width: 800, height: 600 });
    const lossless = riff('VP8L', [0, 0, 0, 0, 0x2f], [0x1f, 0xc3, 0x95, 0]);
    expect(readImageSize(lossless)).toEqual({ width: 800, height: 600 });
    const extended = riff(
      'VP8X',
      Array.from({ length: 8 }, () => 0),
      [0x1f, 3, 0, 0x57, 2, 0],
      [0],
    );
    expect(readImageSize(extended)).toEqual({ width: 800, height: 600 });
  });

  test('anything else, cut off or broken, has none', () => {
    expect(readImageSize(bytes(SOI, EXIF))).toBeUndefined();
    expect(readImageSize(bytes('hello'))).toBeUndefined();
    expect(readImageSize(bytes(SOI, [0, 1, 2]))).toBeUndefined();
    fc.assert(
      fc.property(fc.uint8Array(), (noise) => {
        readImageSize(bytes(SOI, [...noise]));
        readImageSize(noise);
        isHeic(noise);
      }),
    );
  });

  test('HEIC is known by its brand', () => {
    expect(isHeic(bytes([0, 0, 0, 24], 'ftypheic'))).toBe(true);
    expect(isHeic(bytes([0, 0, 0, 24], 'ftypmif1'))).toBe(true);
    expect(isHeic(bytes([0, 0, 0, 24], 'ftypisom'))).toBe(false);
    expect(isHeic(bytes(SOI, FRAME))).toBe(false);
  });
});

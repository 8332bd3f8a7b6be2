import { expect, test } from 'vitest';

import { isCutOff } from '../../src/platform/photos/isCutOff.ts';

const text = (letters: string): number[] => [...letters].map((letter) => letter.charCodeAt(0));
const noise = (length: number): number[] =>
  Array.from({ length }, (_, index) => (index * 7919) % 255);

// A preview with an end of its own lies in front, as cameras put it there.
const PREVIEW = [0xff, 0xe1, 0, 12, ...text('Exif'), 0xff, 0xd8, 1, 2, 0xff, 0xd9];
const JPEG = [0xff, 0xd8, ...PREVIEW, 0xff, 0xda, 0, 4, 1, 2, ...noise(600_000), 0xff, 0xd9];
const PNG = [
  0x89,
  ...text('PNG\r\n\x1A\n'),
  ...noise(90_000),
  0,
  0,
  0,
  0,
  ...text('IEND'),
  1,
  2,
  3,
  4,
];
const WEBP = [...text('RIFF'), 0x98, 0x0f, 0, 0, ...text('WEBPVP8 '), ...noise(3984)];

const look = (bytes: readonly number[]): Promise<boolean> => {
  const whole = Uint8Array.from(bytes);
  return isCutOff(new Blob([whole]), whole.slice(0, 500));
};

test.each([
  ['a JPEG', JPEG],
  ['a PNG', PNG],
  ['a WebP', WEBP],
])('%s is whole, also with something behind it, and a part of it is not', async (_, bytes) => {
  expect(await look(bytes)).toBe(false);
  // A film of some seconds, as phones put behind a photo that moves.
  expect(await look([...bytes, ...noise(900_000)])).toBe(false);
  for (const share of [0.2, 0.4, 0.9, 0.999]) {
    expect(await look(bytes.slice(0, Math.floor(bytes.length * share))), `${share}`).toBe(true);
  }
});

test('the sign of the end is found wherever it falls among the pieces that are read', async () => {
  for (const behind of [262_141, 262_142, 262_143, 262_144, 262_145]) {
    expect(await look([...JPEG, ...noise(behind)]), `${behind}`).toBe(false);
  }
});

test('of other files nothing is said', async () => {
  for (const bytes of [[], text('GIF89a, and more'), noise(100)])
    expect(await look(bytes)).toBe(false);
});

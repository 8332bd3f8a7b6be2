import fc from 'fast-check';
import { expect, test } from 'vitest';

import { MOST_AREA, planParts } from '../../src/platform/photos/pictureParts.ts';

const sizes = fc.record({
  width: fc.integer({ min: 1, max: 20_000 }),
  height: fc.integer({ min: 1, max: 20_000 }),
});

test('every picture is kept whole: its parts follow each other and share more than a line', () => {
  fc.assert(
    fc.property(sizes, (size) => {
      const parts = planParts(size);
      if (!parts) return;
      const isTall = size.height > size.width;
      const long = isTall ? size.height : size.width;
      const short = isTall ? size.width : size.height;
      const ends = parts.map((part) =>
        isTall ? [part.y, part.y + part.height] : [part.x, part.x + part.width],
      );
      expect(ends[0]?.[0]).toBe(0);
      expect(ends.at(-1)?.[1]).toBe(long);
      for (const [index, [from = 0]] of ends.entries()) {
        const before = ends[index - 1]?.[1];
        if (before !== undefined) expect(before - from).toBeGreaterThanOrEqual(short * 0.1 - 2);
      }
      for (const part of parts) expect(isTall ? part.width : part.height).toBe(short);
    }),
  );
});

test('none is larger than a phone can draw, and none smaller than can be read', () => {
  fc.assert(
    fc.property(sizes, (size) => {
      const parts = planParts(size) ?? [];
      for (const { width, height, keptWidth, keptHeight } of parts) {
        expect(keptWidth * keptHeight).toBeLessThan(MOST_AREA * 1.01);
        expect(Math.max(keptWidth, keptHeight)).toBeLessThanOrEqual(8192);
        expect(keptWidth).toBeLessThanOrEqual(width);
        expect(Math.min(keptWidth, keptHeight)).toBeGreaterThanOrEqual(
          Math.min(1080, width, height, size.width, size.height),
        );
      }
    }),
  );
});

test.each([
  ['a photo of 12 megapixels', 4000, 3000, 1],
  ['a screenshot', 1080, 2400, 1],
  ['a screenshot of a long phone', 1440, 3440, 1],
  ['a small strip', 200, 1900, 1],
  ['a long screenshot', 1080, 4800, 3],
  ['a longer one', 1080, 12_000, 6],
  ['the longest that phones take', 1440, 20_000, 8],
  ['a panorama', 9000, 1200, 4],
])('%s (%i x %i) is kept in parts: %i', (_, width, height, count) => {
  expect(planParts({ width, height })).toHaveLength(count);
});

test('a hair of a picture, in more parts than anyone reads, is not kept', () => {
  expect(planParts({ width: 30, height: 60_000 })).toBeUndefined();
});

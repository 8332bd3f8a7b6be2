import { crc32 as ofNode } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { crc32 } from '../../src/formats/crc32.ts';

test('is the one of zip files, also when the bytes come in two pieces', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  fc.assert(
    fc.property(fc.uint8Array(), fc.uint8Array(), (one, two) => {
      expect(crc32(two, crc32(one))).toBe(ofNode(Buffer.concat([one, two])));
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { fromBase64Url, toBase64Url } from '../../src/formats/base64url.ts';

test('any bytes come back, through letters that an address may hold', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const text = toBase64Url(bytes);
      expect(text).toMatch(/^[A-Za-z0-9_-]*$/);
      expect(text).toBe(Buffer.from(bytes).toString('base64url'));
      expect([...fromBase64Url(text)]).toEqual([...bytes]);
    }),
  );
});

test('any text gives bytes, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fromBase64Url(text)).toBeInstanceOf(Uint8Array);
    }),
  );
});

import { expect, test } from 'vitest';
import fc from 'fast-check';

import { hideNumbers } from '../../src/domain/hideNumbers.ts';

test('hides phone numbers and references however they are written', () => {
  expect(hideNumbers('call 012 345-678')).toBe('call ••• •••-•••');
  expect(hideNumbers('REF-77A88')).toBe('REF-••A••');
  expect(hideNumbers('０１２ ០១២ ٠١٢')).toBe('••• ••• •••');
  expect(hideNumbers('零一二三四五，等一下')).toBe('••••••，等一下');
});

test('leaves no digit of any script, and every other letter where it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const hidden = hideNumbers(text);
      expect(hidden).not.toMatch(/\p{Nd}/u);
      expect([...hidden]).toHaveLength([...text].length);
      expect(hideNumbers(hidden)).toBe(hidden);
    }),
  );
});

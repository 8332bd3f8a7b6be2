import { expect, test } from 'vitest';
import fc from 'fast-check';

import { hideNumbers } from '../../src/domain/asking/hideNumbers.ts';

test('hides phone numbers and references however they are written', () => {
  expect(hideNumbers('call 012 345-678')).toBe('call ••• •••-•••');
  expect(hideNumbers('REF-77A88')).toBe('REF-••A••');
  expect(hideNumbers('０１２ ០១២ ٠١٢')).toBe('••• ••• •••');
  expect(hideNumbers('零一二三四五，等一下')).toBe('••••••，等一下');
});

test.each([
  ['①②③ ⁰¹²³ ⅠⅡⅢⅣ ⒈⒉⒊ ½', '••• •••• •••• ••• •'],
  ['㏠ ㍘ 🔟', '• • •'],
  ['壹贰叁肆', '••••'],
  ['〡〢〣', '•••'],
  ['廿卅卌', '•••'],
  ['零 一 二 三', '• • • •'],
  ['零-一-二/三', '•-•-•/•'],
  ['零 · 一 · 二', '• · • · •'],
  ['P一1二', 'P•••'],
  ['零幺二', '•••'],
  ['一九九七年', '••••年'],
  ['第一次，等一下', '第一次，等一下'],
  ['二十美元', '二十美元'],
])('%j is copied as %j', (text, hidden) => {
  expect(hideNumbers(text)).toBe(hidden);
});

test('what was hidden stays as it is when hidden again, however numbers are mixed', () => {
  const parts = fc.constantFrom('一', '壹', '幺', '1', '①', ' ', '-', '·', '•', '年', 'a', '，');
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 14 }), (letters) => {
      const hidden = hideNumbers(letters.join(''));
      expect(hideNumbers(hidden)).toBe(hidden);
      expect(hidden).toHaveLength(letters.length);
      expect(hidden).not.toMatch(/[一壹幺]{3}|[一壹幺][1①]|[1①]/u);
    }),
    { numRuns: 2000 },
  );
});

test('leaves no digit of any script, and every other letter where it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const hidden = hideNumbers(text);
      expect(hidden).not.toMatch(/\p{N}/u);
      expect([...hidden]).toHaveLength([...text].length);
      expect(hideNumbers(hidden)).toBe(hidden);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { MOST } from '../../src/domain/card/limits.ts';
import { cleanForeignName, cleanName, isSameName } from '../../src/domain/card/names.ts';

describe('a name', () => {
  test.each([
    ['  Smart  card ', 'Smart card'],
    ['two\nlines\tand tabs', 'two lines and tabs'],
    ['x\u202Ey', 'xy'],
    ['\u2068isolated\u2069', 'isolated'],
    ['soft\u00ADhyphen', 'softhyphen'],
    ['\u200B\u2060', ''],
    ['\u3164\u2800', ''],
    ['\u0301\u0301', ''],
    ['Z\u0301\u0302\u0303\u0304\u0305', 'Z\u0301\u0302\u0303'],
    ['បញ្ឈប់លេខ', 'បញ្ឈប់លេខ'],
    ['محمد', 'محمد'],
    ['招商Bank2号', '招商Bank2号'],
    ['{{count}} $t(nav.home) <b>', '{{count}} $t(nav.home) <b>'],
  ])('%j is kept as %j', (raw, kept) => {
    expect(cleanName(raw)).toBe(kept);
  });

  test('is never cut inside a character', () => {
    expect(cleanName(`${'a'.repeat(39)}😀`)).toBe('a'.repeat(39));
    expect(cleanName('😀'.repeat(30))).toBe('😀'.repeat(20));
  });

  test('is short, one line, and stays as it is when cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (raw) => {
        const name = cleanName(raw);
        expect(name.length).toBeLessThanOrEqual(MOST.nameLetters);
        expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(cleanName(name)).toBe(name);
      }),
    );
  });

  test.each([
    ['WeChat', 'we chat'],
    ['ＡＢＣ', 'abc'],
    ['微信', '微 信'],
  ])('%j and %j are the same', (a, b) => {
    expect(isSameName(a, b)).toBe(true);
  });

  test('two different names are not the same', () => {
    expect(isSameName('WeChat', 'WeChat Pay')).toBe(false);
  });
});

describe('a name that somebody else may have written', () => {
  test.each([
    ['✅ Official notice', 'Official notice'],
    ['⚠️❗ locked ✓ ✔ ☑ ➜ → √', 'locked'],
    ['🔒🇰🇭 1️⃣ A', '1 A'],
    ['Gym” is done. “', 'Gym is done.'],
    ['「微信」', '微信'],
    ['pay\n\nnow', 'pay now'],
    ['A & B + C, 5 $', 'A & B + C, 5 $'],
    ['Sokha’s card', 'Sokha’s card'],
    ['បញ្ឈប់លេខ', 'បញ្ឈប់លេខ'],
    ['🔒', ''],
  ])('%j is kept as %j', (raw, kept) => {
    expect(cleanForeignName(raw)).toBe(kept);
  });

  test('has no sign or quotation mark in it, and stays as it is when cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (raw) => {
        const name = cleanForeignName(raw);
        expect(name).not.toMatch(/[\p{Extended_Pictographic}\p{So}\p{Cc}\p{Cf}"“”«»「」『』]/u);
        expect(cleanForeignName(name)).toBe(name);
      }),
    );
  });
});

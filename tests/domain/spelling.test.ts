import { describe, expect, test } from 'vitest';

import { isPartOf, isWholeName, type HanSpellings } from '../../src/domain/spelling.ts';

const HAN: HanSpellings = {
  支: ['zhi'],
  付: ['fu'],
  宝: ['bao', '寶'],
  银: ['yin', '銀'],
  行: ['hang/xing'],
};

describe('what is typed is found in a name', () => {
  test.each([
    ['支付宝', '付'],
    ['支付宝', '支 付 寶'],
    ['支付宝', 'zhifubao'],
    ['支付宝', 'ZFB'],
    ['支付宝', 'zhifub'],
    ['支付宝', 'fubao'],
    ['支付宝', '支fb'],
    ['Wing 银行', 'wing銀行'],
    ['Wing 银行', 'yinhang'],
    ['Wing 银行', 'yinxing'],
    ['X（Twitter）', 'x(t'],
    ['WhatsApp', 'whats app'],
    ['WhatsApp', 'ＷＨＡＴＳ'],
    ['WhatsApp', ''],
    ['WhatsApp', ' . '],
  ])('%s by %j', (name, typed) => {
    expect(isPartOf(name, typed, HAN)).toBe(true);
  });

  test.each([
    ['支付宝', 'zb'],
    ['支付宝', 'bank'],
    ['支付宝', 'zhifubaoo'],
    ['WhatsApp', 'wa p p p'],
    ['', 'a'],
  ])('%s not by %j', (name, typed) => {
    expect(isPartOf(name, typed, HAN)).toBe(false);
  });
});

test('only all of a name is the name', () => {
  const whole = ['支付宝', ' 支付寶', 'zhifubao', 'Zhi Fu Bao'];
  const part = ['支付', 'zfb', 'zhifuba', 'zhifubao2', '', '😀'];
  expect(whole.filter((typed) => isWholeName('支付宝', typed, HAN))).toEqual(whole);
  expect(part.filter((typed) => isWholeName('支付宝', typed, HAN))).toEqual([]);
  expect(isWholeName('', '', HAN)).toBe(false);
});

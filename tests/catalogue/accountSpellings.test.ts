import { expect, test } from 'vitest';

import { ACCOUNTS } from '../../src/catalogue/accounts.ts';
import { ALSO_CALLED, HAN_SPELLINGS } from '../../src/catalogue/accountSpellings.ts';
import { WORDS } from '../support/words.ts';

const ids: readonly string[] = ACCOUNTS.map(({ id }) => id);
const names = [
  ...Object.values(WORDS).flatMap(({ accounts }) =>
    Object.entries(accounts).flatMap(([id, { name }]) => (ids.includes(id) ? [name] : [])),
  ),
  ...Object.values(ALSO_CALLED).flat(),
];
const needed = new Set(names.join('').match(/\p{Script=Han}/gu));

test('every Chinese character of an account’s names can be typed in Pinyin', () => {
  expect([...needed].filter((letter) => !(letter in HAN_SPELLINGS))).toEqual([]);
});

test('no character is listed that no name has', () => {
  expect(Object.keys(HAN_SPELLINGS).filter((letter) => !needed.has(letter))).toEqual([]);
});

test('other names belong to accounts that there are', () => {
  expect(Object.keys(ALSO_CALLED).filter((id) => !ids.includes(id))).toEqual([]);
});

test('the Pinyin is that by which Chinese is sorted', () => {
  const { compare } = new Intl.Collator('zh-u-co-pinyin');
  const sorted = Object.entries(HAN_SPELLINGS).sort(([a], [b]) => compare(a, b));
  let before = '';
  for (const [letter, [readings]] of sorted) {
    const next = readings.split('/').find((reading) => reading >= before);
    expect(next, `${letter} after ${before}`).toBeDefined();
    before = next ?? before;
  }
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARRIERS, FORMER_PREFIXES, UNSETTLED_PREFIXES } from '../../src/catalogue/carriers.ts';
import { readPrefix } from '../../src/domain/interview/prefix.ts';

const TABLES = { carriers: CARRIERS, unsettled: UNSETTLED_PREFIXES, former: FORMER_PREFIXES };
const read = (text: string) => readPrefix(text, TABLES);
const CELLCARD = { kind: 'carrier', prefix: '012', carrier: 'cellcard' };

describe('the carrier by the first digits', () => {
  it.each([
    '012',
    '12',
    '012 345 678',
    '012345678',
    '12 345 678',
    '+855 12',
    '+85512345678',
    '+855 (0)12 345 678',
    '+855-12-345-678',
    '00855 12',
    '0085512345678',
    '85512',
    '85512345678',
    '855 12 345 678',
    '８５５１２３４５６７８',
    '０１２',
    '＋８５５ １２',
    '(012) 345-678',
    '（012）345',
    '012.345.678',
    '012–345–678',
    ' 0 1 2 ',
    '012\u00a0345',
    '\u202a+855 12 345 678\u202c',
  ])('reads 012 out of %j', (text) => {
    expect(read(text)).toEqual(CELLCARD);
  });

  it.each(CARRIERS.flatMap(({ id, prefixes }) => prefixes.map((prefix) => [prefix, id] as const)))(
    '%s is %s, however it is written',
    (prefix, carrier) => {
      const ways = [
        prefix,
        prefix.slice(1),
        `${prefix} 234 567`,
        `+855 ${prefix.slice(1)}`,
        `+855 ${prefix} 234 567`,
        `00855${prefix.slice(1)}234567`,
        `855${prefix.slice(1)}234567`,
      ];
      for (const way of ways) {
        expect(read(way), way).toEqual({ kind: 'carrier', prefix, carrier });
      }
    },
  );

  it('knows no prefix twice', () => {
    const all = [
      ...CARRIERS.flatMap(({ prefixes }) => prefixes),
      ...UNSETTLED_PREFIXES,
      ...FORMER_PREFIXES,
    ];
    expect(all.toSorted()).toEqual([...new Set(all)].toSorted());
    expect(all.filter((prefix) => !/^0[1-9]\d$/.test(prefix))).toEqual([]);
  });

  it.each([
    ['079', { kind: 'unsettled', prefix: '079' }],
    ['+855 79', { kind: 'unsettled', prefix: '079' }],
    ['013', { kind: 'former', prefix: '013' }],
    ['0085583', { kind: 'former', prefix: '083' }],
    ['099', { kind: 'carrier', prefix: '099', carrier: 'cellcard' }],
    ['023', { kind: 'unknown', prefix: '023' }],
    ['+855 20', { kind: 'unknown', prefix: '020' }],
    ['123', { kind: 'carrier', prefix: '012', carrier: 'cellcard' }],
    // Eight digits are a whole 085 number without its 0; more or fewer start with the country code.
    ['85512345', { kind: 'carrier', prefix: '085', carrier: 'cellcard' }],
    ['85 512 345', { kind: 'carrier', prefix: '085', carrier: 'cellcard' }],
    ['855', { kind: 'carrier', prefix: '085', carrier: 'cellcard' }],
    ['85531', { kind: 'carrier', prefix: '031', carrier: 'metfone' }],
  ])('%s gives %j', (text, reading) => {
    expect(read(text)).toEqual(reading);
  });

  it.each([
    '',
    ' ',
    '0',
    '1',
    '01',
    '+',
    '00',
    '008',
    '0085',
    '00855',
    '+8',
    '+855',
    '+855 1',
    '+855 0',
  ])('waits for more after %j', (text) => {
    expect(read(text)).toEqual({ kind: 'incomplete' });
  });

  it.each([
    'smart',
    '012a',
    'o12',
    '+86 138',
    '0086138',
    '+1 202',
    '++855 12',
    '012+',
    '*1201#',
    '１２号',
  ])('calls %j no number of this country', (text) => {
    expect(read(text)).toEqual({ kind: 'not-a-number' });
  });

  it('never throws, and names only prefixes of three digits', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
        const reading = read(text);
        if ('prefix' in reading) expect(reading.prefix).toMatch(/^0\d\d$/);
      }),
    );
  });

  it('does not change its mind about a number written on without its country code', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^0[1-9][0-9]$/),
        fc.stringMatching(/^[0-9]{0,7}$/),
        (prefix, rest) => {
          expect(read(`${prefix}${rest}`)).toEqual(read(prefix));
        },
      ),
    );
  });
});

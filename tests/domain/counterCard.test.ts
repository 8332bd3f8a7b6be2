import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { CATALOGUE } from '../../src/catalogue/catalogue.ts';
import { COUNTER_LINES } from '../../src/catalogue/counterLines.ts';
import { newCard, type Card } from '../../src/domain/card/card.ts';
import { counterLines, groupNumber, repliesFor } from '../../src/domain/asking/counterCard.ts';
import { situationOf, toldBy, type Answers } from '../../src/domain/interview/interview.ts';

const TOURIST: Answers = {
  cardType: 'local-sim',
  carrier: 'smart',
  billing: 'prepaid',
  simState: 'in-hand',
  registeredTo: 'me',
  identity: 'same-passport',
  whereabouts: 'in-cambodia',
};
const ALWAYS = [
  'balance',
  'services',
  'fee',
  'date',
  'restore',
  'proof',
  'proof-message',
  'name-reference',
  'elsewhere',
  'interpreter',
];
const END = [...ALWAYS, 'return-passport', 'thanks'];
const withRefund = END.toSpliced(1, 0, 'refund');
// Which document it is, nobody but they know.
const anyPaper = (lines: readonly string[]): string[] => lines.toSpliced(-2, 1, 'return-document');

const cardFor = (answers: Answers, { showsNumber = false, hasLetter = false } = {}) =>
  counterLines(COUNTER_LINES, {
    situation: situationOf(CATALOGUE.questions, answers),
    told: toldBy(CATALOGUE.questions, answers),
    showsNumber,
    hasLetter,
  });
const linesFor = (answers: Answers, hasLetter = false): string[] =>
  cardFor(answers, { hasLetter }).map(({ words }) => words);

describe('the lines each person needs', () => {
  test.each<[string, Answers, string[]]>([
    ['a tourist with card and passport', {}, ['intent', 'papers-passport', ...withRefund]],
    [
      'a Cambodian with an ID card',
      { identity: 'khmer-id' },
      ['intent', 'papers-id', ...anyPaper(withRefund)],
    ],
    [
      'someone who pays by the month',
      { billing: 'postpaid' },
      ['intent', 'papers-passport', ...END],
    ],
    [
      'someone who does not know how it is billed',
      { billing: 'unsure' },
      ['intent', 'papers-passport', ...withRefund],
    ],
    [
      'someone who lost the card has none to show',
      { simState: 'lost' },
      ['intent', 'papers-passport-alone', 'sim-lost', ...withRefund],
    ],
    [
      'someone whose card is damaged still shows it',
      { simState: 'damaged' },
      ['intent', 'papers-passport', ...withRefund],
    ],
    [
      'someone with a local eSIM',
      { cardType: 'local-esim', simState: 'in-hand', profileState: 'installed' },
      ['intent', 'papers-passport-alone', 'esim', ...withRefund],
    ],
    [
      'someone with a new passport',
      { identity: 'renewed-passport' },
      ['intent', 'papers-passport', 'passport-renewed', ...withRefund],
    ],
    [
      'someone with other papers',
      { identity: 'other' },
      ['intent', 'papers-document', ...anyPaper(withRefund)],
    ],
    [
      'someone who does not know in whose name it is',
      { registeredTo: 'unsure' },
      ['intent', 'papers-document', 'registered', ...anyPaper(withRefund)],
    ],
    [
      'someone with the company’s number, lost',
      { registeredTo: 'company', simState: 'lost' },
      [
        'intent',
        'papers-document-alone',
        'sim-lost',
        'not-in-my-name',
        'letter-enough',
        'registered',
        ...anyPaper(withRefund),
      ],
    ],
    [
      'someone with another person’s number',
      { registeredTo: 'someone-else', billing: 'postpaid' },
      [
        'intent',
        'papers-document',
        'not-in-my-name',
        'letter-enough',
        'registered',
        ...anyPaper(END),
      ],
    ],
    [
      'someone whose number stands in a stranger’s name',
      { registeredTo: 'stranger' },
      ['intent', 'papers-document', 're-register', 'registered', ...anyPaper(withRefund)],
    ],
    [
      'a helper in place of an owner abroad',
      { whereabouts: 'abroad', helper: 'yes' },
      [
        'intent',
        'papers-document-alone',
        'not-in-my-name',
        'letter-enough',
        ...anyPaper(withRefund),
      ],
    ],
  ])('%s', (_, answers, expected) => {
    expect(linesFor({ ...TOURIST, ...answers })).toEqual(expected);
  });

  test('who has the owner’s letter says so, and does not ask if one would do', () => {
    expect(linesFor({ ...TOURIST, registeredTo: 'company' }, true)).toEqual([
      'intent',
      'papers-document',
      'on-behalf',
      'registered',
      ...anyPaper(withRefund),
    ]);
    expect(linesFor(TOURIST, true)).toEqual(linesFor(TOURIST));
  });

  test('who answered nothing, or the carrier alone, says nothing but that they have a document', () => {
    const lines = ['intent', 'papers-document-alone', 'registered', ...anyPaper(withRefund)];
    expect(linesFor({})).toEqual(lines);
    expect(linesFor({ carrier: 'metfone' })).toEqual(lines);
  });

  test('the number has its line after the greeting, only when it is shown', () => {
    const lines = cardFor(TOURIST, { showsNumber: true });
    expect(lines.filter(({ showsNumber }) => showsNumber).map(({ id }) => id)).toEqual(['number']);
    expect(lines[1]?.id).toBe('number');
    expect(cardFor(TOURIST).some(({ id }) => id === 'number')).toBe(false);
  });

  test('a line keeps its id when its words are others', () => {
    const lines = cardFor({ ...TOURIST, simState: 'lost' });
    expect(lines[1]).toEqual({
      id: 'papers-passport',
      words: 'papers-passport-alone',
      showsNumber: false,
      takesReply: false,
    });
  });
});

describe('what the clerk replied', () => {
  const card: Card = {
    ...newCard('card1', 1),
    replies: {
      proof: { value: { reply: 'no' }, at: 30 },
      balance: { value: { reply: 'yes' }, at: 20 },
      fee: { value: null, at: 25 },
      'line-of-a-later-version': { value: { reply: 'yes' }, at: 40 },
    },
  };
  const of = (task: string) => repliesFor(COUNTER_LINES, card, task);

  test('is given in the order of the card, without what was taken back', () => {
    const both = [
      { line: 'balance', reply: 'yes', at: 20 },
      { line: 'proof', reply: 'no', at: 30 },
    ];
    expect(of('cancel-at-counter')).toEqual(both);
    expect(of('cancel-by-helper')).toEqual(both);
  });

  test('is also given for the task it is about, and for no other', () => {
    expect(of('get-proof')).toEqual([{ line: 'proof', reply: 'no', at: 30 }]);
    expect(of('settle-bill')).toEqual([{ line: 'balance', reply: 'yes', at: 20 }]);
    expect(of('backup-contacts')).toEqual([]);
  });
});

describe('a typed number', () => {
  test.each([
    ['012345678', '012 345 678'],
    ['0961234567', '096 123 4567'],
    ['096-123-45-67', '096 123 4567'],
    ['+85512345678', '+855 12 345 678'],
    ['00855 96 123 4567', '+855 96 123 4567'],
    ['０１２３４５６７８', '012 345 678'],
    ['០១២៣៤៥៦៧៨', '012 345 678'],
    ['+8613800001234', '+861 380 000 1234'],
    ['1', '1'],
    ['', ''],
    ['abc', ''],
  ])('%s is shown as %s', (typed, shown) => {
    expect(groupNumber(typed)).toBe(shown);
  });

  test('keeps every digit, in order, and never leaves one alone at the end', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{0,14}$/), (digits) => {
        const groups = groupNumber(`0${digits}`.slice(0, 15)).split(' ');
        expect(groups.join('').replace('+', '')).toBe(`0${digits}`.slice(0, 15));
        if (digits.length > 3) expect(groups.at(-1)?.length).toBeGreaterThan(1);
      }),
    );
  });
});

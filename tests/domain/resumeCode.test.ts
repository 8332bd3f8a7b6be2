import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RESUME_CODES } from '../../src/catalogue/resumeCodes.ts';
import { ACCOUNT_MARKS, LATER_CHECKS, newCard, type Card } from '../../src/domain/card/card.ts';
import { crc32 } from '../../src/formats/crc32.ts';
import { CHECKS, MARKS, checksumOf, type Resumed } from '../../src/domain/resume/resumeFormat.ts';
import { packCard } from '../../src/domain/resume/resumePack.ts';
import { unpackCard } from '../../src/domain/resume/resumeUnpack.ts';
import { anyCard, typicalCard, wholeMinute } from '../support/resumeCards.ts';

const madeAt = 1_795_600_000_000;
const standIn = (number: number): string => `account ${number}`;

function roundTrip(card: Card, withNames: boolean): Resumed {
  const resumed = unpackCard(
    packCard(card, RESUME_CODES, { withNames, madeAt }),
    RESUME_CODES,
    standIn,
  );
  if (typeof resumed === 'string') throw new Error(resumed);
  return resumed;
}

/** What of a card a link carries, said a second time and more plainly. */
function carried(card: Card, withNames: boolean): Card {
  const inOrder = (value: string | readonly string[]): string | readonly string[] =>
    typeof value === 'string'
      ? value
      : [...value].sort(
          (a, b) =>
            RESUME_CODES.accounts.findIndex((id) => id === a) -
            RESUME_CODES.accounts.findIndex((id) => id === b),
        );
  const map = <T, R>(record: Readonly<Record<string, T>>, make: (item: T, id: string) => R) =>
    Object.fromEntries(Object.entries(record).map(([id, item]) => [id, make(item, id)]));
  const floor = <T extends { at: number }>(stamped: T): T => ({
    ...stamped,
    at: wholeMinute(stamped.at),
  });
  const tasks = Object.entries(card.tasks).flatMap(([id, { status, marks = {} }]) => {
    const state = status?.value.state;
    const until = state === 'open' ? status?.value.waitingUntil : undefined;
    const hasMarks = Object.keys(marks).length > 0;
    const record = {
      ...(status
        ? {
            status: floor({
              value: { state, ...(until ? { waitingUntil: until } : {}) },
              at: status.at,
            }),
          }
        : {}),
      ...(hasMarks ? { marks: map(marks, floor) } : {}),
    };
    return status || hasMarks ? [[id, record]] : [];
  });
  const { nickname, archived } = card;
  const ownIds = Object.keys(card.otherAccounts).sort();
  return {
    ...newCard(card.id, wholeMinute(card.createdAt)),
    nickname: withNames && nickname.value !== '' ? floor(nickname) : { value: '', at: 0 },
    archived:
      archived.value || wholeMinute(archived.at) > wholeMinute(card.createdAt)
        ? floor(archived)
        : { value: false, at: 0 },
    answers: map(card.answers, ({ value, at }) => floor({ value: inOrder(value), at })),
    otherAccounts: map(card.otherAccounts, ({ value, at }, id) =>
      floor({ value: value === '' || withNames ? value : standIn(ownIds.indexOf(id) + 1), at }),
    ),
    tasks: Object.fromEntries(tasks) as Card['tasks'],
    checks: map(card.checks, floor) as Card['checks'],
  };
}

test('what a link carries comes back the same, for any card, with names and without', () => {
  fc.assert(
    fc.property(anyCard, fc.boolean(), (card, withNames) => {
      expect(roundTrip(card, withNames).card).toEqual(carried(card, withNames));
    }),
    { numRuns: 500 },
  );
});

test('a card read from a link gives the same link again', () => {
  fc.assert(
    fc.property(anyCard, (card) => {
      const once = roundTrip(card, true);
      expect(roundTrip(once.card, true).card).toEqual(once.card);
    }),
  );
});

describe('what stays behind', () => {
  const card: Card = {
    ...typicalCard(),
    nickname: { value: 'Dad', at: madeAt },
    otherAccounts: { 'other-500000001': { value: 'Fitness First', at: madeAt } },
    tasks: {
      'bring-papers': {
        status: { value: { state: 'not-needed', reason: 'passport E1234567' }, at: madeAt },
        note: { value: 'ask for Sokha', at: madeAt },
      },
    },
    heard: {
      fee: { value: { text: 'two dollars', on: '2026-11-20', who: 'hotline' }, at: madeAt },
    },
    proofs: { p1: { value: { kind: 'paper', reference: 'R-998877' }, at: madeAt } },
    photos: { f1: { value: { proof: 'p1', width: 1, height: 1, bytes: 9 }, at: madeAt } },
    replies: { fee: { value: { reply: 'yes' }, at: madeAt } },
  };
  const bytesOf = (withNames: boolean): string =>
    new TextDecoder('latin1').decode(packCard(card, RESUME_CODES, { withNames, madeAt }));

  test('no text of the person is in it', () => {
    expect(bytesOf(false)).not.toMatch(/Dad|Fitness|E1234567|Sokha|dollars|hotline|R-998877/);
  });

  test('names are in it when asked for, and nothing else', () => {
    expect(bytesOf(true)).toMatch(/Dad.*Fitness First/s);
    expect(bytesOf(true)).not.toMatch(/E1234567|Sokha|dollars|hotline|R-998877/);
  });

  test('it is counted', () => {
    expect(roundTrip(card, false).left).toEqual({
      notes: 1,
      proofs: 1,
      photos: 1,
      replies: 1,
      heard: ['fee'],
    });
    expect(roundTrip(card, false).unnamed).toEqual(['other-500000001']);
  });
});

describe('ids this version does not know', () => {
  const later = { ...RESUME_CODES, tasks: [...RESUME_CODES.tasks, 'not-yet-thought-of'] };
  const card: Card = {
    ...newCard('k7m2xq4p', madeAt),
    tasks: { 'not-yet-thought-of': { status: { value: { state: 'done' }, at: madeAt } } },
  };

  test('a code from a later version is refused as newer, not guessed', () => {
    const packed = packCard(card, later, { withNames: false, madeAt });
    expect(unpackCard(packed, RESUME_CODES, standIn)).toBe('newer');
  });

  test('an id without a code is left out', () => {
    expect(roundTrip(card, false).card.tasks).toEqual({});
  });
});

test('a higher version is newer, and a damaged version byte is damage', () => {
  const packed = packCard(typicalCard(), RESUME_CODES, { withNames: false, madeAt });
  packed[0] = 2;
  expect(unpackCard(packed, RESUME_CODES, standIn)).toBe('damaged');
  new DataView(packed.buffer).setUint32(1, checksumOf(packed));
  expect(unpackCard(packed, RESUME_CODES, standIn)).toBe('newer');
});

test('bytes that were made up, with a right checksum, never throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 5, maxLength: 60 }), (bytes) => {
      const packed = Uint8Array.from(bytes);
      packed[0] = 1;
      new DataView(packed.buffer).setUint32(1, checksumOf(packed));
      const read = unpackCard(packed, RESUME_CODES, standIn);
      expect(typeof read === 'object' || read === 'damaged' || read === 'newer').toBe(true);
    }),
    { numRuns: 5000 },
  );
});

test('the marks and checks of the format are those of a card', () => {
  expect(new Set(MARKS)).toEqual(new Set(ACCOUNT_MARKS));
  expect(new Set(CHECKS)).toEqual(new Set(LATER_CHECKS));
});

test('CRC-32 is the common one', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

import * as fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Resumed } from '../../src/domain/resume/resumeFormat.ts';
import { makeResumeLink, readResumeLink } from '../../src/store/resume/resumeLink.ts';
import { anyCard, typicalCard } from '../support/resumeCards.ts';

const madeAt = 1_795_600_000_000;
const standIn = (number: number): string => `account ${number}`;
const read = (text: string) => readResumeLink(text, standIn);
let link = '';

beforeAll(async () => {
  vi.stubGlobal('window', { location: { origin: 'https://example.org', pathname: '/sim-exit/' } });
  link = (await makeResumeLink(typicalCard(), { withNames: false, madeAt })) ?? '';
});

async function card(text: string): Promise<Resumed> {
  const resumed = await read(text);
  if (typeof resumed === 'string') throw new Error(resumed);
  return resumed;
}

test('a typical card gives a whole link of at most 300 letters', async () => {
  const { card: carried } = await card(link);
  expect(
    Object.values(carried.tasks).filter(({ status }) => status?.value.state === 'done').length,
  ).toBe(20);
  expect(link).toMatch(/^https:\/\/example\.org\/sim-exit\/#\/resume\/[\w-]+$/);
  expect(link.length).toBeLessThanOrEqual(300);
});

test('any card comes back from its link', { timeout: 30_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyCard, fc.boolean(), async (any, withNames) => {
      const made = await makeResumeLink(any, { withNames, madeAt });
      expect((await card(made ?? '')).card.id).toBe(any.id);
    }),
  );
});

describe('a link still reads when a chat', () => {
  test.each<[string, (link: string) => string]>([
    ['puts words around it', (l) => `继续办：${l} 打开看看`],
    ['glues words to it', (l) => `${l}is the link`],
    ['ends the sentence', (l) => `${l}。`],
    ['breaks it over lines', (l) => l.replace(/(.{60})/g, '$1\n')],
    ['encodes its slashes', (l) => l.replace('#/resume/', '#%2Fresume%2F')],
    ['leaves only the code', (l) => l.split('/resume/')[1] ?? ''],
    ['puts another link before it', (l) => `https://example.org/resume/abc ${l}`],
  ])('%s', async (_what, change) => {
    expect(await read(change(link))).toEqual(await read(link));
  });
});

describe('refused, with the reason', () => {
  test.each<[string, string, (link: string) => string]>([
    ['nothing', 'foreign', () => ''],
    ['another page', 'foreign', () => 'https://www.airalo.com/help'],
    ['another alphabet', 'foreign', () => '续办链接'],
    ['the beginning is missing', 'foreign', (l) => l.split('/resume/')[1]?.slice(5) ?? ''],
    ['one letter is missing', 'truncated', (l) => l.slice(0, -1)],
    ['half is missing', 'truncated', (l) => l.slice(0, 120)],
    ['cut with dots', 'truncated', (l) => `${l.slice(0, 100)}…`],
    ['almost all is missing', 'truncated', (l) => l.slice(0, l.indexOf('/resume/') + 10)],
    ['in small letters', 'foreign', (l) => l.toLowerCase()],
    [
      'a letter changed',
      'damaged',
      (l) => `${l.slice(0, 80)}${l[80] === 'A' ? 'B' : 'A'}${l.slice(81)}`,
    ],
    ['two letters swapped', 'damaged', swapInMiddle],
    ['far too long', 'too-long', (l) => l + 'A'.repeat(100_000)],
    ['a length far beyond any card', 'too-long', () => `#/resume/WP9_${'A'.repeat(400)}`],
  ])('%s: %s', async (_what, reason, change) => {
    expect(await read(change(link))).toBe(reason);
  });
});

test(
  'ten thousand random damages: never an error, never another card',
  { timeout: 60_000 },
  async () => {
    const whole = await card(link);
    const start = link.indexOf('/resume/') + '/resume/'.length;
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_ /%#';
    const letter = fc.constantFrom(...letters);
    const place = fc.integer({ min: start, max: link.length - 1 });
    const damage = fc.oneof(
      fc.tuple(place, letter).map(
        ([at, x]) =>
          (l: string) =>
            l.slice(0, at) + x + l.slice(at + 1),
      ),
      fc.tuple(place, letter).map(
        ([at, x]) =>
          (l: string) =>
            l.slice(0, at) + x + l.slice(at),
      ),
      fc.tuple(place, fc.nat({ max: 20 })).map(
        ([at, n]) =>
          (l: string) =>
            l.slice(0, at) + l.slice(at + n),
      ),
      place.map((at) => (l: string) => l.slice(0, at)),
      fc.tuple(place, place).map(
        ([a, b]) =>
          (l: string) =>
            swap(l, a, b),
      ),
    );
    const reasons = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (damages) => {
        const damaged = damages.reduce((l, make) => make(l), link);
        const result = await read(damaged);
        if (typeof result === 'string') reasons.add(result);
        else expect(result).toEqual(whole);
      }),
      { numRuns: 10_000 },
    );
    expect([...reasons].sort()).toEqual(
      expect.arrayContaining(['damaged', 'foreign', 'truncated']),
    );
  },
);

test('any text at all is read without an error', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ maxLength: 200, unit: 'binary' }), async (text) => {
      await read(text);
      await read(`#/resume/WA${text}`);
      await read(`#/resume/WQ${text}`);
    }),
    { numRuns: 1000 },
  );
});

test('a card with more names than a link can hold gives none, and gives one without them', async () => {
  const otherAccounts = Object.fromEntries(
    Array.from({ length: 60 }, (_, n) => [
      `other-${n + 1}`,
      {
        value: Array.from({ length: 60 }, (__, k) =>
          String.fromCodePoint(0x4e00 + ((n * 61 + k * 97) % 20_000)),
        ).join(''),
        at: madeAt,
      },
    ]),
  );
  const named = { ...typicalCard(), otherAccounts };
  expect(await makeResumeLink(named, { withNames: true, madeAt })).toBeUndefined();
  expect(await makeResumeLink(named, { withNames: false, madeAt })).toBeDefined();
});

function swapInMiddle(text: string): string {
  const at = [...text].findIndex((x, index) => index > 90 && x !== text[index + 1]);
  return swap(text, at, at + 1);
}

function swap(text: string, a: number, b: number): string {
  const letters = [...text];
  const first = letters[a] ?? '';
  letters[a] = letters[b] ?? '';
  letters[b] = first;
  return letters.join('');
}

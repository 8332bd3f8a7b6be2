import * as fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Resumed } from '../../src/domain/resume/resumeFormat.ts';
import { makeResumeLink, readResumeLink } from '../../src/store/resume/resumeLink.ts';
import { isResumeText } from '../../src/store/resume/resumeText.ts';
import { anyCard, typicalCard } from '../support/resumeCards.ts';

const madeAt = 1_795_600_000_000;
const read = (text: string) => readResumeLink(text, String);
let link = '';
let code = '';
let whole: Resumed;

beforeAll(async () => {
  vi.stubGlobal('window', { location: { origin: 'https://example.org', pathname: '/sim-exit/' } });
  link = (await makeResumeLink(typicalCard(), { withNames: false, madeAt })) ?? '';
  code = link.split('/resume/')[1] ?? '';
  whole = (await read(link)) as Resumed;
});

type Change = (text: string) => string;
const every =
  (letters: number, between: string): Change =>
  (text) =>
    text.replace(new RegExp(`([\\w/:#.-]{${letters}})`, 'g'), `$1${between}`);
const UNSEEN = [
  '­',
  '​',
  '‌',
  '‍',
  '‎',
  '‏',
  '‪',
  '‫',
  '‬',
  '‭',
  '‮',
  '⁠',
  '⁦',
  '⁧',
  '⁨',
  '⁩',
  '﻿',
  '؜',
];

/** What happens inside a link or a code; two of them may happen one after the other. */
const INSIDE: Readonly<Record<string, Change>> = {
  'as it was': (t) => t,
  'an invisible mark in the middle': (t) => UNSEEN.reduce((now, m, n) => insert(now, 9 + n, m), t),
  'lines of 60 letters': every(60, '\n'),
  'lines of 76 letters, as mail encodes them': every(75, '=\r\n'),
  'lines of an answered mail': every(70, '\r\n> '),
  'lines of an answer to an answer': every(70, '\n>> > '),
  'spaces at its line breaks': every(72, ' \n'),
  'slashes encoded': (t) => t.replaceAll('/', '%2F'),
  'slashes encoded in small letters': (t) => t.replaceAll('/', '%2f'),
  'encoded as a whole': encodeURIComponent,
  'encoded twice': (t) => encodeURIComponent(encodeURIComponent(t)),
  'backslashes of Markdown': (t) => t.replace(/[_#-]/g, '\\$&'),
  'letters of full width': (t) =>
    t.replace(/[#/]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  'two hyphens made one dash': (t) => t.replaceAll('--', '—'),
};

/** What is put around it. */
const AROUND: Readonly<Record<string, Change>> = {
  nothing: (t) => t,
  quotes: (t) => `"${t}"`,
  'curly quotes': (t) => `“${t}”`,
  'Chinese quotes': (t) => `「${t}」`,
  'angle brackets': (t) => `<${t}>`,
  'round brackets': (t) => `(${t}).`,
  'code marks': (t) => `\`${t}\``,
  bold: (t) => `**${t}**`,
  'words before it': (t) => `my code: ${t}`,
  'words in the line before': (t) => `[12:03] Lin:\n${t}`,
  'words behind it': (t) => `${t} open it on the new phone`,
  'Chinese words glued to it': (t) => `接着办${t}，打开看看`,
  'direction marks': (t) => `\u2068${t}\u2069`,
  'a mark before it': (t) => `\u200E${t}`,
};

describe.each(['link', 'code'] as const)('a %s is read', (which) => {
  const given = (): string => (which === 'link' ? link : code);

  test.each(Object.keys(INSIDE))('with %s, whatever is around it', async (name) => {
    for (const [around, put] of Object.entries(AROUND)) {
      const text = put((INSIDE[name] ?? String)(given()));
      expect(await read(text), `${around}: ${JSON.stringify(text)}`).toEqual(whole);
    }
  });
});

test('any card is read from its link through two changes and what is around it', async () => {
  const change = fc.constantFrom(...Object.values(INSIDE));
  await fc.assert(
    fc.asyncProperty(
      anyCard,
      fc.boolean(),
      change,
      change,
      fc.constantFrom(...Object.values(AROUND)),
      async (card, isBare, one, other, around) => {
        const made = (await makeResumeLink(card, { withNames: true, madeAt })) ?? '';
        const text = isBare ? (made.split('/resume/')[1] ?? '') : made;
        const result = await read(around(other(one(text))));
        expect(typeof result === 'string' ? result : result.card.id).toBe(card.id);
      },
    ),
    { numRuns: 300 },
  );
});

describe('of several links', () => {
  test.each<[string, () => string]>([
    ['the page to open it is named behind it', () => `${link}\nopen https://example.org/#/resume/`],
    ['the same is said in one line', () => `${link} or go to example.org/#/resume/ and paste it`],
    ['a cut one follows', () => `${link} and again ${link.slice(0, -20)}`],
    ['Markdown shows and links it', () => `[${link}](${link})`],
    ['a cut one is shown and the whole one linked', () => `[${link.slice(0, 60)}…](${link})`],
  ])('the last one that is whole counts: %s', async (_what, text) => {
    expect(await read(text())).toEqual(whole);
  });

  test('the last of two that are whole counts', async () => {
    const later = await makeResumeLink(typicalCard(), {
      withNames: false,
      madeAt: madeAt + 90_000,
    });
    const { madeAt: made } = (await read(`${link}\n${later}`)) as Resumed;
    expect(made).toBeGreaterThan(whole.madeAt);
  });

  test('none is whole: the reason of the last one with a code is told', async () => {
    expect(await read(`${link.slice(0, -20)} open https://example.org/#/resume/`)).toBe(
      'truncated',
    );
  });

  test('thousands of them do not keep the phone busy', async () => {
    const began = performance.now();
    expect(await read(`${'resume/WPAA '.repeat(8000)}`)).toBe('truncated');
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

test.each([
  'We will see what the clerk says about it.',
  'WeChat, WhatsApp, WAP',
  'https://example.org/#/card/ab12',
  '',
])('%s holds no link', async (text) => {
  expect(await read(text)).toBe('foreign');
  expect(isResumeText(text)).toBe(false);
});

test('a link is known as one before it is read, also a cut or an encoded one', () => {
  expect(isResumeText(link)).toBe(true);
  expect(isResumeText(link.slice(0, -9))).toBe(true);
  expect(isResumeText(encodeURIComponent(link))).toBe(true);
});

function insert(text: string, at: number, what: string): string {
  return `${text.slice(0, at)}${what}${text.slice(at)}`;
}

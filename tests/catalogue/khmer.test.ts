import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import clerkCounter from '../../locales/clerk/counter.json';
import clerkLetter from '../../locales/clerk/letter.json';
import clerkCompany from '../../locales/clerk/letterCompany.json';
import enCounter from '../../locales/en/counter.json';
import enMessages from '../../locales/en/messages.json';
import zhCounter from '../../locales/zh/counter.json';
import zhMessages from '../../locales/zh/messages.json';

const JOINT = '\u200B';
/** In code points. The longest words of the lines, passport and the like, have 13. */
const LONGEST_RUN = 16;

const all = (texts: {
  lines: object;
  reply: object;
  letter: object;
  company: object;
}): Readonly<Record<string, string>> => ({
  ...texts.lines,
  ...texts.reply,
  ...texts.letter,
  ...Object.fromEntries(
    Object.entries(texts.company).map(([id, text]) => [`company-${id}`, text as string]),
  ),
});
const KM = all({ ...clerkCounter, letter: clerkLetter, company: clerkCompany });
const EN = all({
  ...enCounter,
  letter: enMessages.items.letter.text,
  company: enMessages.items['letter-company'].text,
});
const ZH = all({
  ...zhCounter,
  letter: zhMessages.items.letter.text,
  company: zhMessages.items['letter-company'].text,
});

/** The rows of docs/khmer.md, which is for those who read Khmer, by id. */
const SHEET = new Map(
  readFileSync(join(import.meta.dirname, '../../docs/khmer.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('<br>', '\n')))
    .map(([, id = '', english, chinese, khmer]) => [
      id.replaceAll('`', ''),
      [english, chinese, khmer],
    ]),
);

function longRuns(text: string): string[] {
  return text.split(/[^\p{Script=Khmer}]+/u).filter((run) => [...run].length > LONGEST_RUN);
}

/** A joint inside a letter: before a vowel or sign, or between a consonant and the one below it. */
const INSIDE_A_LETTER = /\u200B[\u17B4-\u17DA]|\u17D2\u200B/u;

describe('the Khmer that a clerk reads', () => {
  test('is in docs/khmer.md, line by line, with its English and Chinese', () => {
    expect([...SHEET.keys()]).toEqual(Object.keys(KM));
  });

  test.each(Object.keys(KM))('%s is the same there as here', (id) => {
    expect(SHEET.get(id)).toEqual([EN[id], ZH[id], KM[id]?.replaceAll(JOINT, '')]);
  });

  test.each(Object.entries(KM))('%s can be broken at its word joints', (_id, text) => {
    expect(longRuns(text)).toEqual([]);
    expect(text).not.toMatch(INSIDE_A_LETTER);
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/\u200B(\u200B|\s|$)|(^|\s)\u200B/u);
  });

  test('a line without joints, and a joint inside a letter, are found', () => {
    expect(longRuns((KM['registered'] ?? '').replaceAll(JOINT, ''))).toHaveLength(1);
    expect('ស៊\u200Bី').toMatch(INSIDE_A_LETTER);
    expect('ក្\u200Bរ').toMatch(INSIDE_A_LETTER);
  });

  test('says in the letter that the registered person is the user of the number, as the regulator does', () => {
    expect(clerkLetter.grant.replaceAll(JOINT, '')).toContain('អ្នកប្រើប្រាស់');
    expect(clerkLetter.sign.replaceAll(JOINT, '')).not.toContain('ម្ចាស់');
  });
});

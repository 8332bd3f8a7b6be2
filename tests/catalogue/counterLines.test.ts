import { describe, expect, test } from 'vitest';

import { COUNTER_LINES, COUNTER_TASK_IDS } from '../../src/catalogue/counterLines.ts';
import type { CounterLine } from '../../src/catalogue/schema.ts';
import { TASKS } from '../../src/catalogue/tasks/tasks.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import en from '../../locales/en/counter.json';
import km from '../../locales/clerk/counter.json';
import zh from '../../locales/zh/counter.json';

const LINES: readonly CounterLine[] = COUNTER_LINES;
const WORDS = LINES.flatMap(({ id, instead }) => (instead ? [id, instead.words] : [id]));

describe('the lines of the counter card', () => {
  test('have words in Khmer, English and Chinese, and no words are without a line', () => {
    for (const { lines } of [km, en, zh]) expect(Object.keys(lines)).toEqual(WORDS);
  });

  test.each(WORDS)('%s is written in the letters of its language', (id) => {
    const of = (lines: object): string => (lines as Record<string, string>)[id] ?? '';
    // eSIM and SMS are written in Latin letters by everyone.
    expect(of(km.lines).replace(/eSIM|SMS/g, '')).toMatch(/^[\p{Script=Khmer}\s?\u200B]+$/u);
    expect(of(en.lines)).toMatch(/^[\p{Script=Latin}\s.,?-]+$/u);
    expect(of(zh.lines)).toMatch(/\p{Script=Han}/u);
  });

  test('the clerk can reply in Khmer', () => {
    for (const text of Object.values(km.reply)) expect(text).toMatch(/^[\p{Script=Khmer}/]+$/u);
    expect(Object.keys(km.reply)).toEqual(Object.keys(en.reply));
  });

  test('Khmer is for the clerk alone, no language of the app', () => {
    expect(LANGUAGES).not.toContain('km');
    expect(Object.keys(km)).toEqual(['reply', 'lines']);
  });

  test('replies are noted on tasks that exist', () => {
    const tasks: string[] = TASKS.map(({ id }) => id);
    const noted = [...COUNTER_TASK_IDS, ...LINES.flatMap(({ notedOn }) => notedOn ?? [])];
    expect(noted.filter((id) => !tasks.includes(id))).toEqual([]);
  });

  test('every item that a clerk is asked to confirm takes a reply', () => {
    const asked = LINES.filter(({ notedOn }) => notedOn).map(({ id }) => id);
    expect(asked).toEqual(expect.arrayContaining(['balance', 'services', 'date', 'proof']));
  });
});

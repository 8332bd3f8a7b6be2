import { describe, expect, test } from 'vitest';

import { EXAMPLE, EXAMPLE_WORDS, withText } from './example.ts';
import { TABLES, WORDS, type WordsByLanguage } from './tables.ts';
import {
  brokenMarks,
  emptyWords,
  longTitles,
  missingWords,
  surplusWords,
  wordsMissingSomewhere,
} from './wordRules.ts';

const broken = (
  file: 'tasks' | 'accounts' | 'asks' | 'facts' | 'questions',
  path: string,
  text: string | undefined,
) => withText(EXAMPLE_WORDS, 'zh', file, path, text);

describe('words', () => {
  test('are there for everything in the catalogue', () => {
    expect(missingWords(TABLES, WORDS)).toEqual([]);
    expect(missingWords(EXAMPLE, EXAMPLE_WORDS)).toEqual([]);
    for (const [file, path] of [
      ['tasks', 'check-balance.why'],
      ['tasks', 'check-balance.steps.dial'],
      ['tasks', 'check-balance.take.card'],
      ['accounts', 'wechat.steps.open'],
      ['asks', 'fee.label'],
      ['facts', 'balance-1'],
      ['questions', 'cardType.options.local-sim.label'],
    ] as const) {
      expect(missingWords(EXAMPLE, broken(file, path, undefined))).toEqual([
        `locales/zh/${file}.json lacks ${path}: write it`,
      ]);
    }
  });

  test('are there for nothing else', () => {
    expect(surplusWords(TABLES, WORDS)).toEqual([]);
    expect(surplusWords(EXAMPLE, EXAMPLE_WORDS)).toEqual([]);
    expect(surplusWords(EXAMPLE, broken('tasks', 'gone.title', '旧任务'))).toEqual([
      'locales/zh/tasks.json: nothing shows gone.title; remove it',
    ]);
  });

  test('are there in every language, a made-up third one too', () => {
    expect(wordsMissingSomewhere(WORDS)).toEqual([]);
    expect(wordsMissingSomewhere(EXAMPLE_WORDS)).toEqual([]);
    expect(wordsMissingSomewhere(broken('questions', 'cardType.why', '因为'))).toEqual([
      'locales/en/questions.json lacks cardType.why, which zh has',
    ]);
  });

  test('of a made-up third language are held to the same', () => {
    const three: WordsByLanguage = { ...EXAMPLE_WORDS, xx: structuredClone(EXAMPLE_WORDS['en']!) };
    const damaged = (path: string, text: string | undefined) =>
      withText(three, 'xx', 'tasks', path, text);
    expect(missingWords(EXAMPLE, three)).toEqual([]);
    expect(missingWords(EXAMPLE, damaged('check-balance.why', undefined))).toHaveLength(1);
    expect(surplusWords(EXAMPLE, damaged('gone.title', 'x'))).toHaveLength(1);
    expect(emptyWords(damaged('check-balance.why', ''))).toHaveLength(1);
    expect(brokenMarks(damaged('check-balance.why', '`x'))).toHaveLength(1);
    expect(longTitles(damaged('check-balance.title', 'x'.repeat(88)))).toHaveLength(1);
  });

  test('are never empty', () => {
    expect(emptyWords(WORDS)).toEqual([]);
    expect(emptyWords(EXAMPLE_WORDS)).toEqual([]);
    expect(emptyWords(broken('asks', 'fee.label', ' '))).toHaveLength(1);
  });

  test('have no markup but paired backticks', () => {
    expect(brokenMarks(WORDS)).toEqual([]);
    expect(brokenMarks(EXAMPLE_WORDS)).toEqual([]);
    for (const text of ['拨 `100', '<b>拨</b>', '**拨**', '[看](这里)']) {
      expect(brokenMarks(broken('asks', 'fee.label', text))).toHaveLength(1);
    }
  });

  test('of a title fit on a phone', () => {
    expect(longTitles(WORDS)).toEqual([]);
    expect(longTitles(EXAMPLE_WORDS)).toEqual([]);
    const title = 'check-balance.title';
    expect(longTitles(broken('tasks', title, '一二三四五六七八九十一二三四五六'))).toEqual([]);
    expect(longTitles(broken('tasks', title, '一二三四五六七八九十一二三四五 ABC'))).toHaveLength(
      1,
    );
    const english = withText(EXAMPLE_WORDS, 'en', 'tasks', title, 'x'.repeat(46));
    expect(longTitles(english)).toHaveLength(1);
  });
});

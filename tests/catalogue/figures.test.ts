import { describe, expect, test } from 'vitest';

import type { Task } from '../../src/catalogue/schema.ts';
import { EXAMPLE, EXAMPLE_WORDS, withText } from './example.ts';
import {
  ambiguousPlaceholders,
  figuresIn,
  literalFigures,
  uncertainPlaceholders,
  unequalPlaceholders,
  unfilledPlaceholders,
} from './figureRules.ts';
import { TABLES, WORDS } from './tables.ts';

const DIAL = 'check-balance.steps.dial';

describe('figures', () => {
  test('are never written into the words', () => {
    expect(literalFigures(WORDS)).toEqual([]);
    expect(literalFigures(EXAMPLE_WORDS)).toEqual([]);
    expect(
      literalFigures(withText(EXAMPLE_WORDS, 'en', 'tasks', DIAL, 'Dial *1201# for it.')),
    ).toContainEqual(expect.stringContaining('a dialling code'));
  });

  test.each([
    '拨 *1201#',
    'Dial #100',
    '拨 1204',
    'Call 023 722 333',
    'Call +855 12 345 678',
    'Write to help@example.org',
    '手续费 2 美元',
    'It costs $5',
    '要 0.10 USD',
    '等 7 天',
    '等 3-5 个工作日',
    '24 小时内',
    'within 24 hours',
    'a 7-day hold',
    'after 3 business days',
    '6 个月',
  ])('are seen in "%s"', (text) => {
    expect(figuresIn(text)).not.toEqual([]);
  });

  test.each([
    '等 {{days}} 天，拨 `{{code}}`',
    'within {{hours}} hours',
    'esim1088',
    '12306 的账号',
    '2024 年的公告',
    'a notice of 2024',
    'Step 2 of the form',
    '4G 和 5G',
    'in two days',
  ])('are not seen in "%s"', (text) => {
    expect(figuresIn(text)).toEqual([]);
  });

  test('come from a fact of the step', () => {
    expect(unfilledPlaceholders(TABLES, WORDS)).toEqual([]);
    expect(unfilledPlaceholders(EXAMPLE, EXAMPLE_WORDS)).toEqual([]);
    for (const path of [DIAL, 'check-balance.title']) {
      const broken = withText(EXAMPLE_WORDS, 'zh', 'tasks', path, '付 {{fee}}');
      expect(unfilledPlaceholders(EXAMPLE, broken)).toEqual([
        `locales/zh/tasks.json, ${path}: no fact named there gives {{fee}}`,
      ]);
    }
    const broken = withText(EXAMPLE_WORDS, 'en', 'facts', 'terms-1', 'It takes {{days}} days.');
    expect(unfilledPlaceholders(EXAMPLE, broken)).toHaveLength(1);
  });

  test('of an uncertain fact are never shown', () => {
    expect(uncertainPlaceholders(TABLES, WORDS)).toEqual([]);
    expect(uncertainPlaceholders(EXAMPLE, EXAMPLE_WORDS)).toEqual([]);
    const facts = new Map(EXAMPLE.facts).set('balance-1', {
      ...EXAMPLE.facts.get('balance-1')!,
      confidence: 'low',
    });
    expect(uncertainPlaceholders({ ...EXAMPLE, facts }, EXAMPLE_WORDS)).not.toEqual([]);
  });

  test('of one step have one meaning each', () => {
    expect(ambiguousPlaceholders(TABLES)).toEqual([]);
    expect(ambiguousPlaceholders(EXAMPLE)).toEqual([]);
    const facts = new Map(EXAMPLE.facts).set('terms-1', {
      ...EXAMPLE.facts.get('terms-1')!,
      values: { days: 3 },
    });
    const tasks: Task[] = [
      { ...EXAMPLE.tasks[0]!, steps: [{ id: 'dial', facts: ['balance-1', 'terms-1'] }] },
    ];
    expect(ambiguousPlaceholders({ ...EXAMPLE, facts, tasks })).toEqual([
      `step ${DIAL}: two of its facts give {{days}}; rename one, or split it`,
    ]);
  });

  test('are the same in both languages', () => {
    expect(unequalPlaceholders(WORDS)).toEqual([]);
    expect(unequalPlaceholders(EXAMPLE_WORDS)).toEqual([]);
    expect(
      unequalPlaceholders(withText(EXAMPLE_WORDS, 'en', 'tasks', DIAL, 'Dial `{{balanceCode}}`.')),
    ).toEqual([`locales/*/tasks.json, ${DIAL}: zh shows "balanceCode, days", en "balanceCode"`]);
  });
});

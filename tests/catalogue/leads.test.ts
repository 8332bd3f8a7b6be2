import { describe, expect, test } from 'vitest';
import { SOURCING } from '../../src/catalogue/facts.ts';
import { sourcingOf } from '../../src/domain/sourcing/sourcing.ts';
import { TABLES, textAt, WORDS } from './tables.ts';

/*
 * The line under a heading is also shown where no mark fits, on the list: what is not settled has to say
 * so in its own words. On the page itself it carries the mark as well.
 */

const LEFT_OPEN = {
  zh: /可能|通常|一般|往往|常有|据报道|不知道|没有查到|说法不一/,
  en: /\b(may|might|usually|often|reported|do not know|we found no|disagree)\b/,
};

const { tasks, accounts, carriers, sellers } = TABLES;
const LEADS = [
  ...tasks.map(({ id, whyFacts }) => ({
    file: 'tasks' as const,
    path: `${id}.why`,
    facts: whyFacts,
  })),
  ...accounts.map(({ id, whyFacts }) => ({
    file: 'accounts' as const,
    path: `${id}.lost`,
    facts: whyFacts,
  })),
  ...carriers.map((row) => ({
    file: 'carriers' as const,
    path: `${row.id}.about`,
    facts: row.aboutFacts,
  })),
  ...sellers.map((row) => ({
    file: 'sellers' as const,
    path: `${row.id}.about`,
    facts: row.aboutFacts,
  })),
];

const unsettled = LEADS.filter(
  ({ facts = [] }) => sourcingOf(SOURCING, facts, '2026-11-25').certainty !== 'settled',
);

describe('a lead that rests on something not settled', () => {
  test('is there: the rule has something to look at', () => {
    expect(unsettled.map(({ path }) => path)).toContain('settle-balance.why');
  });

  test.each(['zh', 'en'] as const)('leaves it open in its words (%s)', (language) => {
    const flat = unsettled.filter(({ file, path }) => {
      const text = textAt(WORDS[language]![file], path) ?? '';
      return !LEFT_OPEN[language].test(text);
    });
    expect(flat.map(({ path }) => path)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { SOURCING } from '../../src/catalogue/facts.ts';
import { LAPSE_RULES } from '../../src/catalogue/lapseRules.ts';
import type { PlainDate } from '../../src/catalogue/schema.ts';
import { CATALOGUE } from '../../src/catalogue/catalogue.ts';
import { situationOf, type Answers } from '../../src/domain/interview/interview.ts';
import { lapseStages } from '../../src/domain/plan/lapse.ts';
import { TOURIST, TRAVELLER } from '../support/typicalPeople.ts';

function stages(answers: Answers, from?: PlainDate, facts = SOURCING.facts) {
  const situation = situationOf(CATALOGUE.questions, answers);
  return lapseStages(LAPSE_RULES, situation, facts, from).map(
    ({ rule, stages: all }) =>
      `${rule}: ${all.map(({ id, from: day, days }) => `${id} ${day ?? '?'} ${days ?? 'end'}`).join(', ')}`,
  );
}

describe('an unused number', () => {
  it('goes through the regulator’s 60, 30 and 90 days from the day its balance expires', () => {
    expect(stages(TOURIST, '2026-11-30')).toEqual([
      'regulator: no-calls-out 2026-11-30 60, nothing-in 2027-01-29 30, reserved 2027-02-28 90, resold 2027-05-29 end',
    ]);
  });

  it('of Metfone goes by Metfone’s own page', () => {
    expect(stages({ ...TOURIST, carrier: 'metfone' }, '2027-12-31')).toEqual([
      'metfone: no-calls-out 2027-12-31 60, nothing-in 2028-02-29 30, reserved 2028-03-30 90, resold 2028-06-28 end',
    ]);
  });

  it('of Cellcard is shown by both, the rule and its own terms', () => {
    expect(
      stages({ ...TOURIST, carrier: 'cellcard' }, '2026-11-30').map((x) => x.split(':')[0]),
    ).toEqual(['regulator', 'cellcard']);
  });

  it('has lengths without days as long as the day is not known', () => {
    expect(stages(TOURIST)).toEqual([
      'regulator: no-calls-out ? 60, nothing-in ? 30, reserved ? 90, resold ? end',
    ]);
  });

  it('is dated no further than facts reach', () => {
    const facts = new Map([...SOURCING.facts].filter(([id]) => id !== 'trc-number-lifecycle-3'));
    expect(stages(TOURIST, '2026-11-30', facts)).toEqual([
      'regulator: no-calls-out 2026-11-30 60, nothing-in 2027-01-29 end',
    ]);
  });

  it.each([
    ['postpaid', { ...TOURIST, billing: 'postpaid' }],
    ['a travel eSIM', TRAVELLER],
  ])('has no such stages when it is %s', (_what, answers) => {
    expect(stages(answers, '2026-11-30')).toEqual([]);
  });
});

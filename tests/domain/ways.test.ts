import { expect, it } from 'vitest';
import { CATALOGUE } from '../../src/catalogue/catalogue.ts';
import { situationOf, type Answers } from '../../src/domain/interview/interview.ts';
import { adviseWay, type Needs } from '../../src/domain/plan/ways.ts';
import { everyAnswerSet } from '../support/everyone.ts';
import { TOURIST, TRAVELLER } from '../support/typicalPeople.ts';

const BOUND: Answers = { ...TOURIST, accounts: ['wechat'] };
const LEAVES: Needs = { usedFor: 'nothing', comesBack: 'no', othersUse: 'no', shop: 'yes' };

it.each<[who: string, answers: Answers, needs: Needs, way: string | undefined]>([
  ['somebody else goes on using it', BOUND, { ...LEAVES, othersUse: 'yes' }, 'hand-over'],
  [
    'one comes back and needs its codes',
    BOUND,
    { ...LEAVES, comesBack: 'yes', usedFor: 'codes' },
    'keep',
  ],
  ['it is postpaid', { ...BOUND, billing: 'postpaid' }, { ...LEAVES, shop: 'no' }, 'cancel'],
  ['nothing is linked to it', TOURIST, LEAVES, 'lapse'],
  ['accounts are on it, and a shop is near', BOUND, LEAVES, 'cancel'],
  ['nobody can go to a shop', BOUND, { ...LEAVES, shop: 'no' }, 'lapse'],
  [
    'nobody can go, and it may be postpaid',
    { ...BOUND, billing: 'unsure' },
    { ...LEAVES, shop: 'no' },
    undefined,
  ],
  ['nothing was said yet', BOUND, {}, undefined],
  ['a travel eSIM renews', { ...TRAVELLER, renewal: 'auto' }, {}, 'cancel'],
  ['a travel eSIM is a one-off', TRAVELLER, {}, 'run-out'],
  ['nobody knows whether it renews', { ...TRAVELLER, renewal: 'unsure' }, {}, undefined],
])('where %s, that is what is advised', (_who, answers, needs, way) => {
  const advice = adviseWay(situationOf(CATALOGUE.questions, answers), needs);
  expect(advice?.way).toBe(way);
  if (advice) expect(advice.reasons.length).toBeGreaterThan(0);
});

it('never advises to let a number run out that may be postpaid', () => {
  const people = everyAnswerSet().filter(({ billing }) => billing !== 'prepaid');
  const needs: Needs[] = [LEAVES, { ...LEAVES, shop: 'no' }, { ...LEAVES, usedFor: 'calls' }];
  const wrong = people.filter((answers) => {
    const situation = situationOf(CATALOGUE.questions, answers);
    return needs.some((each) => adviseWay(situation, each)?.way === 'lapse');
  });
  expect(wrong).toEqual([]);
});

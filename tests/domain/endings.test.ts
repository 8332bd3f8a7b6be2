import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/catalogue/catalogue.ts';
import { newCard, type Card } from '../../src/domain/card/card.ts';
import { buildChecklist, endingsOf } from '../../src/domain/checklist/checklist.ts';
import { gateWaitsFor } from '../../src/domain/checklist/progress.ts';
import { situationOf, unanswered, type Answers } from '../../src/domain/interview/interview.ts';
import { doneStanding } from '../../src/domain/proof/doneLevels.ts';
import { everyAnswerSet } from '../support/everyone.ts';
import { TOURIST, TRAVELLER } from '../support/typicalPeople.ts';

const FRESH = newCard('card-1', 0);
const BOUND: Answers = { ...TOURIST, accounts: ['wechat'] };
const listOf = (answers: Answers) => buildChecklist(CATALOGUE, answers);
const idsOf = (answers: Answers) => listOf(answers).tasks.map(({ id }) => id);
const EVERYONE = everyAnswerSet();

describe('the list of', () => {
  it.each<[way: string, answers: Answers, tasks: string[]]>([
    [
      'a tourist who lets an airport SIM run out: the shortest that is honest',
      { ...TOURIST, ending: 'lapse' },
      [
        'settle-balance',
        'stop-services',
        'save-contacts',
        'save-messages',
        'stop-topping-up',
        'keep-lapse-record',
      ],
    ],
    [
      'someone who lets a number with WeChat run out: the account first',
      { ...BOUND, ending: 'lapse' },
      [
        'account-wechat',
        'find-forgotten-accounts',
        'tell-people',
        'settle-balance',
        'stop-services',
        'save-contacts',
        'save-messages',
        'save-codes',
        'stop-topping-up',
        'keep-lapse-record',
        'watch-lapse',
      ],
    ],
    [
      'someone who keeps the number',
      { ...BOUND, ending: 'keep' },
      [
        'keep-accounts',
        'stop-services',
        'keep-top-up',
        'keep-expiry',
        'save-codes',
        'keep-roaming',
        'check-registration',
      ],
    ],
    [
      'someone who hands it over',
      { ...BOUND, ending: 'hand-over' },
      [
        'account-wechat',
        'find-forgotten-accounts',
        'tell-people',
        'settle-balance',
        'stop-services',
        'save-contacts',
        'save-messages',
        'save-codes',
        'note-card-details',
        'check-registration',
        'bring-papers',
        'ask-hand-over',
        'hand-over-at-counter',
        'get-transfer-proof',
        'after-hand-over',
      ],
    ],
    [
      'a traveller who lets a plan run out',
      { ...TRAVELLER, ending: 'run-out', renewal: 'auto' },
      ['stop-renewal', 'save-esim-details', 'let-run-out', 'remove-ended-profile'],
    ],
  ])('%s', (_way, answers, tasks) => {
    expect(idsOf(answers)).toEqual(tasks);
  });

  it('someone who is not sure is that for cancelling, as it is where nobody was asked', () => {
    const { ending: _, ...never } = BOUND;
    expect(idsOf({ ...BOUND, ending: 'unsure' })).toEqual(idsOf({ ...BOUND, ending: 'cancel' }));
    expect(idsOf(never)).toEqual(idsOf({ ...BOUND, ending: 'cancel' }));
  });
});

describe('whatever is answered', () => {
  it('there is something to do, and only lists that keep the number end none', () => {
    const wrong = EVERYONE.filter((answers) => {
      const { tasks } = listOf(answers);
      const keeps = ['keep', 'run-out'].includes(String(answers.ending));
      return tasks.length < 2 || (!keeps && endingsOf(tasks).length === 0);
    });
    expect(wrong).toEqual([]);
  });

  it('no way that ends the number is open while an account is still on it', () => {
    const wrong = EVERYONE.filter((answers) => {
      const list = listOf(answers);
      if (list.situation.bound?.[0] !== 'yes' || answers.ending === 'keep') return false;
      return endingsOf(list.tasks).some((task) => gateWaitsFor(list, FRESH, task).length === 0);
    });
    expect(wrong).toEqual([]);
  });
});

describe('a card from before the question', () => {
  const { ending: _, ...old } = BOUND;
  it('stands as cancelling, with nothing left to answer', () => {
    expect(situationOf(CATALOGUE.questions, old).ending).toEqual(['cancel']);
    expect(unanswered(CATALOGUE.questions, old)).toEqual([]);
  });

  it('is asked it in its turn when the interview had not come so far', () => {
    const early: Answers = {
      cardType: 'local-sim',
      whereabouts: 'in-cambodia',
      leavingOn: 'none',
      carrier: 'smart',
      billing: 'prepaid',
    };
    expect(unanswered(CATALOGUE.questions, early)[0]).toBe('ending');
  });

  it('is asked when the way that was chosen is not offered for the other kind of card', () => {
    const answers: Answers = { ...TRAVELLER, ending: 'hand-over' };
    expect(unanswered(CATALOGUE.questions, answers)).toEqual(['ending']);
  });
});

describe('a way that is changed and changed back', () => {
  it('has the same list and the same ticks', () => {
    const card: Card = {
      ...FRESH,
      tasks: { 'settle-balance': { status: { value: { state: 'done' }, at: 1 } } },
    };
    for (const ending of ['lapse', 'keep', 'hand-over', 'unsure']) {
      expect(idsOf({ ...BOUND, ending })).not.toHaveLength(0);
      expect(listOf({ ...BOUND, ending: 'cancel' })).toEqual(listOf(BOUND));
    }
    expect(card.tasks['settle-balance']?.status?.value.state).toBe('done');
  });
});

describe('how far it is done', () => {
  it.each([
    ['cancel', ['did', 'confirmed', 'checked'], ['number-dead', 'no-charge', 'accounts-open']],
    ['lapse', ['did', 'checked'], ['number-dead', 'accounts-open']],
    ['keep', ['did'], []],
    ['hand-over', ['did', 'confirmed', 'checked'], ['no-charge', 'accounts-open']],
  ])('is told for "%s" by %j', (ending, levels, checks) => {
    const standing = doneStanding(listOf({ ...BOUND, ending }), FRESH);
    expect(standing.levels).toEqual(levels);
    expect(standing.checks.map(({ id }) => id)).toEqual(checks);
  });
});

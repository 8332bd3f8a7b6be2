import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/catalogue/catalogue.ts';
import type { QuestionId } from '../../src/catalogue/schema.ts';
import { buildChecklist } from '../../src/domain/checklist/checklist.ts';
import {
  answerTo,
  offeredOptions,
  questionAfter,
  questionBefore,
  questionPath,
  questionToShow,
  situationOf,
  unanswered,
  type Answers,
} from '../../src/domain/interview/interview.ts';

const { questions } = CATALOGUE;
const path = (answers: Answers) => questionPath(questions, answers);
const asks = (answers: Answers, id: QuestionId) => path(answers).includes(id);
const find = (id: QuestionId) => questions.find((question) => question.id === id)!;

const TOURIST: Answers = {
  cardType: 'local-sim',
  carrier: 'smart',
  billing: 'prepaid',
  simState: 'in-hand',
  registeredTo: 'me',
  identity: 'same-passport',
  whereabouts: 'in-cambodia',
  leavingOn: '2026-12-11',
  accounts: ['none'],
};

const TRAVELLER: Answers = {
  cardType: 'travel-esim',
  seller: 'airalo',
  profileState: 'installed',
  renewal: 'one-off',
  whereabouts: 'abroad',
};

describe('which questions are asked', () => {
  it('asks a holder of a plastic card these, in this order', () => {
    expect(path(TOURIST)).toEqual([
      'cardType',
      'whereabouts',
      'leavingOn',
      'carrier',
      'billing',
      'ending',
      'simState',
      'registeredTo',
      'identity',
      'accounts',
    ]);
    expect(unanswered(questions, TOURIST)).toEqual([]);
  });

  it('asks a holder of a travel eSIM these, in this order', () => {
    expect(path(TRAVELLER)).toEqual([
      'cardType',
      'whereabouts',
      'seller',
      'ending',
      'profileState',
      'renewal',
    ]);
    expect(unanswered(questions, TRAVELLER)).toEqual([]);
  });

  const types = ['local-sim', 'local-esim', 'travel-esim'] as const;
  it.each([
    ['cardType', ['local-sim', 'local-esim', 'travel-esim']],
    ['hasNumber', []],
    ['carrier', ['local-sim', 'local-esim']],
    ['seller', ['travel-esim']],
    ['billing', ['local-sim', 'local-esim']],
    ['ending', ['local-sim', 'local-esim', 'travel-esim']],
    ['simState', ['local-sim']],
    ['profileState', ['local-esim', 'travel-esim']],
    ['renewal', ['travel-esim']],
    ['registeredTo', ['local-sim', 'local-esim']],
    ['whereabouts', ['local-sim', 'local-esim', 'travel-esim']],
    ['accounts', ['local-sim', 'local-esim']],
  ] as const)('%s is asked of %j', (id, expected) => {
    expect(types.filter((cardType) => asks({ cardType }, id))).toEqual(expected);
  });

  it('asks for the paper only of the person the card is registered to', () => {
    const registered = (registeredTo: string) => asks({ ...TOURIST, registeredTo }, 'identity');
    expect(registered('me')).toBe(true);
    for (const other of ['company', 'someone-else', 'unsure'])
      expect(registered(other)).toBe(false);
    expect(asks({ ...TRAVELLER, registeredTo: 'me' }, 'identity')).toBe(false);
  });

  it('asks for the day of leaving only of people in Cambodia', () => {
    for (const answers of [TOURIST, TRAVELLER]) {
      expect(asks({ ...answers, whereabouts: 'in-cambodia' }, 'leavingOn')).toBe(true);
      expect(asks({ ...answers, whereabouts: 'abroad' }, 'leavingOn')).toBe(false);
    }
  });

  it('asks for a helper only of people abroad with a local card', () => {
    expect(asks({ ...TOURIST, whereabouts: 'abroad' }, 'helper')).toBe(true);
    expect(asks(TOURIST, 'helper')).toBe(false);
    expect(asks({ ...TRAVELLER, whereabouts: 'abroad' }, 'helper')).toBe(false);
  });
});

describe('someone who cannot tell what card it is', () => {
  it('is asked whether it has a number, and that settles it', () => {
    expect(path({ cardType: 'unsure' }).slice(0, 2)).toEqual(['cardType', 'hasNumber']);
    const local = situationOf(questions, { cardType: 'unsure', hasNumber: 'yes' });
    expect(local.cardType).toEqual(['local-sim']);
    expect(local.carrier).toBeDefined();
    expect(local.seller).toBeUndefined();
    const travel = situationOf(questions, { cardType: 'unsure', hasNumber: 'no' });
    expect(travel.cardType).toEqual(['travel-esim']);
    expect(travel.seller).toBeDefined();
    expect(travel.carrier).toBeUndefined();
  });

  it('is taken to hold a local card until then, which leaves nothing out', () => {
    expect(situationOf(questions, { cardType: 'unsure' }).cardType).toEqual(['local-sim']);
  });

  it('is not asked again once the type is known, though the answer is kept', () => {
    const answers: Answers = { cardType: 'local-esim', hasNumber: 'no' };
    expect(path(answers)).not.toContain('hasNumber');
    expect(situationOf(questions, answers).cardType).toEqual(['local-esim']);
  });
});

describe('what the rules rely on', () => {
  it('assumes for every open question the case that leaves nothing out', () => {
    expect(situationOf(questions, {})).toEqual({
      cardType: ['local-sim'],
      carrier: ['unsure'],
      billing: ['unsure'],
      ending: ['cancel'],
      simState: ['in-hand'],
      registeredTo: ['unsure'],
      whereabouts: ['in-cambodia'],
      leavingOn: ['none'],
      accounts: ['unsure'],
      bound: ['yes'],
    });
  });

  it('assumes that neither a paper nor a helper is there before the person says so', () => {
    const { identity: _, ...noPaper } = TOURIST;
    expect(situationOf(questions, noPaper).identity).toEqual(['other']);
    expect(situationOf(questions, { ...TOURIST, whereabouts: 'abroad' }).helper).toEqual(['no']);
  });

  it('knows whether anything hangs on the number', () => {
    expect(situationOf(questions, TOURIST).bound).toEqual(['no']);
    expect(situationOf(questions, { ...TOURIST, accounts: ['grab'] }).bound).toEqual(['yes']);
    expect(situationOf(questions, TRAVELLER).bound).toBeUndefined();
  });

  it('leaves aside what the person answered on a branch they left, and counts it again', () => {
    const postpaid: Answers = { ...TOURIST, billing: 'postpaid', simState: 'lost' };
    const travel: Answers = { ...postpaid, cardType: 'travel-esim' };
    expect(situationOf(questions, travel)).toEqual({
      cardType: ['travel-esim'],
      seller: ['unsure'],
      ending: ['cancel'],
      profileState: ['installed'],
      renewal: ['unsure'],
      whereabouts: ['in-cambodia'],
      leavingOn: ['2026-12-11'],
    });
    const back = situationOf(questions, { ...travel, cardType: 'local-sim' });
    expect(back).toEqual(situationOf(questions, postpaid));
    expect(back.simState).toEqual(['lost']);
  });

  it.each([
    ['cardType', 'plastic'],
    ['cardType', ['local-sim', 'local-esim']],
    ['cardType', []],
    ['carrier', 'airalo'],
    ['leavingOn', '2026-02-30'],
    ['leavingOn', ['2026-12-11']],
    ['leavingOn', ''],
    ['accounts', []],
    ['accounts', ['myspace']],
  ] as const)('takes %s = %j as not answered', (id, value) => {
    const answers: Answers = { ...TOURIST, [id]: value };
    expect(unanswered(questions, answers)).toEqual([id]);
    expect(situationOf(questions, answers)[id]).toEqual([find(id).assume]);
  });

  it('keeps of several accounts those that exist; nothing bound outweighs them', () => {
    const accounts = (value: readonly string[]) =>
      situationOf(questions, { ...TOURIST, accounts: value }).accounts;
    expect(accounts(['grab', 'myspace', 'other'])).toEqual(['grab', 'other']);
    expect(accounts(['grab', 'none'])).toEqual(['none']);
    expect(situationOf(questions, { ...TOURIST, accounts: 'grab' }).accounts).toEqual(['grab']);
  });
});

describe('accounts that are looked for later', () => {
  const listOf = (accounts: readonly string[]) =>
    buildChecklist(CATALOGUE, { ...TOURIST, accounts });
  const isMust = (accounts: readonly string[]) =>
    listOf(accounts).tasks.find(({ id }) => id === 'find-forgotten-accounts')?.critical;

  it('are a must-do task until they are found; what is known already has its own', () => {
    expect(isMust(['later'])).toBe(true);
    expect(isMust(['later', 'wechat'])).toBe(true);
    expect(listOf(['later', 'wechat']).tasks.map(({ id }) => id)).toContain('account-wechat');
    expect(isMust(['wechat'])).toBe(false);
    expect(isMust(['none'])).toBeUndefined();
  });

  it('are a must-do task as well where the question was never reached', () => {
    const { accounts: _open, ...answers } = TOURIST;
    const tasks = buildChecklist(CATALOGUE, answers).tasks;
    expect(tasks.find(({ id }) => id === 'find-forgotten-accounts')?.critical).toBe(true);
  });
});

describe('the options that are offered', () => {
  it('offers `expired` for a travel eSIM alone', () => {
    const offered = (cardType: string) =>
      offeredOptions(find('profileState'), { cardType: [cardType] }).map(({ id }) => id);
    expect(offered('local-esim')).toEqual(['installed', 'deleted', 'never-installed']);
    expect(offered('travel-esim')).toEqual(['installed', 'deleted', 'never-installed', 'expired']);
  });

  it('takes an answer that is no longer offered as not given', () => {
    const answers: Answers = { cardType: 'local-esim', profileState: 'expired' };
    expect(unanswered(questions, answers)).toContain('profileState');
    expect(situationOf(questions, answers).profileState).toEqual(['installed']);
    expect(answerTo(find('profileState'), answers, { cardType: ['travel-esim'] })).toEqual([
      'expired',
    ]);
  });

  it('offers every account of the catalogue, one of a name of one’s own, none, and later', () => {
    const offered = offeredOptions(find('accounts'), {}).map(({ id }) => id);
    expect(offered).toEqual([...CATALOGUE.accounts.map(({ id }) => id), 'other', 'none', 'later']);
  });
});

describe('where an address leads', () => {
  const show = (answers: Answers, wanted: string) =>
    questionToShow(questions, answers, wanted as QuestionId);

  it('is the question itself when it applies and all before it is answered', () => {
    expect(show({}, 'cardType')).toBe('cardType');
    expect(show({ cardType: 'local-sim' }, 'whereabouts')).toBe('whereabouts');
    expect(show(TOURIST, 'billing')).toBe('billing');
    expect(show(TOURIST, 'accounts')).toBe('accounts');
  });

  it('is the first open question when something before it is open', () => {
    expect(show({}, 'accounts')).toBe('cardType');
    expect(show({ cardType: 'local-sim', billing: 'prepaid' }, 'billing')).toBe('whereabouts');
    expect(show({ cardType: 'unsure' }, 'carrier')).toBe('hasNumber');
  });

  it('is the first open question, or the review, when it does not apply or does not exist', () => {
    expect(show({ cardType: 'travel-esim' }, 'carrier')).toBe('whereabouts');
    expect(show({ cardType: 'local-sim' }, 'hasNumber')).toBe('whereabouts');
    expect(show(TOURIST, 'seller')).toBe('review');
    expect(show(TOURIST, 'no-such-question')).toBe('review');
    expect(show(TOURIST, 'constructor')).toBe('review');
  });
});

describe('forward and back', () => {
  it('goes through the path and ends in the review', () => {
    const there = [path(TOURIST)[0]!];
    for (let next = questionAfter(questions, TOURIST, 'cardType'); next !== 'review';) {
      there.push(next);
      next = questionAfter(questions, TOURIST, next);
    }
    expect(there).toEqual(path(TOURIST));
    expect(questionBefore(questions, TOURIST, 'cardType')).toBeUndefined();
    expect(questionBefore(questions, TOURIST, 'whereabouts')).toBe('cardType');
    expect(questionBefore(questions, TOURIST, 'accounts')).toBe('identity');
  });
});

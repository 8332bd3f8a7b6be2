import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/catalogue/catalogue.ts';
import { buildChecklist, type NamedAccount } from '../../src/domain/checklist.ts';
import { unanswered, type Answers } from '../../src/domain/interview.ts';

/*
 * Typical people and exactly what is on their lists. A change here is a change of what people are
 * told to do: read it as one.
 */

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

const { simState: _plastic, ...CARDLESS } = TOURIST;
const LOCAL_ESIM: Answers = {
  ...CARDLESS,
  cardType: 'local-esim',
  carrier: 'cellcard',
  profileState: 'installed',
};

const { leavingOn: _there, ...AWAY } = TOURIST;
const ABROAD: Answers = { ...AWAY, whereabouts: 'abroad', accounts: ['wechat'] };

const { identity: _own, ...NOT_MINE } = TOURIST;

const TRAVELLER: Answers = {
  cardType: 'travel-esim',
  seller: 'airalo',
  profileState: 'installed',
  renewal: 'one-off',
  whereabouts: 'abroad',
};

interface Person {
  readonly who: string;
  readonly answers: Answers;
  readonly named?: readonly NamedAccount[];
  readonly tasks: string;
}

const PEOPLE: readonly Person[] = [
  {
    who: 'a tourist with a prepaid card',
    answers: TOURIST,
    tasks: `decide-ending settle-balance stop-services save-contacts save-messages note-card-details
      check-registration ask-hotline bring-papers cancel-at-counter get-proof call-old-number
      watch-charges`,
  },
  {
    who: 'a resident with several accounts',
    answers: {
      ...TOURIST,
      leavingOn: 'none',
      accounts: ['telegram', 'other', 'google-account', 'wechat', 'grab', 'okx', 'aba-bank'],
    },
    named: [{ id: 'other-2', name: 'Gym' }],
    tasks: `decide-ending account-aba-bank account-okx account-wechat account-google-account
      account-grab account-other-2 account-telegram find-forgotten-accounts tell-people
      settle-balance stop-services save-contacts save-messages save-codes note-card-details
      check-registration ask-hotline bring-papers cancel-at-counter get-proof call-old-number
      watch-charges`,
  },
  {
    who: 'a postpaid customer with a Khmer ID and a bank',
    answers: {
      ...TOURIST,
      carrier: 'metfone',
      billing: 'postpaid',
      identity: 'khmer-id',
      accounts: ['acleda'],
    },
    tasks: `decide-ending account-acleda find-forgotten-accounts tell-people settle-bill
      stop-services save-contacts save-messages save-codes note-card-details check-registration
      ask-hotline bring-papers cancel-at-counter get-proof call-old-number watch-charges`,
  },
  {
    who: 'an employee with the company’s card',
    answers: { ...NOT_MINE, registeredTo: 'company', billing: 'postpaid' },
    tasks: `decide-ending settle-bill stop-services save-contacts save-messages note-card-details
      check-registration ask-hotline bring-papers bring-owner cancel-at-counter get-proof
      call-old-number watch-charges`,
  },
  {
    who: 'someone whose passport was renewed since',
    answers: { ...TOURIST, identity: 'renewed-passport' },
    tasks: `decide-ending settle-balance stop-services save-contacts save-messages note-card-details
      check-registration ask-hotline bring-papers cancel-at-counter get-proof call-old-number
      watch-charges`,
  },
  {
    who: 'someone who lost the card that Telegram hangs on',
    answers: { ...TOURIST, simState: 'lost', accounts: ['telegram'] },
    tasks: `block-lost-card decide-ending account-telegram find-forgotten-accounts tell-people
      settle-balance stop-services save-messages save-codes note-card-details ask-hotline
      bring-papers cancel-at-counter get-proof call-old-number watch-charges`,
  },
  {
    who: 'someone with a damaged card',
    answers: { ...TOURIST, simState: 'damaged' },
    tasks: `decide-ending settle-balance stop-services save-contacts save-messages note-card-details
      ask-hotline bring-papers cancel-at-counter get-proof call-old-number watch-charges`,
  },
  {
    who: 'someone with a local eSIM on the phone',
    answers: LOCAL_ESIM,
    tasks: `decide-ending settle-balance stop-services save-messages note-card-details
      check-registration ask-hotline bring-papers cancel-at-counter get-proof remove-local-profile
      call-old-number watch-charges`,
  },
  {
    who: 'someone who deleted a local eSIM and believes it cancelled',
    answers: { ...LOCAL_ESIM, profileState: 'deleted' },
    tasks: `decide-ending settle-balance stop-services save-messages note-card-details ask-hotline
      bring-papers cancel-at-counter get-proof call-old-number watch-charges`,
  },
  {
    who: 'someone abroad whom a friend can help',
    answers: { ...ABROAD, helper: 'yes' },
    tasks: `decide-ending account-wechat find-forgotten-accounts tell-people settle-balance
      stop-services save-contacts save-messages save-codes note-card-details ask-hotline
      prepare-helper cancel-by-helper get-proof call-old-number watch-charges`,
  },
  {
    who: 'someone abroad on their own',
    answers: { ...ABROAD, helper: 'no' },
    tasks: `decide-ending account-wechat find-forgotten-accounts tell-people settle-balance
      stop-services save-contacts save-messages save-codes note-card-details ask-hotline
      cancel-from-abroad let-lapse get-proof call-old-number watch-charges`,
  },
  {
    who: 'a traveller whose Holafly plan renews by itself',
    answers: { ...TRAVELLER, seller: 'holafly', renewal: 'auto' },
    tasks: `decide-travel stop-renewal claim-refund gather-order save-esim-details
      request-cancellation follow-up get-confirmation remove-profile watch-card seller-account`,
  },
  {
    who: 'a traveller whose one-off Airalo package is over',
    answers: { ...TRAVELLER, profileState: 'expired' },
    tasks: `decide-travel remove-saved-card gather-order save-esim-details request-cancellation
      follow-up get-confirmation remove-profile watch-card seller-account`,
  },
  {
    who: 'a traveller who never installed what Klook sold',
    answers: { ...TRAVELLER, seller: 'klook', profileState: 'never-installed' },
    tasks: `decide-travel claim-refund gather-order save-esim-details request-cancellation follow-up
      get-confirmation watch-card seller-account`,
  },
  {
    who: 'a buyer from the esim1088 chat who has deleted the eSIM',
    answers: { ...TRAVELLER, seller: 'esim1088', profileState: 'deleted', renewal: 'unsure' },
    tasks: `decide-travel stop-renewal claim-refund gather-order watermark-id save-esim-details
      request-cancellation follow-up get-confirmation watch-card seller-account`,
  },
  {
    who: 'someone unsure of everything, with a number',
    answers: {
      cardType: 'unsure',
      hasNumber: 'yes',
      carrier: 'unsure',
      billing: 'unsure',
      simState: 'in-hand',
      registeredTo: 'unsure',
      whereabouts: 'in-cambodia',
      leavingOn: 'none',
      accounts: ['other'],
    },
    tasks: `decide-ending account-other find-forgotten-accounts tell-people settle-balance
      settle-bill stop-services save-contacts save-messages save-codes note-card-details
      check-registration ask-hotline bring-papers bring-owner cancel-at-counter get-proof
      call-old-number watch-charges`,
  },
  {
    who: 'someone unsure of everything, without a number',
    answers: {
      cardType: 'unsure',
      hasNumber: 'no',
      seller: 'unsure',
      profileState: 'installed',
      renewal: 'unsure',
      whereabouts: 'in-cambodia',
      leavingOn: 'none',
    },
    tasks: `decide-travel stop-renewal claim-refund find-seller gather-order watermark-id
      save-esim-details request-cancellation follow-up get-confirmation remove-profile watch-card
      seller-account`,
  },
];

const listOf = (answers: Answers, named: readonly NamedAccount[] = []) =>
  buildChecklist(CATALOGUE, answers, named).tasks;
const find = (answers: Answers, id: string) => listOf(answers).find((task) => task.id === id);
const idsOf = (rows: readonly { readonly id: string }[] | undefined) => rows?.map(({ id }) => id);

describe('the whole list of', () => {
  it.each(PEOPLE)('$who', ({ answers, named, tasks }) => {
    expect(unanswered(CATALOGUE.questions, answers)).toEqual([]);
    expect(idsOf(listOf(answers, named))).toEqual(tasks.split(/\s+/));
  });
});

describe('what is to be taken along', () => {
  it.each([
    ['same-passport', ['passport', 'card', 'money']],
    ['renewed-passport', ['new-passport', 'old-passport', 'card', 'money']],
    ['khmer-id', ['khmer-id', 'card', 'money']],
    ['other', ['other-id', 'card', 'money']],
  ] as const)('by someone registered with %s', (identity, take) => {
    expect(idsOf(find({ ...TOURIST, identity }, 'bring-papers')?.take)).toEqual(take);
  });

  it('by someone who lost the card: what shows that it was theirs', () => {
    const papers = find({ ...TOURIST, simState: 'lost' }, 'bring-papers');
    expect(idsOf(papers?.take)).toEqual(['passport', 'iccid', 'top-ups', 'money']);
    expect(papers?.ask).toContain('without-card');
  });

  it('by someone with the company’s card: the owner, or a letter', () => {
    const answers: Answers = { ...NOT_MINE, registeredTo: 'company' };
    expect(idsOf(find(answers, 'bring-papers')?.take)).toEqual([
      'own-id',
      'owner',
      'card',
      'money',
    ]);
    expect(idsOf(find(answers, 'bring-owner')?.steps)).toEqual(['company', 'letter', 'copy']);
  });

  it('with a local eSIM: the phone it is on, and what came with it', () => {
    expect(idsOf(find(LOCAL_ESIM, 'bring-papers')?.take)).toEqual([
      'passport',
      'phone',
      'esim-papers',
      'money',
    ]);
  });

  it('by a helper: letter, copies and their own ID', () => {
    expect(idsOf(find({ ...ABROAD, helper: 'yes' }, 'prepare-helper')?.take)).toEqual([
      'letter',
      'id-copy',
      'helper-id',
      'card',
      'money',
    ]);
  });
});

describe('what the gate waits for', () => {
  const gates = (answers: Answers) => ({
    critical: idsOf(listOf(answers).filter(({ critical }) => critical)),
    gated: idsOf(listOf(answers).filter(({ gated }) => gated)),
  });

  it('for a tourist: money and contacts before the counter', () => {
    expect(gates(TOURIST)).toEqual({
      critical: ['settle-balance', 'stop-services', 'save-contacts'],
      gated: ['cancel-at-counter'],
    });
  });

  it('for a local eSIM: proof too, before the profile is removed', () => {
    expect(gates(LOCAL_ESIM)).toEqual({
      critical: ['settle-balance', 'stop-services', 'get-proof'],
      gated: ['cancel-at-counter', 'remove-local-profile'],
    });
  });

  it('abroad on one’s own: the account before either way of ending the number', () => {
    expect(gates({ ...ABROAD, helper: 'no' })).toEqual({
      critical: ['account-wechat', 'settle-balance', 'stop-services', 'save-contacts'],
      gated: ['cancel-from-abroad', 'let-lapse'],
    });
  });

  it('for a travel eSIM: renewal and refund before the request, confirmation before deleting', () => {
    expect(gates({ ...TRAVELLER, renewal: 'auto' })).toEqual({
      critical: ['stop-renewal', 'claim-refund', 'get-confirmation'],
      gated: ['request-cancellation', 'remove-profile'],
    });
  });
});

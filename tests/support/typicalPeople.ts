import type { NamedAccount } from '../../src/domain/checklist/checklist.ts';
import type { Answers } from '../../src/domain/interview/interview.ts';

export const TOURIST = {
  cardType: 'local-sim',
  carrier: 'smart',
  billing: 'prepaid',
  ending: 'cancel',
  simState: 'in-hand',
  registeredTo: 'me',
  identity: 'same-passport',
  whereabouts: 'in-cambodia',
  leavingOn: '2026-12-11',
  accounts: ['none'],
} as const satisfies Answers;

const { simState: _plastic, ...CARDLESS } = TOURIST;
export const LOCAL_ESIM: Answers = {
  ...CARDLESS,
  cardType: 'local-esim',
  carrier: 'cellcard',
  profileState: 'installed',
};

const { leavingOn: _there, ...AWAY } = TOURIST;
export const ABROAD: Answers = { ...AWAY, whereabouts: 'abroad', accounts: ['wechat'] };

const { identity: _own, ...OTHERS } = TOURIST;
export const NOT_MINE: Answers = OTHERS;

export const TRAVELLER = {
  cardType: 'travel-esim',
  seller: 'airalo',
  ending: 'cancel',
  profileState: 'installed',
  renewal: 'one-off',
  whereabouts: 'abroad',
} as const satisfies Answers;

/** Settled here: one of the longest lists. */
export const RESIDENT: Answers = {
  ...TOURIST,
  leavingOn: 'none',
  accounts: ['telegram', 'other', 'google-account', 'wechat', 'grab', 'okx', 'aba-bank'],
};

interface Person {
  readonly who: string;
  readonly answers: Answers;
  readonly named?: readonly NamedAccount[];
}

/** Typical people: what is on their lists is reviewed as a whole, in tests/reviewed.txt. */
export const PEOPLE: readonly Person[] = [
  {
    who: 'a tourist with a prepaid card',
    answers: TOURIST,
  },
  {
    who: 'a resident with several accounts',
    answers: RESIDENT,
    named: [{ id: 'other-2', name: 'Gym' }],
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
  },
  {
    who: 'an employee with the company’s card',
    answers: { ...NOT_MINE, registeredTo: 'company', billing: 'postpaid' },
  },
  {
    who: 'someone whose card was sold under a stranger’s name',
    answers: { ...NOT_MINE, registeredTo: 'stranger' },
  },
  {
    who: 'someone whose passport was renewed since',
    answers: { ...TOURIST, identity: 'renewed-passport' },
  },
  {
    who: 'someone who lost the card that Telegram hangs on',
    answers: { ...TOURIST, simState: 'lost', accounts: ['telegram'] },
  },
  {
    who: 'someone with a damaged card',
    answers: { ...TOURIST, simState: 'damaged' },
  },
  {
    who: 'someone with a local eSIM on the phone',
    answers: LOCAL_ESIM,
  },
  {
    who: 'someone who deleted a local eSIM and believes it cancelled',
    answers: { ...LOCAL_ESIM, profileState: 'deleted' },
  },
  {
    who: 'someone abroad whom a friend can help',
    answers: { ...ABROAD, helper: 'yes' },
  },
  {
    who: 'someone abroad on their own',
    answers: { ...ABROAD, helper: 'no' },
  },
  {
    who: 'a traveller whose Holafly plan renews by itself',
    answers: { ...TRAVELLER, seller: 'holafly', renewal: 'auto' },
  },
  {
    who: 'a traveller whose one-off Airalo package is over',
    answers: { ...TRAVELLER, profileState: 'expired' },
  },
  {
    who: 'a traveller who never installed what Klook sold',
    answers: { ...TRAVELLER, seller: 'klook', profileState: 'never-installed' },
  },
  {
    who: 'a buyer from the esim1088 chat who has deleted the eSIM',
    answers: { ...TRAVELLER, seller: 'esim1088', profileState: 'deleted', renewal: 'unsure' },
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
  },
];

import { cardOf, LOCAL_SIM, savedText, TRAVEL_ESIM } from './people.ts';

const AT = Date.UTC(2026, 10, 2);
const stamped = <T>(value: T) => ({ value, at: AT });
const ACCOUNTS = ['wechat', 'telegram', 'other'];

/** Heard, proved and noted: what shows once a card has been worked on. */
const WORKED_ON = {
  heard: { fee: stamped({ text: 'no fee', on: '2026-11-18', who: 'Dara' } as const) },
  proofs: { slip: stamped({ kind: 'paper', on: '2026-11-20', place: 'Monivong' } as const) },
  replies: { balance: stamped({ reply: 'yes' } as const) },
};

/** What is stored on a phone that has something to show on each of its screens. */
export const STORED = savedText(
  {
    ...cardOf(
      { ...LOCAL_SIM, leavingOn: '2027-01-20', accounts: ACCOUNTS },
      {
        nickname: 'Grandmother’s second card',
        tasks: {
          'save-messages': 'not-needed',
          'decide-ending': 'done',
          'settle-balance': 'waived',
        },
        otherAccounts: { 'other-500000001': 'Hausverwaltung-Zugangskontrollsystem' },
      },
    ),
    ...WORKED_ON,
  },
  cardOf(TRAVEL_ESIM, { id: 'card2' }),
  cardOf({ cardType: 'unsure', hasNumber: 'yes', carrier: 'unsure' }, { id: 'card3' }),
);

/** An address of every screen, and more than one where it can look quite different. */
export const EVERY_SCREEN = [
  '#/',
  '#/about',
  '#/data',
  '#/at-counter',
  '#/install',
  '#/resume/',
  '#/nowhere',
  '#/carrier/smart',
  '#/carrier/yes',
  '#/seller/airalo',
  '#/seller/esim1088',
  '#/card/gone',
  ...['cardType', 'carrier', 'leavingOn', 'accounts'].map((id) => `#/card/card1/question/${id}`),
  '#/card/card3/question/cardType',
  '#/card/card3/question/carrier',
  '#/card/card2/question/seller',
  '#/card/card1/review',
  '#/card/card1',
  '#/card/card2',
  '#/card/card1/card',
  '#/card/card1/last-call/cancel-at-counter',
  ...['settle-balance', 'ask-hotline', 'cancel-at-counter', 'save-contacts'].map(
    (id) => `#/card/card1/task/${id}`,
  ),
  ...['account-wechat', 'account-other-500000001', 'none'].map((id) => `#/card/card1/task/${id}`),
  ...[
    'asks',
    'refused',
    'messages',
    'proofs',
    'finish',
    'move',
    'counter',
    'after-counter',
    'record',
  ].map((page) => `#/card/card1/${page}`),
  ...['plan', 'lapse', 'ways', 'change/ending'].map((page) => `#/card/card1/${page}`),
  ...['proof/slip', 'proof/new', 'message/new-number', 'change/carrier'].map(
    (page) => `#/card/card1/${page}`,
  ),
  ...['asks', 'messages', 'proofs', 'finish', 'record'].map((page) => `#/card/card2/${page}`),
  ...['request-cancellation', 'claim-refund'].map((id) => `#/card/card2/task/${id}`),
];

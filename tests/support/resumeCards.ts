import * as fc from 'fast-check';
import { RESUME_CODES } from '../../src/catalogue/resumeCodes.ts';
import { newCard, PROOF_KINDS, type Card, type Stamped } from '../../src/domain/card/card.ts';

const MINUTE = 60_000;
// 2024-01-01 to 2099: a clock can be wrong by years.
const time = fc.integer({ min: 1_704_067_200_000, max: 4_070_000_000_000 });
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as `${number}-${number}-${number}`);
const stamped = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Stamped<T>> =>
  fc.record({ value, at: time });
const name = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
  fc.constantFrom('Gym', 'gym', '✅ Gym', '“Gym”', '🔒'),
);
const reason = fc.string({ maxLength: 8 });

const status = fc.oneof(
  fc.record({ state: fc.constantFrom('open', 'done'), reason }, { requiredKeys: ['state'] }),
  fc.record({ state: fc.constantFrom('not-needed', 'waived'), reason }),
  fc.record({ state: fc.constant('open'), waitingUntil: day }),
);
const marks = fc.record(
  {
    found: stamped(fc.boolean()),
    moved: stamped(fc.boolean()),
    tested: stamped(fc.boolean()),
    removed: stamped(fc.boolean()),
  },
  { requiredKeys: [] },
);
const task = fc.record(
  { status: stamped(status), note: stamped(name), marks },
  { requiredKeys: [] },
);
const ownIds = [
  'other-177024001',
  'other-488091002',
  'other-500000001',
  'other-500700003',
  'other-999999999',
];
const taskIds = [
  ...RESUME_CODES.tasks,
  ...[...RESUME_CODES.accounts, ...ownIds].map((id) => `account-${id}`),
];

const answers = fc.record(
  Object.fromEntries(
    RESUME_CODES.questions.map(({ id, kind, options }) => [
      id,
      stamped<string | string[]>(
        kind === 'date'
          ? fc.oneof(day, fc.constant('none'))
          : kind === 'many'
            ? fc.subarray([...options])
            : fc.constantFrom(...options),
      ),
    ]),
  ),
  { requiredKeys: [] },
);

const cardId = fc.oneof(
  fc.stringMatching(/^[a-km-np-z2-9]{8}$/),
  fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,11}$/).filter((id) => id !== 'constructor'),
);

/** Any card that the app could have saved. */
export const anyCard: fc.Arbitrary<Card> = fc
  .record({
    id: cardId,
    createdAt: fc.oneof(time, fc.constant(0)),
    nickname: stamped(fc.oneof(name, fc.constant(''))),
    archived: stamped(fc.boolean()),
    answers,
    otherAccounts: fc.dictionary(
      fc.constantFrom(...ownIds),
      stamped(fc.oneof(name, fc.constant(''))),
    ),
    tasks: fc.dictionary(fc.constantFrom(...taskIds), task, { maxKeys: 30 }),
    heard: fc.dictionary(
      fc.constantFrom(...RESUME_CODES.asks),
      stamped(fc.record({ text: fc.string({ maxLength: 5 }), on: day })),
    ),
    proofs: fc.dictionary(
      fc.constantFrom('p1', 'p2'),
      stamped(fc.option(fc.record({ kind: fc.constantFrom(...PROOF_KINDS) }))),
    ),
    checks: fc.record(
      {
        'number-dead': stamped(fc.option(day)),
        'no-charge': stamped(fc.option(day)),
        'accounts-open': stamped(fc.option(day)),
      },
      { requiredKeys: [] },
    ),
  })
  .map((card) => ({ ...newCard(card.id, card.createdAt), ...card }) as Card);

export function wholeMinute(at: number): number {
  return Math.floor(at / MINUTE) * MINUTE;
}

const AT = 1_795_000_000_000;

/** A local SIM after a week: everything answered, six accounts, twenty ticks on as many occasions. */
export function typicalCard(): Card {
  const at = (minutes: number): number => AT + minutes * MINUTE + 17_123;
  const plain = {
    cardType: 'local-sim',
    carrier: 'cellcard',
    billing: 'prepaid',
    simState: 'in-hand',
    registeredTo: 'me',
    identity: 'renewed-passport',
    whereabouts: 'in-cambodia',
    leavingOn: '2026-12-11',
    accounts: ['wechat', 'alipay', 'telegram', 'aba-bank', 'google-account', 'grab'],
  };
  const answered = Object.entries(plain).map(([id, value], index) => [
    id,
    { value, at: at(index) },
  ]);
  const done = [
    ...plain.accounts.map((id) => `account-${id}`),
    'find-forgotten-accounts',
    'tell-people',
    'settle-balance',
    'stop-services',
    'save-contacts',
    'save-messages',
    'save-codes',
    'note-card-details',
    'check-registration',
    'ask-hotline',
    'bring-papers',
    'cancel-at-counter',
    'get-proof',
    'remove-local-profile',
  ];
  const marks = { found: true, moved: true, tested: true, removed: true };
  // Ticked over seven days, at uneven times.
  const tasks = done.map((id, index) => {
    const when = at(90 + index * 487 + ((index * 37) % 60));
    const marked = Object.entries(marks).map(([mark, value], n) => [
      mark,
      { value, at: when - (3 - n) * 4 * MINUTE },
    ]);
    return [
      id,
      {
        status: { value: { state: 'done' }, at: when },
        ...(id.startsWith('account-') ? { marks: Object.fromEntries(marked) } : {}),
      },
    ];
  });
  const card = {
    ...newCard('k7m2xq4p', at(0)),
    answers: Object.fromEntries(answered),
    tasks: {
      ...Object.fromEntries(tasks),
      'watch-charges': {
        status: { value: { state: 'open', waitingUntil: '2026-12-20' }, at: at(9000) },
      },
    },
    heard: { fee: { value: { text: 'no fee', on: '2026-11-20' }, at: at(4000) } },
  };
  return card as Card;
}

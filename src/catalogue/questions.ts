import { ACCOUNTS } from './accounts.ts';
import { CARRIERS } from './carriers.ts';
import type { Condition, OptionRow, Question } from './schema.ts';
import { SELLERS } from './sellers.ts';

const LOCAL: Condition = { cardType: ['local-sim', 'local-esim'] };
const TRAVEL: Condition = { cardType: ['travel-esim'] };
const ESIM: Condition = { cardType: ['local-esim', 'travel-esim'] };

/** What can be answered by naming a carrier, a seller or an account is listed there alone. */
function optionOf({ id, code }: OptionRow): OptionRow {
  return { id, code };
}

/** In asking order. */
export const QUESTIONS = [
  {
    id: 'cardType',
    code: 0,
    kind: 'one',
    options: [
      { id: 'local-sim', code: 0 },
      { id: 'local-esim', code: 1 },
      { id: 'travel-esim', code: 2 },
      { id: 'unsure', code: 3 },
    ],
    assume: 'local-sim',
  },
  {
    id: 'hasNumber',
    code: 1,
    kind: 'one',
    options: [
      { id: 'yes', code: 0 },
      { id: 'no', code: 1 },
    ],
    // Looks at the answer as given: `unsure` is what this question settles.
    askIf: { cardType: ['unsure'] },
    assume: 'yes',
  },
  {
    // Early: it decides the way, and what of the rest is asked.
    id: 'whereabouts',
    code: 10,
    kind: 'one',
    options: [
      { id: 'in-cambodia', code: 0 },
      { id: 'abroad', code: 1 },
    ],
    assume: 'in-cambodia',
  },
  {
    id: 'leavingOn',
    code: 11,
    kind: 'date',
    options: [],
    askIf: { whereabouts: ['in-cambodia'] },
    assume: 'none',
  },
  {
    id: 'helper',
    code: 12,
    kind: 'one',
    options: [
      { id: 'yes', code: 0 },
      { id: 'no', code: 1 },
    ],
    askIf: { ...LOCAL, whereabouts: ['abroad'] },
    assume: 'no',
  },
  {
    id: 'carrier',
    code: 2,
    kind: 'one',
    options: CARRIERS.map(optionOf),
    askIf: LOCAL,
    assume: 'unsure',
  },
  {
    id: 'seller',
    code: 3,
    kind: 'one',
    options: SELLERS.map(optionOf),
    askIf: TRAVEL,
    assume: 'unsure',
  },
  {
    id: 'billing',
    code: 4,
    kind: 'one',
    options: [
      { id: 'prepaid', code: 0 },
      { id: 'postpaid', code: 1 },
      { id: 'unsure', code: 2 },
    ],
    askIf: LOCAL,
    assume: 'unsure',
  },
  {
    id: 'ending',
    code: 14,
    kind: 'one',
    options: [
      { id: 'cancel', code: 0 },
      { id: 'lapse', code: 1, offerIf: LOCAL },
      { id: 'keep', code: 2, offerIf: LOCAL },
      { id: 'hand-over', code: 3, offerIf: LOCAL },
      { id: 'run-out', code: 4, offerIf: TRAVEL },
      { id: 'unsure', code: 5 },
    ],
    assume: 'cancel',
    addedLater: true,
  },
  {
    id: 'simState',
    code: 5,
    kind: 'one',
    options: [
      { id: 'in-hand', code: 0 },
      { id: 'damaged', code: 1 },
      { id: 'lost', code: 2 },
      { id: 'unsure', code: 3 },
    ],
    askIf: { cardType: ['local-sim'] },
    assume: 'in-hand',
  },
  {
    id: 'profileState',
    code: 6,
    kind: 'one',
    options: [
      { id: 'installed', code: 0 },
      { id: 'deleted', code: 1 },
      { id: 'never-installed', code: 2 },
      { id: 'expired', code: 3, offerIf: TRAVEL },
    ],
    askIf: ESIM,
    assume: 'installed',
  },
  {
    id: 'renewal',
    code: 7,
    kind: 'one',
    options: [
      { id: 'auto', code: 0 },
      { id: 'one-off', code: 1 },
      { id: 'unsure', code: 2 },
    ],
    askIf: TRAVEL,
    assume: 'unsure',
  },
  {
    id: 'registeredTo',
    code: 8,
    kind: 'one',
    options: [
      { id: 'me', code: 0 },
      { id: 'company', code: 1 },
      { id: 'someone-else', code: 2 },
      { id: 'stranger', code: 4 },
      { id: 'unsure', code: 3 },
    ],
    askIf: LOCAL,
    assume: 'unsure',
  },
  {
    id: 'identity',
    code: 9,
    kind: 'one',
    options: [
      { id: 'same-passport', code: 0 },
      { id: 'renewed-passport', code: 1 },
      { id: 'khmer-id', code: 2 },
      { id: 'other', code: 3 },
    ],
    askIf: { ...LOCAL, registeredTo: ['me'] },
    assume: 'other',
  },
  {
    id: 'accounts',
    code: 13,
    kind: 'many',
    options: [
      ...ACCOUNTS.map(optionOf),
      { id: 'other', code: 32 },
      { id: 'none', code: 33 },
      { id: 'later', code: 53 },
    ],
    askIf: LOCAL,
    assume: 'unsure',
  },
] as const satisfies readonly Question[];

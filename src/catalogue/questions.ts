import type { Condition, Question } from './schema.ts';

const LOCAL: Condition = { cardType: ['local-sim', 'local-esim'] };
const TRAVEL: Condition = { cardType: ['travel-esim'] };
const ESIM: Condition = { cardType: ['local-esim', 'travel-esim'] };

/** In asking order. */
export const QUESTIONS = [
  {
    id: 'cardType',
    kind: 'one',
    options: [{ id: 'local-sim' }, { id: 'local-esim' }, { id: 'travel-esim' }, { id: 'unsure' }],
    assume: 'local-sim',
  },
  {
    id: 'hasNumber',
    kind: 'one',
    options: [{ id: 'yes' }, { id: 'no' }],
    // Looks at the answer as given: `unsure` is what this question settles.
    askIf: { cardType: ['unsure'] },
    assume: 'yes',
  },
  {
    id: 'carrier',
    kind: 'one',
    options: [
      { id: 'smart' },
      { id: 'metfone' },
      { id: 'cellcard' },
      { id: 'yes' },
      { id: 'cootel' },
      { id: 'unsure' },
    ],
    askIf: LOCAL,
    assume: 'unsure',
  },
  {
    id: 'seller',
    kind: 'one',
    options: [
      { id: 'airalo' },
      { id: 'holafly' },
      { id: 'saily' },
      { id: 'nomad' },
      { id: 'ubigi' },
      { id: 'yesim' },
      { id: 'mobimatter' },
      { id: 'trip-com' },
      { id: 'klook' },
      { id: 'maya' },
      { id: 'alosim' },
      { id: 'esim1088' },
      { id: 'chat-shop' },
      { id: 'unsure' },
    ],
    askIf: TRAVEL,
    assume: 'unsure',
  },
  {
    id: 'billing',
    kind: 'one',
    options: [{ id: 'prepaid' }, { id: 'postpaid' }, { id: 'unsure' }],
    askIf: LOCAL,
    assume: 'unsure',
  },
  {
    id: 'simState',
    kind: 'one',
    options: [{ id: 'in-hand' }, { id: 'damaged' }, { id: 'lost' }],
    askIf: { cardType: ['local-sim'] },
    assume: 'in-hand',
  },
  {
    id: 'profileState',
    kind: 'one',
    options: [
      { id: 'installed' },
      { id: 'deleted' },
      { id: 'never-installed' },
      { id: 'expired', offerIf: TRAVEL },
    ],
    askIf: ESIM,
    assume: 'installed',
  },
  {
    id: 'renewal',
    kind: 'one',
    options: [{ id: 'auto' }, { id: 'one-off' }, { id: 'unsure' }],
    askIf: TRAVEL,
    assume: 'unsure',
  },
  {
    id: 'registeredTo',
    kind: 'one',
    options: [{ id: 'me' }, { id: 'company' }, { id: 'someone-else' }, { id: 'unsure' }],
    askIf: LOCAL,
    assume: 'unsure',
  },
  {
    id: 'identity',
    kind: 'one',
    options: [
      { id: 'same-passport' },
      { id: 'renewed-passport' },
      { id: 'khmer-id' },
      { id: 'other' },
    ],
    askIf: { ...LOCAL, registeredTo: ['me'] },
    assume: 'other',
  },
  {
    id: 'whereabouts',
    kind: 'one',
    options: [{ id: 'in-cambodia' }, { id: 'abroad' }],
    assume: 'in-cambodia',
  },
  {
    id: 'leavingOn',
    kind: 'date',
    options: [],
    askIf: { whereabouts: ['in-cambodia'] },
    assume: 'none',
  },
  {
    id: 'helper',
    kind: 'one',
    options: [{ id: 'yes' }, { id: 'no' }],
    askIf: { ...LOCAL, whereabouts: ['abroad'] },
    assume: 'no',
  },
  {
    id: 'accounts',
    kind: 'many',
    // The options are the accounts of accounts.ts, `other` and `none`: see options.ts.
    options: [],
    askIf: LOCAL,
    assume: 'unsure',
  },
] as const satisfies readonly Question[];

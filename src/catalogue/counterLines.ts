import type { Condition, CounterLine } from './schema.ts';
import { PREPAID, SIM_AT_HAND, SIM_LOST, STRANGER } from './tasks/localConditions.ts';

const ESIM = { cardType: ['local-esim'] } as const satisfies Condition;
const NAME_TO_CHECK = {
  registeredTo: ['company', 'someone-else', 'stranger', 'unsure'],
} as const satisfies Condition;
const SELF = { whereabouts: ['in-cambodia'] } as const satisfies Condition;
const PASSPORT = {
  ...SELF,
  identity: ['same-passport', 'renewed-passport'],
} as const satisfies Condition;
// A stranger signs nothing.
const FOR_THE_OWNER = [
  { helper: ['yes'], registeredTo: { not: ['stranger'] } },
  { registeredTo: ['company', 'someone-else'] },
] as const satisfies readonly Condition[];
// Whoever has a helper may have sent the SIM along, or not.
const SIM_TO_SHOW = [{ ...SIM_AT_HAND, ...SELF }] as const satisfies readonly Condition[];

/** The tasks that are done in front of the clerk: the card is opened from them. */
export const COUNTER_TASK_IDS: readonly string[] = ['cancel-at-counter', 'cancel-by-helper'];

/** Whoever has done one of these has the owner's letter, as long as they do not say otherwise. */
export const LETTER_TASK_IDS: readonly string[] = ['bring-owner', 'prepare-helper'];

/** In the order of the conversation. */
export const COUNTER_LINES = [
  { id: 'intent', notedOn: COUNTER_TASK_IDS },
  { id: 'number', showsNumber: true },
  {
    id: 'papers-passport',
    when: [PASSPORT],
    states: true,
    instead: { words: 'papers-passport-alone', unless: SIM_TO_SHOW },
  },
  {
    id: 'papers-id',
    when: [{ ...SELF, identity: ['khmer-id'] }],
    states: true,
    instead: { words: 'papers-id-alone', unless: SIM_TO_SHOW },
  },
  {
    // Which document it is, only they know.
    id: 'papers-document',
    otherwise: ['papers-passport', 'papers-id'],
    states: true,
    instead: { words: 'papers-document-alone', unless: SIM_TO_SHOW },
  },
  { id: 'sim-lost', when: [SIM_LOST], states: true },
  { id: 'esim', when: [ESIM], states: true },
  {
    id: 'passport-renewed',
    when: [{ ...SELF, identity: ['renewed-passport'] }],
    states: true,
  },
  { id: 'on-behalf', when: FOR_THE_OWNER, states: true, withLetter: true },
  { id: 'not-in-my-name', when: FOR_THE_OWNER, states: true, withLetter: false },
  {
    id: 'letter-enough',
    when: FOR_THE_OWNER,
    states: true,
    withLetter: false,
    notedOn: [...COUNTER_TASK_IDS, 'bring-owner'],
  },
  {
    id: 're-register',
    when: [{ ...SELF, ...STRANGER }],
    states: true,
    notedOn: [...COUNTER_TASK_IDS, 're-register'],
  },
  {
    id: 'registered',
    when: [NAME_TO_CHECK],
    notedOn: [...COUNTER_TASK_IDS, 'check-registration'],
  },
  { id: 'balance', notedOn: [...COUNTER_TASK_IDS, 'settle-balance', 'settle-bill'] },
  { id: 'refund', when: [PREPAID], notedOn: [...COUNTER_TASK_IDS, 'settle-balance'] },
  { id: 'services', notedOn: [...COUNTER_TASK_IDS, 'stop-services'] },
  { id: 'fee', notedOn: COUNTER_TASK_IDS },
  { id: 'date', notedOn: COUNTER_TASK_IDS },
  { id: 'restore', notedOn: COUNTER_TASK_IDS },
  { id: 'proof', notedOn: [...COUNTER_TASK_IDS, 'get-proof'] },
  { id: 'proof-message', notedOn: [...COUNTER_TASK_IDS, 'get-proof'] },
  { id: 'name-reference' },
  { id: 'elsewhere' },
  { id: 'interpreter' },
  { id: 'return-passport', when: [PASSPORT], states: true },
  { id: 'return-document', otherwise: ['return-passport'] },
  { id: 'thanks' },
] as const satisfies readonly CounterLine[];

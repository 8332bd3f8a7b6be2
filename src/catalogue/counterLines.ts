import type { Condition, CounterLine } from './schema.ts';
import { PREPAID, SIM_LOST, STRANGER } from './tasks/localConditions.ts';

const ESIM = { cardType: ['local-esim'] } as const satisfies Condition;
// The question for papers is asked of those alone who are registered themselves.
const PAPERS_UNKNOWN = {
  registeredTo: ['company', 'someone-else', 'stranger', 'unsure'],
} as const satisfies Condition;
const HELPER = { helper: ['yes'] } as const satisfies Condition;
const NO_SIM_TO_SHOW = [SIM_LOST, ESIM] as const satisfies readonly Condition[];

/** The tasks that are done in front of the clerk: the card is opened from them. */
export const COUNTER_TASK_IDS: readonly string[] = ['cancel-at-counter', 'cancel-by-helper'];

/** In the order of the conversation. */
export const COUNTER_LINES = [
  { id: 'intent', notedOn: COUNTER_TASK_IDS },
  { id: 'number', showsNumber: true },
  {
    id: 'papers-passport',
    when: [{ identity: ['same-passport', 'renewed-passport', 'other'] }, PAPERS_UNKNOWN],
    instead: { words: 'papers-passport-alone', when: NO_SIM_TO_SHOW },
  },
  {
    id: 'papers-id',
    // A helper may well show a Cambodian card, whatever the owner was registered with.
    when: [{ identity: ['khmer-id', 'other'] }, PAPERS_UNKNOWN, HELPER],
    instead: { words: 'papers-id-alone', when: NO_SIM_TO_SHOW },
  },
  { id: 'sim-lost', when: [SIM_LOST] },
  { id: 'esim', when: [ESIM] },
  { id: 'passport-renewed', when: [{ identity: ['renewed-passport'] }] },
  { id: 'on-behalf', when: [HELPER, { registeredTo: ['company', 'someone-else'] }] },
  { id: 're-register', when: [STRANGER], notedOn: [...COUNTER_TASK_IDS, 're-register'] },
  {
    id: 'registered',
    when: [PAPERS_UNKNOWN],
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
  {
    id: 'return-passport',
    when: [{ identity: ['same-passport', 'renewed-passport', 'other'] }, PAPERS_UNKNOWN],
  },
  { id: 'thanks' },
] as const satisfies readonly CounterLine[];

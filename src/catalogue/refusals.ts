import type { Condition, ClerkRefusal } from './schema.ts';
import { AT_A_SHOP, IN_CAMBODIA, STRANGER } from './tasks/localConditions.ts';

const FINDABLE = { registeredTo: { not: ['stranger'] } } as const satisfies Condition;

/** The order in which a counter tends to run into them. */
export const REFUSALS = [
  {
    id: 'another-paper',
    when: AT_A_SHOP,
    say: [],
    steps: [{ id: 'which' }, { id: 'copy' }, { id: 'come-back' }],
  },
  {
    id: 'not-owner',
    when: AT_A_SHOP,
    say: [
      { line: 'registered' },
      { line: 'letter-enough', when: FINDABLE },
      { line: 're-register', when: { ...STRANGER, ...IN_CAMBODIA } },
    ],
    steps: [
      {
        id: 'check',
        facts: ['all-networks-common-codes-3'],
        action: { kind: 'code', fact: 'all-networks-common-codes-3', value: 'identityCode' },
      },
      { id: 'letter', when: FINDABLE },
      { id: 'bring', when: FINDABLE },
      { id: 'stranger', when: STRANGER },
    ],
  },
  {
    id: 'wrong-shop',
    when: AT_A_SHOP,
    say: [{ line: 'elsewhere' }],
    steps: [
      { id: 'where' },
      {
        id: 'confirm',
        facts: ['all-networks-common-codes-5'],
        action: { kind: 'call', fact: 'all-networks-common-codes-5', value: 'hotline' },
      },
    ],
  },
  {
    id: 'system-down',
    when: AT_A_SHOP,
    say: [],
    steps: [{ id: 'when' }, { id: 'half-done' }, { id: 'no-leave' }],
  },
  {
    id: 'debt-first',
    when: AT_A_SHOP,
    say: [{ line: 'balance' }],
    steps: [{ id: 'in-writing' }, { id: 'pay' }, { id: 'disagree' }],
  },
  {
    id: 'no-reason',
    when: AT_A_SHOP,
    say: [{ line: 'name-reference' }],
    steps: [
      { id: 'ask-why' },
      {
        id: 'hotline',
        facts: ['all-networks-common-codes-5'],
        action: { kind: 'call', fact: 'all-networks-common-codes-5', value: 'hotline' },
      },
    ],
  },
] as const satisfies readonly ClerkRefusal[];

/** Where every branch leads when the carrier does not move. */
export const LAST_RESORT = {
  id: 'last-resort',
  when: AT_A_SHOP,
  say: [],
  steps: [
    { id: 'carrier-first' },
    {
      id: 'regulator',
      facts: ['trc-complaints-1'],
      action: { kind: 'call', fact: 'trc-complaints-1', value: 'regulatorHotline' },
    },
    {
      id: 'mail',
      facts: ['trc-complaints-2'],
      action: { kind: 'email', fact: 'trc-complaints-2', value: 'regulatorEmail' },
    },
    { id: 'cases', facts: ['trc-complaints-7'] },
  ],
} as const satisfies ClerkRefusal;

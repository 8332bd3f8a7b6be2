import type { Task } from '../schema.ts';
import {
  ABROAD,
  BOUND,
  BY_REGULATOR,
  ESIM_WORKS,
  IN_CAMBODIA,
  LOCAL,
  SIM_WORKS,
  WITH_HOTLINE,
} from './localConditions.ts';

export const AFTER_TASKS = [
  {
    id: 'remove-local-profile',
    code: 21,
    stage: 'after',
    category: 'cancellation',
    timing: { ahead: -1 },
    gated: true,
    when: [ESIM_WORKS],
    whyFacts: ['device-huawei-delete-not-cancel-1', 'device-huawei-delete-esim-1'],
    steps: [
      { id: 'proof-first', facts: ['device-huawei-delete-not-cancel-1'] },
      { id: 'iphone', facts: ['device-iphone-delete-esim-official-1'] },
      { id: 'android', facts: ['device-samsung-pixel-iphone-delete-esim-1'] },
      { id: 'huawei', facts: ['device-huawei-delete-esim-1'] },
      { id: 'check' },
    ],
  },
  {
    id: 'call-old-number',
    code: 22,
    stage: 'after',
    category: 'afterwards',
    timing: { ahead: -3, beforeLeaving: true },
    when: [LOCAL],
    steps: [
      // Without roaming a living SIM finds no network either: abroad this shows nothing.
      { id: 'old-sim', when: { ...SIM_WORKS, ...IN_CAMBODIA, cardType: ['local-sim'] } },
      { id: 'old-line', when: { ...ESIM_WORKS, ...IN_CAMBODIA, cardType: ['local-esim'] } },
      { id: 'abroad', when: ABROAD },
      { id: 'call' },
      {
        id: 'ask-carrier',
        when: WITH_HOTLINE,
        facts: ['all-networks-common-codes-5'],
        action: { kind: 'call', fact: 'all-networks-common-codes-5', value: 'hotline' },
      },
      { id: 'ask-cootel', when: { ...IN_CAMBODIA, carrier: ['cootel'] } },
      { id: 'still-rings' },
      {
        id: 'regulator',
        when: IN_CAMBODIA,
        facts: ['trc-complaints-1'],
        action: { kind: 'call', fact: 'trc-complaints-1', value: 'regulatorHotline' },
      },
      {
        id: 'regulator-abroad',
        when: ABROAD,
        facts: ['trc-complaints-3', 'trc-complaints-4'],
        action: { kind: 'call', fact: 'trc-complaints-3', value: 'regulatorPhone' },
      },
      {
        id: 'regulator-mail',
        facts: ['trc-complaints-2'],
        action: { kind: 'email', fact: 'trc-complaints-2', value: 'regulatorEmail' },
      },
      { id: 'cases', facts: ['trc-complaints-7'] },
    ],
  },
  {
    id: 'watch-charges',
    code: 23,
    stage: 'after',
    category: 'afterwards',
    timing: { ahead: -30 },
    when: [LOCAL],
    steps: [
      { id: 'money' },
      { id: 'dispute' },
      { id: 'accounts', when: BOUND },
      {
        id: 'new-holder',
        when: BY_REGULATOR,
        facts: ['trc-number-lifecycle-5', 'trc-number-lifecycle-8'],
      },
      {
        id: 'new-holder-metfone',
        when: { carrier: ['metfone'] },
        facts: [
          'metfone-number-lifecycle-3',
          'metfone-number-lifecycle-4',
          'trc-number-lifecycle-8',
        ],
      },
      {
        id: 'new-holder-cellcard',
        when: { carrier: ['cellcard'] },
        facts: [
          'cellcard-number-lifecycle-1',
          'cellcard-number-lifecycle-2',
          'trc-number-lifecycle-5',
          'trc-number-lifecycle-8',
        ],
      },
      { id: 'reactivation', facts: ['scams-reactivation-links-1'] },
      { id: 'wait-date' },
    ],
  },
] as const satisfies readonly Task[];

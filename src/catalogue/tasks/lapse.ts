import type { Task } from '../schema.ts';
import { BOUND, BY_REGULATOR, LOCAL, POSTPAID, PREPAID } from './localConditions.ts';

/** Letting a local number run out, and a travel eSIM. */
export const LAPSE_TASKS = [
  {
    id: 'stop-topping-up',
    code: 39,
    stage: 'counter',
    category: 'cancellation',
    timing: { ahead: 0 },
    endings: ['lapse'],
    gated: true,
    when: [LOCAL],
    whyFacts: ['trc-number-lifecycle-2', 'trc-number-lifecycle-3'],
    steps: [
      { id: 'postpaid', when: POSTPAID },
      {
        id: 'stages',
        when: { ...PREPAID, ...BY_REGULATOR },
        facts: ['trc-number-lifecycle-2', 'trc-number-lifecycle-3'],
      },
      {
        id: 'stages-metfone',
        when: { ...PREPAID, carrier: ['metfone'] },
        facts: ['metfone-number-lifecycle-1', 'metfone-number-lifecycle-2'],
      },
      {
        id: 'stages-cellcard',
        when: { ...PREPAID, carrier: ['cellcard'] },
        facts: [
          'cellcard-number-lifecycle-1',
          'cellcard-number-lifecycle-2',
          'trc-number-lifecycle-5',
          'trc-number-lifecycle-8',
        ],
      },
      { id: 'expiry', when: PREPAID, facts: ['all-networks-expiry-date-1'] },
      {
        id: 'valid-till-smart',
        when: { ...PREPAID, carrier: ['smart'] },
        facts: ['smart-balance-3'],
      },
    ],
    ask: ['number-reuse', 'expired-balance'],
  },
  {
    id: 'keep-lapse-record',
    code: 40,
    stage: 'proof',
    category: 'proof',
    timing: { ahead: 0 },
    endings: ['lapse'],
    when: [LOCAL],
    steps: [{ id: 'days' }, { id: 'notice' }, { id: 'keep' }],
  },
  {
    id: 'watch-lapse',
    code: 41,
    stage: 'after',
    category: 'afterwards',
    timing: { ahead: -90 },
    endings: ['lapse'],
    when: [BOUND],
    steps: [
      { id: 'accounts' },
      { id: 'changed-mind' },
      { id: 'early', facts: ['trc-number-lifecycle-8'] },
    ],
  },
  {
    id: 'let-run-out',
    code: 42,
    stage: 'wait',
    category: 'cancellation',
    timing: { ahead: 0 },
    endings: ['run-out'],
    when: [{ cardType: ['travel-esim'] }],
    steps: [
      { id: 'end', when: { profileState: ['installed', 'never-installed', 'deleted'] } },
      { id: 'no-refund', when: { profileState: ['installed', 'never-installed', 'deleted'] } },
      { id: 'statement' },
    ],
  },
  {
    id: 'remove-ended-profile',
    code: 43,
    stage: 'clean',
    category: 'cancellation',
    timing: { ahead: -1 },
    endings: ['run-out'],
    gated: true,
    when: [{ cardType: ['travel-esim'], profileState: ['installed', 'expired'] }],
    whyFacts: ['esim-generic-single-install-1'],
    steps: [
      { id: 'ended-first', facts: ['esim-generic-deactivate-vs-delete-1'] },
      { id: 'iphone', facts: ['device-iphone-delete-esim-official-1'] },
      { id: 'android', facts: ['device-samsung-pixel-iphone-delete-esim-1'] },
      { id: 'huawei', facts: ['device-huawei-delete-esim-1'] },
    ],
  },
] as const satisfies readonly Task[];

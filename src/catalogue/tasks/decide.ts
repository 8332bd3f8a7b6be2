import type { Task } from '../schema.ts';
import {
  ABROAD,
  BOUND,
  IN_CAMBODIA,
  LOCAL,
  PREPAID,
  SIM_LOST,
  SIM_UNTRIED,
  WITH_HOTLINE,
} from './localConditions.ts';

export const DECIDE_TASKS = [
  {
    id: 'block-lost-card',
    code: 0,
    stage: 'decide',
    category: 'cancellation',
    timing: { ahead: 0, urgent: true },
    endings: ['cancel', 'unsure', 'lapse', 'keep', 'hand-over'],
    when: [SIM_LOST],
    steps: [
      {
        id: 'call',
        when: WITH_HOTLINE,
        facts: ['all-networks-common-codes-5'],
        action: { kind: 'call', fact: 'all-networks-common-codes-5', value: 'hotline' },
      },
      {
        id: 'call-cootel',
        when: { ...IN_CAMBODIA, carrier: ['cootel'] },
        facts: ['all-networks-common-codes-5', 'cootel-status-3'],
        action: { kind: 'call', fact: 'all-networks-common-codes-5', value: 'hotline' },
      },
      {
        id: 'call-metfone',
        when: { ...ABROAD, carrier: ['metfone'] },
        facts: ['metfone-contact-2'],
        action: { kind: 'call', fact: 'metfone-contact-2', value: 'phone' },
      },
      {
        id: 'call-cellcard',
        when: { ...ABROAD, carrier: ['cellcard'] },
        facts: ['cellcard-contact-2'],
        action: { kind: 'call', fact: 'cellcard-contact-2', value: 'phone' },
      },
      { id: 'contact-smart', when: { ...ABROAD, carrier: ['smart'] }, facts: ['smart-contact-1'] },
      {
        id: 'contact-other',
        when: { ...ABROAD, carrier: { not: ['smart', 'metfone', 'cellcard'] } },
      },
      { id: 'block', facts: ['trc-lost-sim-1'] },
      { id: 'replace', when: BOUND, facts: ['trc-lost-sim-1'] },
      { id: 'no-replacement', when: { bound: ['no'] } },
      { id: 'write-down' },
    ],
    ask: ['without-card'],
  },
  {
    id: 'decide-ending',
    code: 1,
    stage: 'decide',
    category: 'cancellation',
    timing: { ahead: 14 },
    when: [LOCAL],
    steps: [
      { id: 'test-sim', when: SIM_UNTRIED },
      {
        id: 'cancel',
        facts: [
          'source-article-why-charges-1',
          'source-article-why-privacy-1',
          'source-article-why-later-1',
        ],
      },
      { id: 'keep', facts: ['source-article-after-number-1'] },
      {
        id: 'keep-smart',
        when: { ...PREPAID, carrier: ['smart'] },
        facts: ['smart-number-lifecycle-1'],
        action: { kind: 'open', fact: 'smart-number-lifecycle-1' },
      },
      {
        id: 'keep-metfone',
        when: { ...PREPAID, carrier: ['metfone'] },
        facts: ['metfone-top-up-1'],
        action: { kind: 'open', fact: 'metfone-top-up-1' },
      },
      {
        id: 'keep-bank-app',
        when: { ...PREPAID, carrier: ['smart', 'cellcard', 'yes'] },
        facts: ['all-networks-top-up-1'],
      },
      {
        id: 'keep-codes',
        when: { ...PREPAID, ...BOUND },
        facts: ['banks-in-cambodia-otp-abroad-1'],
      },
      {
        id: 'expiry-date',
        when: { ...PREPAID, carrier: { not: ['smart'] } },
        facts: ['all-networks-expiry-date-1'],
      },
      {
        id: 'expiry-date-smart',
        when: { ...PREPAID, carrier: ['smart'] },
        facts: ['all-networks-expiry-date-1', 'smart-balance-3'],
      },
      { id: 'hand-over', facts: ['trc-number-lifecycle-6'] },
      {
        id: 'lapse',
        when: { ...LOCAL, billing: ['prepaid'], carrier: { not: ['metfone', 'cellcard'] } },
        facts: ['trc-number-lifecycle-5', 'trc-number-lifecycle-8'],
      },
      {
        id: 'lapse-metfone',
        when: { ...LOCAL, billing: ['prepaid'], carrier: ['metfone'] },
        facts: ['metfone-number-lifecycle-4', 'trc-number-lifecycle-8'],
      },
      {
        id: 'lapse-cellcard',
        when: { ...LOCAL, billing: ['prepaid'], carrier: ['cellcard'] },
        facts: [
          'cellcard-number-lifecycle-1',
          'cellcard-number-lifecycle-2',
          'trc-number-lifecycle-5',
          'trc-number-lifecycle-8',
        ],
      },
      { id: 'lapse-bill', when: { ...LOCAL, billing: ['postpaid', 'unsure'] } },
      {
        id: 'scams',
        facts: ['cambodia-sim-registration-rented-sims-1', 'scams-sim-bought-from-others-1'],
      },
    ],
    ask: ['number-reuse', 'restore', 'otp-abroad', 'expired-balance'],
  },
] as const satisfies readonly Task[];

import type { Task } from '../schema.ts';
import { ABROAD, ABROAD_WITH_HELPER, IN_CAMBODIA, LOCAL, WITH_HOTLINE } from './localConditions.ts';

/** Every way to reach a carrier that has a source, by carrier and by where the person is. */
export const ASK_HOTLINE = {
  id: 'ask-hotline',
  code: 12,
  stage: 'papers',
  category: 'documents',
  timing: { ahead: 6, before: ['bring-papers', 'bring-owner', 'prepare-helper'] },
  when: [LOCAL],
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
      id: 'no-answer-cootel',
      when: { carrier: ['cootel'] },
      facts: ['trc-operators-1'],
      action: { kind: 'open', fact: 'trc-operators-1' },
    },
    {
      id: 'no-answer-yes',
      when: { ...IN_CAMBODIA, carrier: ['yes'] },
      facts: ['all-networks-common-codes-6', 'trc-complaints-1'],
      action: { kind: 'call', fact: 'trc-complaints-1', value: 'regulatorHotline' },
    },
    {
      id: 'also-smart',
      when: { ...IN_CAMBODIA, carrier: ['smart'] },
      facts: ['smart-contact-1', 'smart-contact-2'],
    },
    {
      id: 'also-metfone',
      when: { ...IN_CAMBODIA, carrier: ['metfone'] },
      facts: ['metfone-contact-1'],
      action: { kind: 'call', fact: 'metfone-contact-1', value: 'shortCode' },
    },
    {
      id: 'also-cellcard',
      when: { ...IN_CAMBODIA, carrier: ['cellcard'] },
      facts: ['cellcard-contact-1', 'cellcard-contact-2'],
      action: { kind: 'call', fact: 'cellcard-contact-1', value: 'shortCode' },
    },
    {
      id: 'abroad-smart',
      when: { ...ABROAD, carrier: ['smart'] },
      facts: ['smart-contact-1'],
    },
    {
      id: 'abroad-metfone',
      when: { ...ABROAD, carrier: ['metfone'] },
      facts: ['metfone-contact-2'],
      action: { kind: 'call', fact: 'metfone-contact-2', value: 'phone' },
    },
    {
      id: 'abroad-cellcard',
      when: { ...ABROAD, carrier: ['cellcard'] },
      facts: ['cellcard-contact-2'],
      action: { kind: 'call', fact: 'cellcard-contact-2', value: 'phone' },
    },
    {
      id: 'abroad-other',
      when: { ...ABROAD, carrier: { not: ['smart', 'metfone', 'cellcard'] } },
      facts: ['trc-complaints-3', 'trc-complaints-2'],
      action: { kind: 'call', fact: 'trc-complaints-3', value: 'regulatorPhone' },
    },
    { id: 'ask-all' },
    { id: 'write-down' },
    {
      id: 'shop-smart',
      when: { ...IN_CAMBODIA, carrier: ['smart'] },
      facts: ['source-article-shop-1'],
    },
    {
      id: 'shop-metfone',
      when: { ...IN_CAMBODIA, carrier: ['metfone'] },
      facts: ['source-article-shop-1'],
    },
    {
      id: 'shop',
      when: { ...IN_CAMBODIA, carrier: { not: ['smart', 'metfone'] } },
      facts: ['source-article-shop-1'],
    },
    { id: 'shop-for-helper', when: ABROAD_WITH_HELPER, facts: ['source-article-shop-1'] },
    { id: 'holidays', when: IN_CAMBODIA, facts: ['all-networks-public-holiday-46'] },
  ],
  ask: [
    'papers',
    'without-card',
    'registered-owner',
    'by-someone-else',
    'from-abroad',
    'fee',
    'balance-rule',
    'final-bill',
    'this-shop',
    'nearest-shop',
    'how-long',
    'restore',
    'proof-kind',
  ],
} as const satisfies Task;

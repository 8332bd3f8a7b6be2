import type { Condition } from './schema.ts';
import { LOCAL, PREPAID } from './tasks/localConditions.ts';

/** One stage of what happens to a number nobody tops up. Words: `lapse.stage` of plan.json. */
export interface LapseStage {
  readonly id: string;
  /** How long it lasts, by a fact's value; absent for the last one. */
  readonly lasts?: { readonly fact: string; readonly value: string };
  readonly facts: readonly string[];
}

/** Whose rule it is, for whom, and its stages one after the other from the day the balance expires. */
export interface LapseRule {
  readonly id: 'regulator' | 'metfone' | 'cellcard';
  readonly when: Condition;
  readonly stages: readonly LapseStage[];
}

/** Where a carrier's own terms differ from the regulator's rule, both are shown. */
export const LAPSE_RULES: readonly LapseRule[] = [
  {
    id: 'regulator',
    when: { ...PREPAID, carrier: { not: ['metfone'] } },
    stages: [
      {
        id: 'no-calls-out',
        lasts: { fact: 'trc-number-lifecycle-2', value: 'outgoingDays' },
        facts: ['trc-number-lifecycle-2'],
      },
      {
        id: 'nothing-in',
        lasts: { fact: 'trc-number-lifecycle-3', value: 'incomingDays' },
        facts: ['trc-number-lifecycle-3'],
      },
      {
        id: 'reserved',
        lasts: { fact: 'trc-number-lifecycle-4', value: 'reservedDays' },
        facts: ['trc-number-lifecycle-4'],
      },
      { id: 'resold', facts: ['trc-number-lifecycle-5'] },
    ],
  },
  {
    id: 'metfone',
    when: { ...PREPAID, carrier: ['metfone'] },
    stages: [
      {
        id: 'no-calls-out',
        lasts: { fact: 'metfone-number-lifecycle-1', value: 'outgoingDays' },
        facts: ['metfone-number-lifecycle-1'],
      },
      {
        id: 'nothing-in',
        lasts: { fact: 'metfone-number-lifecycle-2', value: 'incomingDays' },
        facts: ['metfone-number-lifecycle-2'],
      },
      {
        id: 'reserved',
        lasts: { fact: 'metfone-number-lifecycle-3', value: 'reservedDays' },
        facts: ['metfone-number-lifecycle-3'],
      },
      { id: 'resold', facts: ['metfone-number-lifecycle-4'] },
    ],
  },
  {
    id: 'cellcard',
    when: { ...PREPAID, carrier: ['cellcard'] },
    stages: [
      {
        id: 'cellcard-expired',
        lasts: { fact: 'cellcard-number-lifecycle-1', value: 'deleteDays' },
        facts: ['cellcard-number-lifecycle-1'],
      },
      {
        id: 'cellcard-kept',
        lasts: { fact: 'cellcard-number-lifecycle-2', value: 'retainDays' },
        facts: ['cellcard-number-lifecycle-2'],
      },
      { id: 'cellcard-resold', facts: ['cellcard-number-lifecycle-1'] },
    ],
  },
];

/** That the rule has been broken. */
export const LAPSE_BROKEN_FACT = 'trc-number-lifecycle-8';
/** What became of the money. */
export const LAPSE_MONEY_FACT = 'all-networks-balance-at-expiry-1';
/** For whom charges may go on instead. */
export const CHARGES_GO_ON: Condition = { ...LOCAL, billing: ['postpaid', 'unsure'] };

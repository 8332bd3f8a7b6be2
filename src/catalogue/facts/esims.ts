import type { Fact } from '../schema.ts';

export const ESIMS_FACTS = [
  {
    id: 'esim-generic-do-not-delete-first-1',
    source: 'esim-generic-do-not-delete-first',
    confidence: 'medium',
  },
  {
    id: 'esim-generic-prepaid-not-renewing-1',
    source: 'esim-generic-prepaid-not-renewing',
    confidence: 'medium',
    values: { coolingOffDays: 14 },
  },
  {
    id: 'esim-generic-single-install-1',
    source: 'esim-generic-single-install',
    confidence: 'medium',
    values: { installDays: 90 },
  },
  {
    id: 'esim-generic-delete-not-cancel-1',
    source: 'esim-generic-delete-not-cancel',
    confidence: 'medium',
  },
  {
    id: 'esim-generic-deactivate-vs-delete-1',
    source: 'esim-generic-deactivate-vs-delete',
    confidence: 'medium',
  },
  {
    id: 'esim-generic-support-needs-1',
    source: 'esim-generic-support-needs',
    confidence: 'medium',
  },
  {
    id: 'esim-generic-refund-rule-typical-1',
    source: 'esim-generic-support-needs',
    confidence: 'medium',
  },
  {
    id: 'esim-generic-data-deletion-1',
    source: 'esim-generic-data-deletion',
    confidence: 'medium',
    values: { doneDays: 7 },
  },
  {
    id: 'esim-generic-data-records-1',
    source: 'esim-generic-data-records',
    confidence: 'medium',
    values: { recordYears: 10 },
  },
  {
    id: 'esim-generic-identifiers-1',
    source: 'esim-generic-identifiers',
    confidence: 'medium',
    values: { unusedDays: 30 },
  },
] as const satisfies readonly Fact[];

import type { Fact } from '../schema.ts';

export const AIRALO_FACTS = [
  {
    id: 'airalo-refund-window-1',
    source: 'airalo-refund-window',
    confidence: 'medium',
    values: { refundDays: 14 },
  },
  {
    id: 'airalo-refund-faulty-service-1',
    source: 'airalo-refund-window',
    confidence: 'medium',
    values: { requestDays: 30, fixDays: 10 },
  },
  { id: 'airalo-support-channel-1', source: 'airalo-refund-window', confidence: 'medium' },
  { id: 'airalo-third-party-purchase-1', source: 'airalo-refund-window', confidence: 'medium' },
  { id: 'airalo-refund-path-1', source: 'airalo-refund-path', confidence: 'high' },
  { id: 'airalo-refund-method-1', source: 'airalo-refund-path', confidence: 'high' },
  { id: 'airalo-remove-profile-rule-1', source: 'airalo-remove-profile-rule', confidence: 'high' },
  { id: 'airalo-renewal-payment-1', source: 'airalo-renewal-payment', confidence: 'medium' },
  { id: 'airalo-auto-renew-off-1', source: 'airalo-auto-renew-off', confidence: 'medium' },
  {
    id: 'airalo-delete-account-1',
    source: 'airalo-auto-renew-off',
    confidence: 'medium',
    values: { graceDays: 7 },
  },
  { id: 'airalo-reinstall-1', source: 'airalo-reinstall', confidence: 'high' },
  { id: 'airalo-disable-instead-1', source: 'airalo-reinstall', confidence: 'high' },
  {
    id: 'airalo-auto-renew-off-2',
    source: 'airalo-auto-renew-off-2',
    confidence: 'high',
    values: { triggerPercent: 10 },
  },
  { id: 'airalo-one-time-expires-1', source: 'airalo-one-time-expires', confidence: 'medium' },
  { id: 'airalo-privacy-1', source: 'airalo-privacy', confidence: 'medium' },
] as const satisfies readonly Fact[];

import type { Fact } from '../schema.ts';

export const DEVICES_FACTS = [
  { id: 'device-iphone-sim-contacts-1', source: 'device-iphone-sim-contacts', confidence: 'low' },
  { id: 'device-iphone-find-iccid-1', source: 'device-iphone-find-iccid', confidence: 'high' },
  {
    id: 'device-iphone-delete-esim-official-1',
    source: 'device-iphone-delete-esim-official',
    confidence: 'high',
  },
  {
    id: 'device-iphone-backup-contents-1',
    source: 'device-iphone-backup-contents',
    confidence: 'medium',
  },
  {
    id: 'device-iphone-icloud-contacts-1',
    source: 'device-iphone-icloud-contacts',
    confidence: 'high',
  },
  { id: 'device-android-find-iccid-1', source: 'device-iphone-find-iccid', confidence: 'high' },
  {
    id: 'device-android-sim-contacts-1',
    source: 'device-android-sim-contacts',
    confidence: 'medium',
  },
  {
    id: 'device-android-backup-contents-1',
    source: 'device-iphone-backup-contents',
    confidence: 'high',
  },
  {
    id: 'device-android-restore-sms-1',
    source: 'device-android-restore-sms',
    confidence: 'medium',
  },
  { id: 'device-pixel-delete-esim-1', source: 'device-pixel-delete-esim', confidence: 'medium' },
  {
    id: 'device-samsung-pixel-iphone-delete-esim-1',
    source: 'device-samsung-pixel-iphone-delete-esim',
    confidence: 'medium',
  },
  {
    id: 'device-huawei-delete-not-cancel-1',
    source: 'device-huawei-delete-not-cancel',
    confidence: 'high',
  },
  {
    id: 'device-huawei-delete-esim-1',
    source: 'device-huawei-delete-not-cancel',
    confidence: 'high',
  },
  {
    id: 'device-all-id-lengths-1',
    source: 'device-all-id-lengths',
    confidence: 'high',
    values: { iccidDigits: '18–22', iccidStart: '89' },
  },
] as const satisfies readonly Fact[];

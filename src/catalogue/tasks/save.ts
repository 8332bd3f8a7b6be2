import type { Task } from '../schema.ts';
import {
  BOUND,
  ESIM_GONE,
  ESIM_WORKS,
  LOCAL,
  SIM_AT_HAND,
  SIM_DAMAGED,
  SIM_LOST,
  SIM_WORKS,
} from './localConditions.ts';

export const SAVE_TASKS = [
  {
    id: 'save-contacts',
    code: 7,
    stage: 'save',
    category: 'backups',
    timing: { ahead: 2 },
    critical: true,
    when: [SIM_AT_HAND],
    steps: [
      { id: 'try-reading', when: SIM_DAMAGED },
      { id: 'look', facts: ['source-article-before-backup-1'] },
      { id: 'iphone', facts: ['device-iphone-sim-contacts-1'] },
      { id: 'icloud', facts: ['device-iphone-icloud-contacts-1'] },
      { id: 'android', facts: ['device-android-sim-contacts-1'] },
      { id: 'check' },
    ],
  },
  {
    id: 'save-messages',
    code: 8,
    stage: 'save',
    category: 'backups',
    timing: { ahead: 2 },
    when: [LOCAL],
    steps: [
      { id: 'messages' },
      { id: 'calls' },
      {
        id: 'iphone',
        facts: ['device-iphone-backup-contents-1', 'device-iphone-backup-contents-2'],
      },
      { id: 'android', facts: ['device-android-backup-contents-1'] },
      { id: 'keep-apart', facts: ['device-android-restore-sms-1'] },
    ],
  },
  {
    id: 'save-codes',
    code: 9,
    stage: 'save',
    category: 'backups',
    timing: { ahead: 3 },
    when: [BOUND],
    steps: [
      { id: 'backup-codes' },
      { id: 'authenticator' },
      { id: 'switch-from-sms' },
      { id: 'test' },
    ],
  },
  {
    id: 'note-card-details',
    code: 10,
    stage: 'save',
    category: 'backups',
    timing: { ahead: 2 },
    when: [LOCAL],
    steps: [
      { id: 'screenshots' },
      { id: 'iccid-card', when: SIM_AT_HAND, facts: ['device-all-id-lengths-1'] },
      {
        id: 'iccid-phone',
        when: SIM_WORKS,
        facts: ['device-iphone-find-iccid-1', 'device-android-find-iccid-1'],
      },
      { id: 'iccid-package', when: SIM_LOST, facts: ['device-all-id-lengths-1'] },
      {
        id: 'iccid-esim',
        when: ESIM_WORKS,
        facts: [
          'device-iphone-find-iccid-1',
          'device-android-find-iccid-1',
          'device-all-id-lengths-1',
        ],
      },
      { id: 'keep-phone', when: ESIM_WORKS },
      { id: 'iccid-papers', when: ESIM_GONE, facts: ['device-all-id-lengths-1'] },
      { id: 'last-digits' },
    ],
  },
] as const satisfies readonly Task[];

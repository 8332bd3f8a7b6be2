import type { Task } from '../schema.ts';
import { BOUND } from './localConditions.ts';

export const MOVE_TASKS = [
  {
    id: 'find-forgotten-accounts',
    code: 2,
    stage: 'move',
    category: 'accounts',
    timing: { ahead: 9 },
    endings: ['cancel', 'unsure', 'lapse', 'hand-over'],
    when: [BOUND],
    // Nobody has looked yet: what is not found by then is lost with the number.
    criticalIf: [{ accounts: ['later', 'unsure'] }],
    steps: [
      { id: 'messages' },
      { id: 'passwords' },
      { id: 'banks' },
      { id: 'mail' },
      { id: 'add' },
    ],
  },
  {
    id: 'tell-people',
    code: 3,
    stage: 'move',
    category: 'accounts',
    timing: { ahead: 3 },
    endings: ['cancel', 'unsure', 'lapse', 'hand-over'],
    when: [BOUND],
    steps: [
      { id: 'offices' },
      { id: 'friends' },
      { id: 'profiles' },
      { id: 'forget-old', facts: ['trc-number-lifecycle-5'] },
    ],
  },
] as const satisfies readonly Task[];

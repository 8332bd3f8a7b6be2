import type { Task } from '../schema.ts';
import { ABROAD_ALONE, LOCAL } from './localConditions.ts';

export const PROOF_TASKS = [
  {
    id: 'get-proof',
    code: 20,
    stage: 'proof',
    category: 'proof',
    timing: { ahead: 0 },
    critical: true,
    when: [LOCAL],
    steps: [
      { id: 'paper', facts: ['source-article-cancel-1'] },
      { id: 'instead' },
      { id: 'lapsed', when: ABROAD_ALONE },
      { id: 'details' },
      { id: 'copy', facts: ['source-article-after-proof-1'] },
      { id: 'keep' },
    ],
    ask: ['proof-kind'],
  },
] as const satisfies readonly Task[];

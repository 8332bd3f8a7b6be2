import type { StageId } from './schema.ts';

/**
 * One order for both kinds of card. A local card uses decide, move, money, save, papers, counter,
 * proof, after; a travel eSIM decide, money, gather, ask, wait, proof, clean, after.
 */
export const STAGES = [
  'decide',
  'move',
  'money',
  'save',
  'papers',
  'gather',
  'counter',
  'ask',
  'wait',
  'proof',
  'clean',
  'after',
] as const satisfies readonly StageId[];

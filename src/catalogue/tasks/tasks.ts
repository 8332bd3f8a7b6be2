import type { Task } from '../schema.ts';
import { AFTER_TASKS } from './after.ts';
import { COUNTER_TASKS } from './counter.ts';
import { DECIDE_TASKS } from './decide.ts';
import { KEEP_TASKS } from './keep.ts';
import { LAPSE_TASKS } from './lapse.ts';
import { MONEY_TASKS } from './money.ts';
import { MOVE_TASKS } from './move.ts';
import { PAPERS_TASKS } from './papers.ts';
import { PROOF_TASKS } from './proof.ts';
import { SAVE_TASKS } from './save.ts';
import { TRAVEL_AFTER_TASKS } from './travelAfter.ts';
import { TRAVEL_BEFORE_TASKS } from './travelBefore.ts';
import { TRAVEL_GATHER_TASKS } from './travelGather.ts';
import { TRAVEL_REFUND_TASKS } from './travelRefund.ts';
import { TRAVEL_REQUEST_TASKS } from './travelRequest.ts';

/** Every task; within a stage they stand in this order. */
export const TASKS: readonly Task[] = [
  ...DECIDE_TASKS,
  ...MOVE_TASKS,
  ...MONEY_TASKS,
  ...SAVE_TASKS,
  ...PAPERS_TASKS,
  ...COUNTER_TASKS,
  ...PROOF_TASKS,
  ...AFTER_TASKS,
  ...TRAVEL_BEFORE_TASKS,
  ...TRAVEL_REFUND_TASKS,
  ...TRAVEL_GATHER_TASKS,
  ...TRAVEL_REQUEST_TASKS,
  ...TRAVEL_AFTER_TASKS,
  ...LAPSE_TASKS,
  ...KEEP_TASKS,
];

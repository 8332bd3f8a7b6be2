import type { Task } from '../schema.ts';
import { TRAVEL_AFTER_TASKS } from './travelAfter.ts';
import { TRAVEL_BEFORE_TASKS } from './travelBefore.ts';
import { TRAVEL_REFUND_TASKS } from './travelRefund.ts';
import { TRAVEL_REQUEST_TASKS } from './travelRequest.ts';

/** Everything about a travel eSIM, in working order. */
export const TRAVEL_TASKS = [
  ...TRAVEL_BEFORE_TASKS,
  ...TRAVEL_REFUND_TASKS,
  ...TRAVEL_REQUEST_TASKS,
  ...TRAVEL_AFTER_TASKS,
] as const satisfies readonly Task[];

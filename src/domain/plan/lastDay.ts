import type { PlainDate } from '../../catalogue/schema.ts';
import type { ChecklistTask } from '../checklist/checklist.ts';
import { addDays } from '../plainDate.ts';
import { addWorkingDays, firstOpening, lastOpening, type OfficeDays } from './week.ts';

/** What the number's last day is worked out from. */
export interface LastDayInput {
  readonly today: PlainDate;
  readonly leavingOn: PlainDate;
  readonly office: OfficeDays;
  /** Working days the seller takes for its answer. */
  readonly reviewDays: number;
}

/**
 * The latest sensible day for the task that ends the number; undefined when no day fits before leaving.
 * At a shop: a whole working day with another open day in reserve before leaving; else without one; else
 * a half day; else the leaving day itself. A seller's answer should come before leaving; where it cannot,
 * the request goes out today. Everything else: the day before leaving, or today.
 */
export function lastDay(task: ChecklistTask, input: LastDayInput): PlainDate | undefined {
  const { today, leavingOn, office, reviewDays } = input;
  if (task.timing.shop) return shopDay(today, leavingOn, office);
  if (task.timing.review)
    return later(today, addWorkingDays(addDays(leavingOn, -1), -reviewDays, office));
  return later(today, addDays(leavingOn, -1));
}

function shopDay(
  today: PlainDate,
  leavingOn: PlainDate,
  office: OfficeDays,
): PlainDate | undefined {
  const before = addDays(leavingOn, -1);
  const whole = lastOpening('open', today, before, office);
  if (whole === undefined) {
    const half = lastOpening('half', today, before, office);
    return half ?? firstOpening(leavingOn, leavingOn, office);
  }
  const isFollowed = firstOpening(addDays(whole, 1), before, office) !== undefined;
  return isFollowed ? whole : (lastOpening('open', today, addDays(whole, -1), office) ?? whole);
}

function later(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b;
}

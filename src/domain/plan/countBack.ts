import type { PlainDate } from '../../catalogue/schema.ts';
import type { ChecklistTask } from '../checklist/checklist.ts';
import { addDays } from '../plainDate.ts';
import { addWorkingDays, firstOpening, lastOpening, type OfficeDays } from './week.ts';

/** The open tasks, and the days they are counted from. */
export interface Counting {
  /** In the order of the checklist. */
  readonly open: readonly ChecklistTask[];
  /** The first task that ends the number, whether open or done; absent on a list that ends none. */
  readonly ending?: ChecklistTask;
  /** The tasks that come after it. */
  readonly after: ReadonlySet<string>;
  /** The number's last day; absent where no day fits. */
  readonly endsOn?: PlainDate;
  readonly leavingOn: PlainDate;
  readonly today: PlainDate;
  readonly reviewDays: number;
  readonly office: OfficeDays;
}

/**
 * The latest sensible day of each open task by its id, counted back from the number's last day, or from
 * leaving where nothing ends it. A task for which no day fits is left out. Never earlier than today, and
 * never later than a task that needs it.
 */
export function countBack(counting: Counting): ReadonlyMap<string, PlainDate> {
  const dues = new Map<string, PlainDate>();
  for (const task of [...counting.open].reverse()) {
    const due = dueOf(task, counting, dues);
    if (due) dues.set(task.id, due);
  }
  return dues;
}

function dueOf(
  task: ChecklistTask,
  counting: Counting,
  dues: ReadonlyMap<string, PlainDate>,
): PlainDate | undefined {
  const { today, endsOn, ending, after, office } = counting;
  if (task.timing.urgent) return today;
  if (task.id === ending?.id) return endsOn;
  if (after.has(task.id) && !endsOn) return undefined;
  const cap = neededBy(task, counting.open, dues);
  const latest = earliest(addDays(countedFrom(task, counting), -task.timing.ahead), [
    cap,
    task.timing.beforeLeaving ? counting.leavingOn : undefined,
  ]);
  if (!task.timing.shop) return latest < today ? today : latest;
  const last = cap ?? counting.leavingOn;
  return (
    lastOpening('open', today, latest, office) ??
    lastOpening('half', today, latest, office) ??
    firstOpening(today, last, office)
  );
}

function countedFrom(task: ChecklistTask, counting: Counting): PlainDate {
  const { endsOn, leavingOn, after, reviewDays, office } = counting;
  const from = endsOn ?? leavingOn;
  const isAnswered = task.timing.review && after.has(task.id);
  return isAnswered ? addWorkingDays(from, reviewDays, office) : from;
}

/** The earliest day of those that need `task` done first. They stand further down, so they have theirs. */
function neededBy(
  task: ChecklistTask,
  open: readonly ChecklistTask[],
  dues: ReadonlyMap<string, PlainDate>,
): PlainDate | undefined {
  return open
    .slice(open.indexOf(task) + 1)
    .filter((later) => needs(later, task))
    .flatMap(({ id }) => dues.get(id) ?? [])
    .sort()[0];
}

/** Whether `later` can only be done once `task` is: the gate waits for it, or its row says so. */
export function needs(later: ChecklistTask, task: ChecklistTask): boolean {
  return (later.gated && task.critical) || task.timing.before?.includes(later.id) === true;
}

function earliest(day: PlainDate, others: readonly (PlainDate | undefined)[]): PlainDate {
  return others.reduce<PlainDate>((first, each) => (each && each < first ? each : first), day);
}

import type { PlainDate } from '../../catalogue/schema.ts';
import type { Card } from '../card/card.ts';
import { ownValue } from '../card/ownValue.ts';
import type { Checklist, ChecklistTask } from '../checklist/checklist.ts';
import { isSettled } from '../checklist/progress.ts';
import { addDays, dayAt, daysBetween, isPlainDate } from '../plainDate.ts';
import { proofsOf } from '../proof/proofs.ts';
import { countBack } from './countBack.ts';
import { lastDay } from './lastDay.ts';
import type { OfficeDays } from './week.ts';

/** What the plan needs besides the card and its checklist. */
export interface PlanTables {
  readonly office: OfficeDays;
  /** Working days until a seller has answered, by its id; `usual` for one that names none. */
  readonly reviewDays: Readonly<Record<string, number>> & { readonly usual: number };
}

/** `open`: no day is given, so nothing is counted. `left`: the day is over, or the person is abroad. */
export type PlanShape = 'open' | 'ahead' | 'today' | 'left';

/** What can be done when something no longer fits before leaving. */
export type Instead = 'keep' | 'helper' | 'hotline' | 'lapse';

export interface PlanRow {
  readonly task: ChecklistTask;
  /** The latest sensible day; absent where no day is counted, or where none fits. */
  readonly due?: PlainDate;
  /** `no-day`: no shop is open before leaving. `waits`: the service makes people wait longer than is left. */
  readonly misfit?: 'no-day' | 'waits';
}

export interface Plan {
  readonly shape: PlanShape;
  readonly leavingOn?: PlainDate;
  /** Whole days until leaving; 0 on the day itself. */
  readonly daysLeft?: number;
  /** The day the number ends by this plan. */
  readonly endsOn?: PlainDate;
  /** Every open task, in the order of the checklist. */
  readonly rows: readonly PlanRow[];
  /** What to do instead of what does not fit, the best first; empty where everything fits. */
  readonly instead: readonly Instead[];
}

/**
 * The plan for the open tasks, counted back from the leaving day: each by its latest sensible day, never
 * before what it needs, never on a day on which the shop it needs is closed. Pure and total: any card, and
 * any real `today`, gives a plan.
 */
export function planOf(
  card: Card,
  checklist: Checklist,
  today: PlainDate,
  tables: PlanTables,
): Plan {
  const open = checklist.tasks.filter((task) => !isSettled(card, task));
  const leavingOn = leavingDay(checklist);
  const shape = shapeOf(checklist, leavingOn, today);
  if (leavingOn === undefined || shape === 'left') {
    const isLate = leavingOn !== undefined;
    const rows = open.map((task): PlanRow => {
      return isLate && task.timing.shop ? { task, misfit: 'no-day' } : { task };
    });
    const left = leavingOn ? { leavingOn } : {};
    return { shape, ...left, rows, instead: insteadOf(rows, checklist) };
  }
  const { ending, after } = endingOf(checklist);
  const reviewDays = reviewDaysOf(checklist, tables);
  const span = { today, leavingOn, reviewDays, office: tables.office };
  const endsOn = ending && (endedOn(card, ending, today) ?? lastDay(ending, span));
  const end = { ...(ending ? { ending } : {}), ...(endsOn ? { endsOn } : {}) };
  const dues = countBack({ open, after, ...end, ...span });
  const rows = open.map((task) => rowOf(task, dues.get(task.id), endsOn ?? leavingOn));
  const daysLeft = daysBetween(today, leavingOn);
  const ends = endsOn ? { endsOn } : {};
  return { shape, leavingOn, daysLeft, ...ends, rows, instead: insteadOf(rows, checklist) };
}

/** The open tasks that have a day, by day and within it in the order of the list. */
export function planDays({ rows }: Plan): readonly { day: PlainDate; tasks: ChecklistTask[] }[] {
  const days = new Map<PlainDate, ChecklistTask[]>();
  for (const { due, task } of rows) if (due) days.set(due, [...(days.get(due) ?? []), task]);
  return [...days].map(([day, tasks]) => ({ day, tasks })).sort((a, b) => (a.day < b.day ? -1 : 1));
}

function leavingDay({ situation }: Checklist): PlainDate | undefined {
  const given = situation.leavingOn?.[0];
  return isPlainDate(given) ? given : undefined;
}

function shapeOf(
  { situation }: Checklist,
  leavingOn: PlainDate | undefined,
  today: PlainDate,
): PlanShape {
  if (situation.whereabouts?.includes('abroad')) return 'left';
  if (leavingOn === undefined) return 'open';
  if (leavingOn < today) return 'left';
  return leavingOn === today ? 'today' : 'ahead';
}

/** The first task that ends the number, and the ids of all that come after it. */
function endingOf({ tasks }: Checklist) {
  const at = tasks.findIndex(({ gated }) => gated);
  const after = new Set(at < 0 ? [] : tasks.slice(at + 1).map(({ id }) => id));
  return { ending: tasks[at], after };
}

function reviewDaysOf({ situation }: Checklist, { reviewDays }: PlanTables): number {
  const seller = situation.seller?.[0] ?? '';
  return ownValue(reviewDays, seller) ?? reviewDays.usual;
}

/** The day the number was ended, where that is done: as its proof says, else as it was ticked. */
function endedOn(card: Card, ending: ChecklistTask, today: PlainDate): PlainDate | undefined {
  if (!isSettled(card, ending)) return undefined;
  const proven = proofsOf(card).flatMap(({ proof }) =>
    proof.on && proof.kind !== 'none' ? [proof.on] : [],
  );
  const ticked = card.tasks[ending.id]?.status?.at;
  const day = proven.sort()[0] ?? (ticked === undefined ? today : dayAt(ticked));
  return day > today ? today : day;
}

function rowOf(task: ChecklistTask, due: PlainDate | undefined, end: PlainDate): PlanRow {
  if (due === undefined) return task.timing.shop ? { task, misfit: 'no-day' } : { task };
  const isShort = task.waitDays !== undefined && addDays(due, task.waitDays) > end;
  return { task, due, ...(isShort ? { misfit: 'waits' } : {}) };
}

function insteadOf(rows: readonly PlanRow[], { situation }: Checklist): readonly Instead[] {
  const why = new Set(rows.map(({ misfit }) => misfit));
  if (!why.has('no-day') && !why.has('waits')) return [];
  const mayLapse = situation.billing?.includes('postpaid') !== true;
  return [
    ...(why.has('waits') ? (['keep'] as const) : []),
    'helper',
    'hotline',
    ...(mayLapse ? (['lapse'] as const) : []),
  ];
}

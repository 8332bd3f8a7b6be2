import type {
  Account,
  Category,
  Ending,
  Question,
  QuestionToAsk,
  StageId,
  Step,
  TakeItem,
  Task,
  Timing,
} from '../../catalogue/schema.ts';
import { holds, holdsAny, type Situation } from '../interview/condition.ts';
import { situationOf, type Answers } from '../interview/interview.ts';

/** Days before the number's last day by which an account is changed, so that it can be tested in peace. */
const ACCOUNT_AHEAD = 5;
/** The same for one that makes people wait, on top of its own waiting time. */
const WAITING_AHEAD = 7;

const CANCELLING: readonly Ending[] = ['cancel', 'unsure'];
/** Where somebody else may get the number, no account can stay on it. */
const LEAVING_NUMBER: readonly Ending[] = [...CANCELLING, 'lapse', 'hand-over'];

/** The tables a checklist is built from. */
export interface ChecklistTables {
  readonly questions: readonly Question[];
  readonly stages: readonly StageId[];
  readonly tasks: readonly Task[];
  readonly accounts: readonly Account[];
  readonly questionsToAsk: readonly QuestionToAsk[];
}

/** A task as it stands on one person's checklist: only the steps and items that apply to them. */
export interface ChecklistTask {
  readonly id: string;
  readonly stage: StageId;
  readonly category: Category;
  /** The gate of a later task waits for it. */
  readonly critical: boolean;
  readonly gated: boolean;
  /** What the reason for it rests on. */
  readonly whyFacts?: readonly string[];
  /** Of a critical task: the tasks that end the number, any of which leaves it behind. */
  readonly endedBy?: readonly string[];
  readonly steps: readonly Step[];
  readonly take: readonly TakeItem[];
  readonly ask: readonly string[];
  readonly timing: Timing;
  /** Days that pass besides, after it is done: a service makes people wait. */
  readonly waitDays?: number;
  /** For a task that moves an account: which one, and the person's own name for an `other`. */
  readonly account?: { readonly id: string; readonly name?: string };
}

export interface Checklist {
  readonly situation: Situation;
  readonly tasks: readonly ChecklistTask[];
  readonly stages: readonly { readonly id: StageId; readonly tasks: readonly ChecklistTask[] }[];
}

/** An account that the catalogue does not know, by the person's own name. */
export interface NamedAccount {
  readonly id: string;
  readonly name: string;
}

/**
 * The checklist for these answers: the tasks that apply, in the order of the stages; within `move`
 * the accounts first that need a code on the old number. Pure and total: any answers give a list.
 */
export function buildChecklist(
  tables: ChecklistTables,
  answers: Answers,
  named: readonly NamedAccount[] = [],
): Checklist {
  const situation = situationOf(tables.questions, answers);
  const applying = [
    ...accountTasks(tables.accounts, situation, named),
    ...tables.tasks
      .filter(({ endings = CANCELLING }) => isOneOf(endings, situation))
      .filter((task) => holdsAny(task.when, situation))
      .map((task) => fitTask(task, situation, tables.questionsToAsk)),
  ];
  const ordered = tables.stages.flatMap((stage) => applying.filter((task) => task.stage === stage));
  const lastGate = ordered.map(({ gated }) => gated === true).lastIndexOf(true);
  const endedBy = endingsOf(ordered).map(({ id }) => id);
  const tasks = ordered.map((task, index) => {
    if (!task.critical) return task;
    return index > lastGate ? { ...task, critical: false } : { ...task, endedBy };
  });
  const stages = tables.stages
    .map((id) => ({ id, tasks: tasks.filter((task) => task.stage === id) }))
    .filter((stage) => stage.tasks.length > 0);
  return { situation, tasks, stages };
}

/**
 * The tasks of a list that end the number, one of which is done: the gated ones of the first stage that
 * has any. A gated task of a later stage removes a profile, which ends nothing by itself.
 */
export function endingsOf<T extends Pick<ChecklistTask, 'id' | 'gated' | 'stage'>>(
  tasks: readonly T[],
): T[] {
  const stage = tasks.find(({ gated }) => gated)?.stage;
  return tasks.filter((task) => task.gated && task.stage === stage);
}

function isOneOf(endings: readonly Ending[], { ending = CANCELLING }: Situation): boolean {
  return endings.some((each) => ending.includes(each));
}

function fitTask(
  task: Task,
  situation: Situation,
  questionsToAsk: readonly QuestionToAsk[],
): ChecklistTask {
  const asked = questionsToAsk.filter(({ when }) => holdsAny(when, situation)).map(({ id }) => id);
  return {
    id: task.id,
    stage: task.stage,
    category: task.category,
    critical: task.critical ?? holdsAny(task.criticalIf ?? [], situation),
    gated: task.gated ?? false,
    ...(task.whyFacts ? { whyFacts: task.whyFacts } : {}),
    steps: task.steps.filter((step) => holds(step.when, situation)),
    take: (task.take ?? []).filter((item) => holds(item.when, situation)),
    ask: (task.ask ?? []).filter((id) => asked.includes(id)),
    timing: task.timing,
  };
}

function accountTasks(
  accounts: readonly Account[],
  situation: Situation,
  named: readonly NamedAccount[],
): ChecklistTask[] {
  const chosen = isOneOf(LEAVING_NUMBER, situation) ? (situation.accounts ?? []) : [];
  const known = accounts.filter(({ id }) => chosen.includes(id));
  const needsOldNumber = known.filter((account) => account.needsOldNumberSms !== 'no');
  const others = chosen.includes('other') ? ownAccounts(named) : [];
  return [
    ...needsOldNumber.map(knownAccountTask),
    ...others,
    ...known.filter((account) => account.needsOldNumberSms === 'no').map(knownAccountTask),
  ];
}

/** One task for each; a single one without a name when "other" was chosen and none is named yet. */
function ownAccounts(named: readonly NamedAccount[]): ChecklistTask[] {
  if (named.length === 0) return [accountTask('account-other', [], { id: 'other' })];
  return named.map(({ id, name }) => accountTask(`account-${id}`, [], { id: 'other', name }));
}

function knownAccountTask(account: Account): ChecklistTask {
  const task = accountTask(`account-${account.id}`, account.steps, { id: account.id });
  const why = account.whyFacts ? { ...task, whyFacts: account.whyFacts } : task;
  if (!account.waits) return why;
  const { days } = account.waits;
  return { ...why, timing: { ahead: WAITING_AHEAD + days }, waitDays: days };
}

function accountTask(
  id: string,
  steps: readonly Step[],
  account: NonNullable<ChecklistTask['account']>,
): ChecklistTask {
  return {
    id,
    stage: 'move',
    category: 'accounts',
    critical: true,
    gated: false,
    steps,
    take: [],
    ask: [],
    timing: { ahead: ACCOUNT_AHEAD },
    account,
  };
}

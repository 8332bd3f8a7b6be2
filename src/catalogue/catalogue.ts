import { ACCOUNTS } from './accounts.ts';
import { QUESTIONS } from './questions.ts';
import { QUESTIONS_TO_ASK } from './questionsToAsk.ts';
import { TASKS } from './tasks/tasks.ts';
import type { Account, Question, QuestionToAsk, StageId, Task } from './schema.ts';

/**
 * One order for both kinds of card. A local card uses decide, move, money, save, papers, counter,
 * proof, after; a travel eSIM decide, money, gather, ask, wait, proof, clean, after.
 */
const STAGES: readonly StageId[] = [
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
];

/** All that a checklist is built from. What only a task's own page needs is in facts.ts. */
export const CATALOGUE: {
  readonly questions: readonly Question[];
  readonly stages: readonly StageId[];
  readonly tasks: readonly Task[];
  readonly accounts: readonly Account[];
  readonly questionsToAsk: readonly QuestionToAsk[];
} = {
  questions: QUESTIONS,
  stages: STAGES,
  tasks: TASKS,
  accounts: ACCOUNTS,
  questionsToAsk: QUESTIONS_TO_ASK,
};

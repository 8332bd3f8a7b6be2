import { ACCOUNTS } from './accounts.ts';
import { QUESTIONS } from './questions.ts';
import { QUESTIONS_TO_ASK } from './questionsToAsk.ts';
import { STAGES } from './stages.ts';
import { TASKS } from './tasks/tasks.ts';
import type { Account, Question, QuestionToAsk, StageId, Task } from './schema.ts';

const ACCOUNT_OPTIONS = [...ACCOUNTS.map(({ id }) => ({ id })), { id: 'other' }, { id: 'none' }];

/** All that a checklist is built from. What only a task's own page needs is in facts.ts. */
export const CATALOGUE: {
  readonly questions: readonly Question[];
  readonly stages: readonly StageId[];
  readonly tasks: readonly Task[];
  readonly accounts: readonly Account[];
  readonly questionsToAsk: readonly QuestionToAsk[];
} = {
  questions: QUESTIONS.map((question) =>
    question.id === 'accounts' ? { ...question, options: ACCOUNT_OPTIONS } : question,
  ),
  stages: STAGES,
  tasks: TASKS,
  accounts: ACCOUNTS,
  questionsToAsk: QUESTIONS_TO_ASK,
};

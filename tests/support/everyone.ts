import { CATALOGUE } from '../../src/catalogue/catalogue.ts';
import {
  offeredOptions,
  situationOf,
  unanswered,
  type Answers,
} from '../../src/domain/interview/interview.ts';

const QUESTIONS = CATALOGUE.questions;

/** Enough to tell the kinds of answers to `accounts` apart: nothing bound, and something bound. */
const ACCOUNT_ANSWERS = [['none'], ['telegram', 'aba-bank']] as const;

/**
 * Every way to answer the whole interview. Of the questions that do not choose between a few options,
 * the date and the accounts, only the answers that make a difference to the checklist are taken; the ways
 * to end are taken all with one carrier and one seller.
 */
export function everyAnswerSet(answers: Answers = {}): Answers[] {
  const open = unanswered(QUESTIONS, answers)[0];
  if (open === undefined) return [answers];
  return answersTo(open, answers).flatMap((answer) =>
    everyAnswerSet({ ...answers, [open]: answer }),
  );
}

/** The ways to end do not look at who the carrier is, so that one of them shows them all. */
function isLookedAtWhole({ carrier, seller }: Answers): boolean {
  return carrier === 'unsure' || seller === 'airalo';
}

function answersTo(
  id: (typeof QUESTIONS)[number]['id'],
  answers: Answers,
): readonly (string | readonly string[])[] {
  const question = QUESTIONS.find((each) => each.id === id);
  if (!question) throw new Error(`No question ${id}`);
  if (question.kind === 'date') return ['none'];
  if (id === 'ending' && !isLookedAtWhole(answers)) return ['cancel'];
  if (question.kind === 'many') return ACCOUNT_ANSWERS;
  return offeredOptions(question, situationOf(QUESTIONS, answers)).map((option) => option.id);
}

import type { Option, Question, QuestionId } from '../../catalogue/schema.ts';
import { holds, type Situation } from './condition.ts';
import { isPlainDate } from '../plainDate.ts';

/** Option ids by question id; several for a question of kind `many`; a day or `none` for a date. */
export type Answers = { readonly [id in QuestionId]?: string | readonly string[] };

type Known = { -readonly [key in keyof Situation]: Situation[key] };

/**
 * What the rules may rely on: every question that applies, with the person's answer or, until it is
 * given, with what the question says to assume. Answers to questions that do not apply, and values
 * that the question does not offer, are left aside.
 */
export function situationOf(questions: readonly Question[], answers: Answers): Situation {
  const known: Known = {};
  for (const question of questions) {
    if (!holds(question.askIf, known)) continue;
    known[question.id] = answerTo(question, answers, known) ?? [question.assume];
    if (question.id === 'hasNumber') known.cardType = [settledCardType(known.hasNumber)];
  }
  if (known.accounts) known.bound = known.accounts.includes('none') ? ['no'] : ['yes'];
  return known;
}

/** The part of the situation that the person answered themselves: nothing that is supposed. */
export function toldBy(questions: readonly Question[], answers: Answers): Situation {
  const open: readonly string[] = unanswered(questions, answers);
  const known = Object.entries(situationOf(questions, answers));
  return Object.fromEntries(
    known.filter(([key]) => !open.includes(key === 'bound' ? 'accounts' : key)),
  );
}

/** The questions this person is asked, in order. */
export function questionPath(questions: readonly Question[], answers: Answers): QuestionId[] {
  const known: Situation = situationOf(questions, answers);
  return questions.filter(({ id }) => known[id] !== undefined).map(({ id }) => id);
}

/** The questions of the path that still have no usable answer, in order. */
export function unanswered(questions: readonly Question[], answers: Answers): QuestionId[] {
  const situation = situationOf(questions, answers);
  const path = questions.filter(({ id }) => situation[id] !== undefined);
  const isOpen = (question: Question): boolean =>
    answerTo(question, answers, situation) === undefined;
  return path
    .filter((question, index) => {
      const isPassed = path.slice(index + 1).some((later) => answers[later.id] !== undefined);
      const isPresumed = question.addedLater && answers[question.id] === undefined && isPassed;
      return isOpen(question) && !isPresumed;
    })
    .map(({ id }) => id);
}

/**
 * Where someone who asks for `wanted` should stand: on it, when it applies and everything before it
 * is answered; else on the first open question; `review` when none is open.
 */
export function questionToShow(
  questions: readonly Question[],
  answers: Answers,
  wanted: QuestionId,
): QuestionId | 'review' {
  const path = questionPath(questions, answers);
  const open = unanswered(questions, answers)[0];
  const at = path.indexOf(wanted);
  if (at >= 0 && (open === undefined || at <= path.indexOf(open))) return wanted;
  return open ?? 'review';
}

/** The question after `current` on the path, or `review` after the last. */
export function questionAfter(
  questions: readonly Question[],
  answers: Answers,
  current: QuestionId,
): QuestionId | 'review' {
  const path = questionPath(questions, answers);
  return path[path.indexOf(current) + 1] ?? 'review';
}

/** The question before `current` on the path; undefined for the first. */
export function questionBefore(
  questions: readonly Question[],
  answers: Answers,
  current: QuestionId,
): QuestionId | undefined {
  const path = questionPath(questions, answers);
  return path[path.indexOf(current) - 1];
}

/** The options of `question` that fit what is known so far. */
export function offeredOptions(question: Question, situation: Situation): readonly Option[] {
  return question.options.filter((option) => holds(option.offerIf, situation));
}

/** The usable part of the stored answer, or undefined when there is none. Never throws. */
export function answerTo(
  question: Question,
  answers: Answers,
  situation: Situation,
): readonly string[] | undefined {
  const given = answers[question.id];
  if (given === undefined) return undefined;
  if (question.kind === 'date') {
    return given === 'none' || isPlainDate(given) ? [given] : undefined;
  }
  const offered = offeredOptions(question, situation).map(({ id }) => id);
  const values = (typeof given === 'string' ? [given] : given).filter((v) => offered.includes(v));
  if (question.kind === 'one') return values.length === 1 ? values : undefined;
  if (values.includes('none')) return ['none'];
  return values.length > 0 ? values : undefined;
}

function settledCardType(hasNumber: readonly string[] | undefined): string {
  return hasNumber?.includes('no') ? 'travel-esim' : 'local-sim';
}

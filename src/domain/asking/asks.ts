import type { QuestionToAsk } from '../../catalogue/schema.ts';
import type { Card } from '../card/card.ts';
import { holdsAny, type Situation } from '../interview/condition.ts';

/** The questions that nobody could source and that apply to this person, in order. */
export function asksFor(
  questions: readonly QuestionToAsk[],
  situation: Situation,
): readonly QuestionToAsk[] {
  return questions.filter(({ when }) => holdsAny(when, situation));
}

/** How many of these have an answer noted. */
export function answeredCount(questions: readonly QuestionToAsk[], card: Card): number {
  return questions.filter(({ id }) => card.heard[id]?.value.text).length;
}

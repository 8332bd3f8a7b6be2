import { LOCAL_QUESTIONS_TO_ASK } from './localQuestionsToAsk.ts';
import type { QuestionToAsk } from './schema.ts';
import { TRAVEL_QUESTIONS_TO_ASK } from './travelQuestionsToAsk.ts';

/** Everything nobody could source, as a question for a hotline, a clerk or a seller's support. */
export const QUESTIONS_TO_ASK: readonly QuestionToAsk[] = [
  ...LOCAL_QUESTIONS_TO_ASK,
  ...TRAVEL_QUESTIONS_TO_ASK,
];

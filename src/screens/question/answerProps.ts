import type { Question } from '../../catalogue/schema.ts';
import type { Card } from '../../domain/card/card.ts';

/** Named, not worded: it must follow a change of language. */
export type AnswerError = 'chooseOne' | 'chooseUnsure' | 'chooseSome';

/** What the control of any question gets. */
export interface AnswerProps {
  readonly card: Card;
  readonly question: Question;
  /** Stored at once, so that a reload keeps it. */
  readonly onAnswer: (value: string | readonly string[]) => void;
  /** The answer that going on will store in place of the chosen one. */
  readonly onCorrection: (value: string | undefined) => void;
  /** What is wrong, in words. */
  readonly error: string | undefined;
}

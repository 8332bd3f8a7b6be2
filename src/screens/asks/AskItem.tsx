import type { ReactNode } from 'react';
import { heardAnswer, type Card } from '../../domain/card/card.ts';
import { COMMON_LANGUAGE } from '../../i18n/languages.ts';
import { MOST } from '../../domain/card/limits.ts';
import { useHeardWords } from '../../i18n/useHeardWords.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useToday } from '../../platform/useToday.ts';
import { noteAnswer } from '../../store/actions.ts';
import { AnswerNote } from '../../ui/AnswerNote.tsx';
import { SayLines } from '../../ui/SayLines.tsx';
import css from './AsksScreen.module.css';

interface Props {
  readonly card: Card;
  readonly askId: string;
  readonly english: string;
  /** Empty where no line of the counter card asks this. */
  readonly khmer: string;
}

/** One question, in the languages of both sides, with its answer. */
export function AskItem({ card, askId, english, khmer }: Props): ReactNode {
  const words = useWords();
  const today = useToday();
  const heardWords = useHeardWords();
  const heard = card.heard[askId]?.value;
  const question = words.row('asks', `${askId}.question`);
  return (
    <li className={css.item} data-question-to-ask={askId}>
      <h2 className={css.label}>{words.row('asks', `${askId}.label`)}</h2>
      <SayLines
        own={question}
        english={words.language === COMMON_LANGUAGE ? '' : english}
        khmer={khmer}
      />
      <AnswerNote
        question={question}
        text={heard?.text ?? ''}
        who={heard?.who ?? ''}
        noted={heard ? heardWords.noted(heard, today) : ''}
        words={heardWords.form}
        most={MOST}
        onSave={(text, who) => noteAnswer(card.id, askId, heardAnswer(text, who, today))}
      />
    </li>
  );
}

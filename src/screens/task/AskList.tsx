import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { heardAnswer, type Card } from '../../domain/card/card.ts';
import type { ChecklistTask } from '../../domain/checklist/checklist.ts';
import { MOST } from '../../domain/card/limits.ts';
import { useHeardWords } from '../../i18n/useHeardWords.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useToday } from '../../platform/useToday.ts';
import { noteAnswer } from '../../store/actions.ts';
import { AnswerNote } from '../../ui/AnswerNote.tsx';
import css from './AskList.module.css';
import layout from '../../ui/layout.module.css';

interface Props {
  readonly card: Card;
  readonly task: ChecklistTask;
}

/** What nobody could source, as questions, each with the answer that was heard. */
export function AskList({ card, task }: Props): ReactNode {
  const { t } = useTranslation('screens');
  const words = useWords();
  const today = useToday();
  const heardWords = useHeardWords();
  if (task.ask.length === 0) return null;
  return (
    <section className={css.box} aria-labelledby="ask-title">
      <h2 id="ask-title">{t(($) => $.task.ask)}</h2>
      <p className={layout.muted}>{t(($) => $.task.askLead)}</p>
      <ul className={css.list}>
        {task.ask.map((id) => {
          const heard = card.heard[id]?.value;
          const question = words.row('asks', `${id}.question`);
          return (
            <li className={css.row} key={id} data-question-to-ask={id}>
              <p>{question}</p>
              <AnswerNote
                question={question}
                text={heard?.text ?? ''}
                who={heard?.who ?? ''}
                noted={heard ? heardWords.noted(heard, today) : ''}
                words={heardWords.form}
                most={MOST}
                onSave={(text, who) => noteAnswer(card.id, id, heardAnswer(text, who, today))}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

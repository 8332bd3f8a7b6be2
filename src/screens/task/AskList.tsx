import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../domain/card.ts';
import type { ChecklistTask } from '../../domain/checklist.ts';
import { useDates } from '../../i18n/useDates.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useToday } from '../../platform/useToday.ts';
import { noteAnswer } from '../../store/actions.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import css from './AskList.module.css';

/** What nobody could source, as questions, each with the answer that was heard. */
export function AskList({
  card,
  task,
}: {
  readonly card: Card;
  readonly task: ChecklistTask;
}): ReactNode {
  const { t } = useTranslation();
  if (task.ask.length === 0) return null;
  return (
    <section className={css.box} aria-labelledby="ask-title">
      <h2 id="ask-title">{t(($) => $.task.ask)}</h2>
      <p className={css.lead}>{t(($) => $.task.askLead)}</p>
      <ul className={css.list}>
        {task.ask.map((id) => (
          <AskRow key={id} card={card} askId={id} />
        ))}
      </ul>
    </section>
  );
}

function AskRow({ card, askId }: { readonly card: Card; readonly askId: string }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const today = useToday();
  const heard = card.heard[askId]?.value;
  const [draft, setDraft] = useState<string>();
  const question = words.row('asks', `${askId}.question`);
  return (
    <li className={css.row} data-question-to-ask={askId}>
      <p>{question}</p>
      {heard?.text && draft === undefined ? (
        <p className={css.heard}>
          {heard.text}
          <span className={css.on}>
            {t(($) => $.task.answerOn, { date: dates.day(heard.on, today) })}
          </span>
        </p>
      ) : null}
      {draft === undefined ? (
        <Button
          look="quiet"
          className={css.note}
          aria-label={`${heard?.text ? t(($) => $.task.answerEdit) : t(($) => $.task.answerNote)}: ${question}`}
          onClick={() => setDraft(heard?.text ?? '')}
        >
          {heard?.text ? t(($) => $.task.answerEdit) : t(($) => $.task.answerNote)}
        </Button>
      ) : (
        <form
          className={css.form}
          onSubmit={(event) => {
            event.preventDefault();
            noteAnswer(card.id, askId, { text: draft.trim(), on: today });
            setDraft(undefined);
          }}
        >
          <TextField
            label={t(($) => $.task.answer)}
            rows={2}
            maxLength={2000}
            value={draft}
            autoFocus
            onChange={(event) => setDraft(event.currentTarget.value)}
          />
          <Button look="main" type="submit">
            {t(($) => $.task.answerSave)}
          </Button>
        </form>
      )}
    </li>
  );
}

import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isPlainDate } from '../../domain/plainDate.ts';
import { useToday } from '../../platform/useToday.ts';
import { Field } from '../../ui/Field.tsx';
import type { AnswerProps } from './AnswerControl.tsx';
import css from './DateAnswer.module.css';

/** A day, or nothing yet. */
export function DateAnswer({ card, question, onAnswer, onError, error }: AnswerProps): ReactNode {
  const { t } = useTranslation();
  const today = useToday();
  const stored = card.answers[question.id]?.value;
  const [text, setText] = useState(isPlainDate(stored) ? stored : '');
  const isPast = isPlainDate(text) && text < today;

  function change(value: string, isIncomplete: boolean): void {
    setText(value);
    if (isIncomplete || (value !== '' && !isPlainDate(value))) {
      onError(t(($) => $.question.dateWrong));
    } else {
      onAnswer(value === '' ? 'none' : value);
    }
  }

  return (
    <div className={css.date}>
      <Field
        type="date"
        name={question.id}
        label={t(($) => $.question.dateLabel)}
        hint={t(($) => $.question.dateHint)}
        error={error}
        value={text}
        onChange={({ currentTarget }) =>
          change(currentTarget.value, currentTarget.validity.badInput)
        }
        // A half-typed day changes no value, so it is looked at when the field is left.
        onBlur={({ currentTarget }) => {
          if (currentTarget.validity.badInput) onError(t(($) => $.question.dateWrong));
        }}
      />
      <p role="status" className={css.past}>
        {isPast ? t(($) => $.question.datePast) : ''}
      </p>
    </div>
  );
}

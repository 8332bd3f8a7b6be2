import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isPlainDate } from '../../domain/plainDate.ts';
import { useToday } from '../../platform/useToday.ts';
import { Field } from '../../ui/Field.tsx';
import type { AnswerProps } from './answerProps.ts';
import css from './DateAnswer.module.css';

/** A day, or nothing yet. */
export function DateAnswer({ card, question, onAnswer, onError, error }: AnswerProps): ReactNode {
  const { t } = useTranslation('screens');
  const today = useToday();
  const stored = card.answers[question.id]?.value;
  const [text, setText] = useState(isPlainDate(stored) ? stored : '');
  const isPast = isPlainDate(text) && text < today;

  function change(value: string, isIncomplete: boolean): void {
    setText(value);
    if (isIncomplete || (value !== '' && !isPlainDate(value))) {
      onError('dateWrong');
    } else {
      onAnswer(value === '' ? 'none' : value);
    }
  }

  // Typing half a day, and taking it back again, changes no value: it shows when the field is left.
  function look({ validity, value }: HTMLInputElement): void {
    const isWrong = validity.badInput || (value !== '' && !isPlainDate(value));
    onError(isWrong ? 'dateWrong' : undefined);
  }

  return (
    <div className={css.date}>
      <Field
        type="date"
        name={question.id}
        label={t(($) => $.question.dateLabel)}
        hint={t(($) => $.question.dateHint)}
        error={error}
        // Without an end, a year may be typed with six digits.
        max="9999-12-31"
        value={text}
        onChange={({ currentTarget }) =>
          change(currentTarget.value, currentTarget.validity.badInput)
        }
        onBlur={({ currentTarget }) => look(currentTarget)}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') look(currentTarget);
        }}
      />
      <p role="status" className={css.past}>
        {isPast ? t(($) => $.question.datePast) : ''}
      </p>
    </div>
  );
}

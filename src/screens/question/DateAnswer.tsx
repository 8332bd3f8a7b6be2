import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dayRange } from '../../domain/dayRange.ts';
import { isPlainDate } from '../../domain/plainDate.ts';
import { DateField } from '../../parts/DateField.tsx';
import { useToday } from '../../platform/useToday.ts';
import type { AnswerProps } from './answerProps.ts';
import css from './DateAnswer.module.css';
import layout from '../../ui/layout.module.css';

/** A day, or nothing yet. */
export function DateAnswer({ card, question, onAnswer }: AnswerProps): ReactNode {
  const { t } = useTranslation('screens');
  const today = useToday();
  const stored = card.answers[question.id]?.value;
  const day = isPlainDate(stored) ? stored : undefined;
  return (
    <div className={layout.stack3}>
      <DateField
        name={question.id}
        label={t(($) => $.question.dateLabel)}
        hint={t(($) => $.question.dateHint)}
        day={day}
        range={dayRange('leaving', today)}
        onDay={(next) => onAnswer(next ?? 'none')}
      />
      <p role="status" className={css.past}>
        {day && day < today ? t(($) => $.question.datePast) : ''}
      </p>
    </div>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from './QuestionCount.module.css';

interface Props {
  /** Which question this is, from 1. */
  readonly number: number;
  /** How many there are as far as the answers tell. */
  readonly total: number;
}

/** Which question this is and how many there are about, in words and as a line. */
export function QuestionCount({ number, total }: Props): ReactNode {
  const { t } = useTranslation('screens');
  return (
    <>
      <span>
        {number < total
          ? t(($) => $.question.number, { number, total })
          : t(($) => $.question.last, { number })}
      </span>
      <progress className={css.line} value={number} max={total} aria-hidden="true" />
    </>
  );
}

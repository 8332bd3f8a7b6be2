import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlainDate } from '../../catalogue/schema.ts';
import { daysBetween, isPlainDate } from '../../domain/plainDate.ts';
import { useDates } from '../../i18n/useDates.ts';
import { PassFact, PassStub } from '../../ui/Pass.tsx';
import css from './CardPass.module.css';

interface Props {
  /** A day, `none`, or nothing for someone who has left already. */
  readonly leavingOn: string | undefined;
  readonly today: PlainDate;
  readonly hasProof: boolean;
}

/** The stub of the pass: the date, what is left until then, and the proof. */
export function CardStub({ leavingOn, today, hasProof }: Props): ReactNode {
  const { t } = useTranslation();
  const dates = useDates();
  const date = isPlainDate(leavingOn) ? leavingOn : undefined;
  const days = date ? daysBetween(today, date) : 0;
  return (
    <PassStub>
      {leavingOn === undefined ? null : (
        <PassFact label={t(($) => $.cards.leaving)}>
          {date ? dates.day(date, today) : t(($) => $.cards.noDate)}
        </PassFact>
      )}
      {date ? (
        <PassFact label={t(($) => $.cards.daysLeft)}>
          {days > 0
            ? t(($) => $.cards.days, { count: days })
            : days === 0
              ? t(($) => $.cards.leavingToday)
              : t(($) => $.cards.left)}
        </PassFact>
      ) : null}
      <PassFact label={t(($) => $.cards.proof)} className={css.proof} data-has-proof={hasProof}>
        {hasProof ? t(($) => $.cards.proofYes) : t(($) => $.cards.proofNo)}
      </PassFact>
    </PassStub>
  );
}

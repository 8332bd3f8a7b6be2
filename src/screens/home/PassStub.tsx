import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlainDate } from '../../catalogue/schema.ts';
import { daysBetween, isPlainDate } from '../../domain/plainDate.ts';
import { useDates } from '../../i18n/useDates.ts';
import css from './PassStub.module.css';

interface Props {
  /** A day, `none`, or nothing for someone who has left already. */
  readonly leavingOn: string | undefined;
  readonly today: PlainDate;
  readonly hasProof: boolean;
}

/** The stub of the pass: the date, what is left until then, and the proof. */
export function PassStub({ leavingOn, today, hasProof }: Props): ReactNode {
  const { t } = useTranslation();
  const dates = useDates();
  const date = isPlainDate(leavingOn) ? leavingOn : undefined;
  const days = date ? daysBetween(today, date) : 0;
  return (
    <dl className={css.stub}>
      {leavingOn === undefined ? null : (
        <div>
          <dt>{t(($) => $.cards.leaving)}</dt>
          <dd>{date ? dates.day(date, today) : t(($) => $.cards.noDate)}</dd>
        </div>
      )}
      {date ? (
        <div>
          <dt>{t(($) => $.cards.daysLeft)}</dt>
          <dd>
            {days > 0
              ? t(($) => $.cards.days, { count: days })
              : days === 0
                ? t(($) => $.cards.leavingToday)
                : t(($) => $.cards.left)}
          </dd>
        </div>
      ) : null}
      <div>
        <dt>{t(($) => $.cards.proof)}</dt>
        <dd data-has-proof={hasProof}>
          {hasProof ? t(($) => $.cards.proofYes) : t(($) => $.cards.proofNo)}
        </dd>
      </div>
    </dl>
  );
}

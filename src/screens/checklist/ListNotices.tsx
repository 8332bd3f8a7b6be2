import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CATALOGUE } from '../../catalogue/catalogue.ts';
import type { PlainDate } from '../../catalogue/schema.ts';
import { answersOf, type Card } from '../../domain/card/card.ts';
import type { Checklist } from '../../domain/checklist/checklist.ts';
import { unanswered } from '../../domain/interview/interview.ts';
import { daysBetween, isPlainDate } from '../../domain/plainDate.ts';
import { CarrierDoubt } from '../../parts/CarrierDoubt.tsx';
import { formatRoute } from '../../routing/route.ts';
import { Notice } from '../../ui/Notice.tsx';
import { BackupReminder } from './BackupReminder.tsx';
import css from './ListNotices.module.css';
import layout from '../../ui/layout.module.css';

interface Props {
  readonly card: Card;
  readonly checklist: Checklist;
  readonly today: PlainDate;
}

/** Open questions, and how long there is until the person leaves. */
export function ListNotices({ card, checklist, today }: Props): ReactNode {
  const { t } = useTranslation('screens');
  const open = unanswered(CATALOGUE.questions, answersOf(card));
  const leaving = checklist.situation.leavingOn?.[0];
  const days = isPlainDate(leaving) ? daysBetween(today, leaving) : undefined;
  return (
    <div className={css.notices} data-of-day="">
      <CarrierDoubt carrier={checklist.situation.carrier?.[0]} />
      {open[0] ? (
        <Notice look="attention" icon="alert">
          <p>{t(($) => $.checklist.unanswered, { count: open.length })}</p>
          <a
            className={css.link}
            href={formatRoute({
              screen: 'question',
              card: card.id,
              question: open[0],
              change: false,
            })}
          >
            {t(($) => $.checklist.answerNow)}
          </a>
        </Notice>
      ) : null}
      {days === undefined ? null : days < 0 ? (
        <Notice look="attention" icon="wait">
          <p>{t(($) => $.checklist.leavingPast)}</p>
          <a
            className={css.link}
            href={formatRoute({
              screen: 'question',
              card: card.id,
              question: 'whereabouts',
              change: true,
            })}
          >
            {t(($) => $.checklist.leavingEdit)}
          </a>
        </Notice>
      ) : (
        <p className={layout.muted}>
          {days === 0
            ? t(($) => $.checklist.leavingToday)
            : t(($) => $.checklist.leaving, { count: days })}
        </p>
      )}
      <BackupReminder />
    </div>
  );
}

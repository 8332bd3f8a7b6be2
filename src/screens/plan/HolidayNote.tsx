import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { WORKING_WEEK_FACTS } from '../../catalogue/general/holidays.ts';
import { PLAN_TABLES } from '../../catalogue/planTables.ts';
import type { PlainDate } from '../../catalogue/schema.ts';
import { addDays } from '../../domain/plainDate.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { holidaysOn, isYearKnown } from '../../domain/plan/week.ts';
import { SourceList } from '../../parts/SourceList.tsx';
import layout from '../../ui/layout.module.css';

interface Props {
  readonly plan: Plan;
  readonly today: PlainDate;
}

/** What the open days rest on, and where it is not sure. */
export function HolidayNote({ plan, today }: Props): ReactNode {
  const { t } = useTranslation('plan');
  const { office } = PLAN_TABLES;
  const last = plan.leavingOn ?? today;
  const days = Array.from({ length: Math.min((plan.daysLeft ?? 0) + 1, 400) }, (_, index) =>
    addDays(today, index),
  );
  const met = days.flatMap((day) => holidaysOn(day, office));
  const facts = [...new Set([...WORKING_WEEK_FACTS, ...met.flatMap((each) => each.facts)])];
  return (
    <section className={layout.stack2} data-note="holidays">
      <p className={layout.muted}>{t(($) => $.plan.holidays)}</p>
      {met.some(({ certainty }) => certainty === 'disputed') ? (
        <p className={layout.muted}>{t(($) => $.plan.disputed)}</p>
      ) : null}
      {isYearKnown(last, office) ? null : (
        <p className={layout.muted}>{t(($) => $.plan.unknownYear)}</p>
      )}
      <SourceList facts={facts} today={today} />
    </section>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PLAN_TABLES } from '../../catalogue/planTables.ts';
import type { Card } from '../../domain/card/card.ts';
import { planOf } from '../../domain/plan/plan.ts';
import { useDates } from '../../i18n/useDates.ts';
import { useToday } from '../../platform/useToday.ts';
import { formatRoute } from '../../routing/route.ts';
import { checklistOf } from '../../store/checklists.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { CalendarPart } from './CalendarPart.tsx';
import { HolidayNote } from './HolidayNote.tsx';
import { MisfitPart } from './MisfitPart.tsx';
import { PlanDays } from './PlanDays.tsx';
import { WeekStrip } from './WeekStrip.tsx';
import layout from '../../ui/layout.module.css';

/** The whole plan: every day on which something is due, counted back from leaving. */
export function PlanScreen({ card }: { readonly card: Card }): ReactNode {
  const { t } = useTranslation(['plan', 'common']);
  const dates = useDates();
  const today = useToday();
  const plan = planOf(card, checklistOf(card), today, PLAN_TABLES);
  const isDated = plan.shape === 'ahead' || plan.shape === 'today';
  const lead = isDated ? 'leadAhead' : plan.shape === 'left' ? 'leadLeft' : 'leadOpen';
  const isAbroad = plan.shape === 'left' && plan.leavingOn === undefined;
  const question = isAbroad ? 'whereabouts' : 'leavingOn';
  return (
    <Screen
      title={t(($) => $.plan.title)}
      lead={t(($) => $.plan[lead])}
      back={
        <BackLink href={formatRoute({ screen: 'checklist', card: card.id })}>
          {t(($) => $.common.nav.checklist)}
        </BackLink>
      }
      actions={
        <LinkButton
          look={isDated ? 'second' : 'main'}
          data-action="change-day"
          href={formatRoute({ screen: 'question', card: card.id, question, change: true })}
        >
          {isDated ? t(($) => $.plan.changeDay) : t(($) => $.plan.enterDay)}
        </LinkButton>
      }
    >
      <div className={layout.stack5}>
        {isDated ? (
          <p data-days-left={plan.daysLeft}>
            <span>
              {plan.daysLeft === 0
                ? t(($) => $.plan.leavingToday)
                : t(($) => $.plan.daysLeft, { count: plan.daysLeft ?? 0 })}
            </span>
            {plan.endsOn ? (
              <span>{` ${t(($) => $.plan.endsOn, { date: dates.weekday(plan.endsOn, today) })}`}</span>
            ) : null}
          </p>
        ) : null}
        {isDated ? <WeekStrip plan={plan} today={today} /> : null}
        <MisfitPart plan={plan} />
        <PlanDays cardId={card.id} plan={plan} today={today} />
        {isDated ? <CalendarPart card={card} plan={plan} /> : null}
        {isDated ? <HolidayNote plan={plan} today={today} /> : null}
      </div>
    </Screen>
  );
}

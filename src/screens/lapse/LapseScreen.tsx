import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SOURCING } from '../../catalogue/facts.ts';
import {
  CHARGES_GO_ON,
  LAPSE_BROKEN_FACT,
  LAPSE_MONEY_FACT,
  LAPSE_RULES,
} from '../../catalogue/lapseRules.ts';
import type { PlainDate } from '../../catalogue/schema.ts';
import type { Card } from '../../domain/card/card.ts';
import { dayRange } from '../../domain/dayRange.ts';
import { holds } from '../../domain/interview/condition.ts';
import { lapseStages } from '../../domain/plan/lapse.ts';
import { DateField } from '../../parts/DateField.tsx';
import { SourceList } from '../../parts/SourceList.tsx';
import { useToday } from '../../platform/useToday.ts';
import { formatRoute } from '../../routing/route.ts';
import { checklistOf } from '../../store/checklists.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { LapseRail } from './LapseRail.tsx';
import layout from '../../ui/layout.module.css';

/** What becomes of a number that nobody tops up, with days once its expiry is known. */
export function LapseScreen({ card }: { readonly card: Card }): ReactNode {
  const { t } = useTranslation(['plan', 'common']);
  const today = useToday();
  const [expiry, setExpiry] = useState<PlainDate>();
  const { situation } = checklistOf(card);
  const rules = lapseStages(LAPSE_RULES, situation, SOURCING.facts, expiry);
  const isTravel = situation.cardType?.includes('travel-esim') === true;
  const facts = rules.flatMap(({ stages }) => stages.flatMap((stage) => stage.facts));
  return (
    <Screen
      title={t(($) => $.lapse.title)}
      lead={isTravel ? t(($) => $.lapse.travel) : t(($) => $.lapse.lead)}
      back={
        <BackLink href={formatRoute({ screen: 'checklist', card: card.id })}>
          {t(($) => $.common.nav.checklist)}
        </BackLink>
      }
      actions={
        <LinkButton href={formatRoute({ screen: 'ways', card: card.id })}>
          {t(($) => $.ways.title)}
        </LinkButton>
      }
    >
      <div className={layout.stack5}>
        {holds(CHARGES_GO_ON, situation) ? (
          <Notice look="attention" icon="alert">
            <p data-lapse-note="postpaid">{t(($) => $.lapse.postpaid)}</p>
          </Notice>
        ) : null}
        {rules.length > 0 ? (
          <DateField
            label={t(($) => $.lapse.day)}
            hint={t(($) => $.lapse.dayHint)}
            name="expiresOn"
            day={expiry}
            range={dayRange('leaving', today)}
            onDay={setExpiry}
          />
        ) : null}
        {rules.map(({ rule, stages }) => (
          <LapseRail key={rule} rule={rule} stages={stages} today={today} />
        ))}
        {rules.length > 0 ? (
          <Notice look="attention" icon="alert">
            <div className={layout.stack2}>
              <p>{t(($) => $.lapse.broken)}</p>
              <p>{t(($) => $.lapse.money)}</p>
            </div>
          </Notice>
        ) : null}
        {rules.length > 0 ? (
          <SourceList facts={[...facts, LAPSE_BROKEN_FACT, LAPSE_MONEY_FACT]} today={today} />
        ) : null}
      </div>
    </Screen>
  );
}

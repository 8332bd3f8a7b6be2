import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlainDate } from '../../catalogue/schema.ts';
import type { Card } from '../../domain/card/card.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { useWords } from '../../i18n/useWords.ts';
import { formatRoute } from '../../routing/route.ts';
import { checklistOf } from '../../store/checklists.ts';
import css from './PlanLine.module.css';
import layout from '../../ui/layout.module.css';

interface Props {
  readonly card: Card;
  readonly plan: Plan;
  readonly today: PlainDate;
}

/** Which way the number goes, what is due today, and the ways to see and to change both. */
export function PlanLine({ card, plan, today }: Props): ReactNode {
  const { t } = useTranslation('plan');
  const words = useWords();
  const { situation } = checklistOf(card);
  const ending = situation.ending?.[0] ?? 'cancel';
  const due = plan.rows.filter((row) => row.due === today).length;
  const isDated = plan.shape === 'ahead' || plan.shape === 'today';
  return (
    <div className={css.line} data-ending={ending}>
      <p className={layout.muted}>
        {t(($) => $.ways.now, { way: words.optionLabel('ending', ending) })}
      </p>
      <p className={css.links}>
        <a
          data-action="change-ending"
          href={formatRoute({ screen: 'ways', card: card.id })}
          aria-label={t(($) => $.ways.change)}
        >
          {t(($) => $.ways.short)}
        </a>
        <a data-link="plan" href={formatRoute({ screen: 'plan', card: card.id })}>
          {t(($) => $.plan.link)}
        </a>
        <a data-link="lapse" href={formatRoute({ screen: 'lapse', card: card.id })}>
          {t(($) => $.lapse.link)}
        </a>
      </p>
      {isDated ? (
        <p className={layout.muted} data-due-today={due}>
          {due > 0 ? t(($) => $.plan.todayCount, { count: due }) : t(($) => $.plan.nothingToday)}
        </p>
      ) : null}
    </div>
  );
}

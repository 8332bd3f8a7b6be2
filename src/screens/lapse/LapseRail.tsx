import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LapseRule } from '../../catalogue/lapseRules.ts';
import type { PlainDate } from '../../catalogue/schema.ts';
import type { StageOfLapse } from '../../domain/plan/lapse.ts';
import { useDates } from '../../i18n/useDates.ts';
import { CertaintyMark } from '../../parts/CertaintyMark.tsx';
import css from './LapseRail.module.css';

interface Props {
  readonly rule: LapseRule['id'];
  readonly stages: readonly StageOfLapse[];
  readonly today: PlainDate;
}

type StageName =
  | 'no-calls-out'
  | 'nothing-in'
  | 'reserved'
  | 'resold'
  | 'cellcard-expired'
  | 'cellcard-kept'
  | 'cellcard-resold';

/** A rail drawn to scale: each stage as high as it is long, with its days and what it means. */
export function LapseRail({ rule, stages, today }: Props): ReactNode {
  const { t } = useTranslation('plan');
  const dates = useDates();
  const title = `lapse-${rule}`;
  return (
    <section aria-labelledby={title} data-lapse-rule={rule}>
      <h2 id={title} className={css.title}>
        {t(($) => $.lapse.rule[rule])}
      </h2>
      <ol className={css.rail}>
        {stages.map(({ id, from, until, days, after, facts }) => (
          <li
            key={id}
            className={css.stage}
            style={{ minHeight: `${(days ?? 0) * 1.2}px` }}
            data-lapse-stage={id}
            {...(from ? { 'data-from': from } : {})}
          >
            <p className={css.name}>
              <strong>{t(($) => $.lapse.stage[id as StageName])}</strong>
              <span>
                {days === undefined
                  ? t(($) => $.lapse.after, { count: after })
                  : t(($) => $.lapse.days, { count: days })}
              </span>
            </p>
            {from ? (
              <p className={css.dates}>
                {until
                  ? t(($) => $.lapse.span, {
                      from: dates.day(from, today),
                      until: dates.day(until, today),
                    })
                  : t(($) => $.lapse.from, { date: dates.day(from, today) })}
              </p>
            ) : null}
            <p>
              <span>{t(($) => $.lapse.means[id as StageName])}</span>
              <CertaintyMark facts={facts} today={today} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

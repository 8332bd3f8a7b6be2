import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ending } from '../catalogue/schema.ts';
import type { Situation } from '../domain/interview/condition.ts';
import { adviseWay, type Needs } from '../domain/plan/ways.ts';
import { useWords } from '../i18n/useWords.ts';
import { ChoiceList } from '../ui/ChoiceList.tsx';
import { Notice } from '../ui/Notice.tsx';
import css from './WayHelp.module.css';
import layout from '../ui/layout.module.css';

const NEEDS = {
  usedFor: ['codes', 'calls', 'nothing'],
  comesBack: ['yes', 'no'],
  othersUse: ['yes', 'no'],
  shop: ['yes', 'no'],
} as const;
const ROWS = ['price', 'effort', 'time', 'risk'] as const;

type Compared = Exclude<Ending, 'unsure'>;

interface Props {
  readonly situation: Situation;
}

/** Helps to choose between the ways to end: a few questions, a reasoned hint, and all ways side by side. */
export function WayHelp({ situation }: Props): ReactNode {
  const { t, i18n } = useTranslation('plan');
  const words = useWords();
  const [needs, setNeeds] = useState<Needs>({});
  const isTravel = situation.cardType?.includes('travel-esim') === true;
  const ways: readonly Compared[] = isTravel
    ? ['cancel', 'run-out']
    : ['cancel', 'keep', 'hand-over', 'lapse'];
  const advice = adviseWay(situation, needs);
  const isAnswered = isTravel || Object.keys(needs).length === Object.keys(NEEDS).length;
  const label = (way: Ending): string => words.optionLabel('ending', way);
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  return (
    <div className={layout.stack4} data-way-help>
      {isTravel ? null : (
        <>
          <p className={layout.muted}>{t(($) => $.ways.help)}</p>
          {(Object.keys(NEEDS) as (keyof typeof NEEDS)[]).map((need) => (
            <div key={need} className={layout.stack2}>
              <p id={`need-${need}`}>
                <strong>{t(($) => $.ways.ask[need])}</strong>
              </p>
              <ChoiceList
                name={`need-${need}`}
                labelledBy={`need-${need}`}
                choices={NEEDS[need].map((value) => ({
                  value,
                  label: t(($) => $.ways.answer[value]),
                }))}
                chosen={[needs[need] ?? '']}
                onChange={(value) => setNeeds({ ...needs, [need]: value })}
              />
            </div>
          ))}
        </>
      )}
      <div role="status">
        {advice ? (
          <Notice icon="check" title={`${t(($) => $.ways.fits)}: ${label(advice.way)}`}>
            <p data-advice={advice.way}>
              {t(($) => $.ways.because, {
                reasons: list.format(advice.reasons.map((id) => t(($) => $.ways.reason[id]))),
              })}
            </p>
          </Notice>
        ) : isAnswered ? (
          <p className={layout.muted}>{t(($) => $.ways.noAdvice)}</p>
        ) : null}
      </div>
      <ul className={css.ways}>
        {ways.map((way) => (
          <li
            key={way}
            className={css.way}
            data-way={way}
            {...(advice?.way === way ? { 'data-fits': '' } : {})}
          >
            <h2>{label(way)}</h2>
            <dl>
              {ROWS.map((row) => (
                <div key={row} className={css.row}>
                  <dt>{t(($) => $.ways.row[row])}</dt>
                  <dd>
                    {isTravel && way === 'cancel'
                      ? t(($) => $.ways.cell['cancel-travel'][row])
                      : t(($) => $.ways.cell[way][row])}
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </div>
  );
}

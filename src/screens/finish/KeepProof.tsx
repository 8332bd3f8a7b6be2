import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SOURCING } from '../../catalogue/facts.ts';
import type { PlainDate } from '../../catalogue/schema.ts';
import type { Card } from '../../domain/card/card.ts';
import type { Checklist } from '../../domain/checklist/checklist.ts';
import { keepProofUntil } from '../../domain/proof/doneLevels.ts';
import { sourcesOf, sourcingOf } from '../../domain/sourcing/sourcing.ts';
import { useDates } from '../../i18n/useDates.ts';
import { useSourceText } from '../../i18n/useSourceText.ts';
import { useWords } from '../../i18n/useWords.ts';
import { RichText } from '../../ui/RichText.tsx';
import { SourceLine } from '../../ui/SourceLine.tsx';
import css from './FinishScreen.module.css';

interface Props {
  readonly card: Card;
  readonly checklist: Checklist;
  readonly today: PlainDate;
}

/**
 * How long to keep the proof: the step of the list that names the days of a sourced rule, in its own
 * words and with its source. A travel eSIM has no such rule and gets plain advice.
 */
export function KeepProof({ card, checklist, today }: Props): ReactNode {
  const { t } = useTranslation('proof');
  const { t: common } = useTranslation('screens');
  const words = useWords();
  const dates = useDates();
  const sourceText = useSourceText();
  const task = checklist.tasks.find(({ id }) => id === 'get-proof');
  const step = task?.steps.find(({ facts }) => totalDays(facts, today) !== undefined);
  const days = totalDays(step?.facts, today);
  const until = days === undefined ? undefined : keepProofUntil(card, days);
  return (
    <section className={css.keep} aria-labelledby="keep-title">
      <h2 id="keep-title">{t(($) => $.finish.keepTitle)}</h2>
      {task && step ? (
        <>
          {until ? (
            <p className={css.strong}>
              {t(($) => $.finish.keepUntil, { date: dates.day(until, today) })}
            </p>
          ) : null}
          <p>
            <RichText>
              {words.stepText(task, step.id, sourcingOf(SOURCING, step.facts ?? [], today).values)}
            </RichText>
          </p>
          <ul className={css.sources}>
            {sourcesOf(SOURCING, [step]).map((source) => (
              <SourceLine
                key={source.id}
                text={sourceText(source, today)}
                href={source.linkable ? source.url : undefined}
                linkText={common(($) => $.source.open)}
              />
            ))}
          </ul>
        </>
      ) : (
        <p>{t(($) => $.finish.keepTravel)}</p>
      )}
    </section>
  );
}

function totalDays(facts: readonly string[] | undefined, today: PlainDate): number | undefined {
  const days = sourcingOf(SOURCING, facts ?? [], today).values['totalDays'];
  return typeof days === 'number' ? days : undefined;
}

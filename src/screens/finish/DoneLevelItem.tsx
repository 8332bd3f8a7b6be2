import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlainDate } from '../../catalogue/schema.ts';
import type { Card } from '../../domain/card/card.ts';
import type { Checklist } from '../../domain/checklist/checklist.ts';
import type { DoneLevel, DoneStanding } from '../../domain/proof/doneLevels.ts';
import { progressOf } from '../../domain/checklist/progress.ts';
import { lacksOf, photosOf, proofsOf } from '../../domain/proof/proofs.ts';
import { useDates } from '../../i18n/useDates.ts';
import { formatRoute } from '../../routing/route.ts';
import { Icon } from '../../ui/Icon.tsx';
import { CheckRow } from './CheckRow.tsx';
import css from './FinishScreen.module.css';

interface Props {
  readonly level: DoneLevel;
  readonly card: Card;
  readonly checklist: Checklist;
  readonly standing: DoneStanding;
  readonly today: PlainDate;
}

/** One level: whether it is reached, and by what. */
export function DoneLevelItem({ level, card, checklist, standing, today }: Props): ReactNode {
  const { t } = useTranslation('proof');
  const isReached = standing.reached.includes(level);
  return (
    <li
      className={css.level}
      data-level={level}
      {...(isReached ? { 'data-reached': '' } : {})}
      aria-labelledby={`level-${level}`}
    >
      <div className={css.head}>
        <h2 id={`level-${level}`}>{t(($) => $.finish.level[level])}</h2>
        <span className={css.state}>
          {isReached ? <Icon name="check" /> : null}
          <span>{isReached ? t(($) => $.finish.reached) : t(($) => $.finish.notReached)}</span>
        </span>
      </div>
      {level === 'did' ? (
        <p>
          <a href={formatRoute({ screen: 'checklist', card: card.id })}>
            {t(($) => $.finish.didText, { ...progressOf(checklist.tasks, card) })}
          </a>
        </p>
      ) : level === 'confirmed' ? (
        <Confirmations card={card} today={today} />
      ) : (
        <ul className={css.checks}>
          {standing.checks.map((check) => (
            <CheckRow
              key={check.id}
              card={card}
              check={check}
              checklist={checklist}
              today={today}
            />
          ))}
        </ul>
      )}
    </li>
  );
}

function Confirmations({
  card,
  today,
}: {
  readonly card: Card;
  readonly today: PlainDate;
}): ReactNode {
  const { t } = useTranslation('proof');
  const dates = useDates();
  const proofs = proofsOf(card);
  return (
    <>
      {proofs.length === 0 ? <p>{t(($) => $.finish.confirmedNone)}</p> : null}
      {proofs.map(({ id, proof }) => (
        <p key={id}>
          <a href={formatRoute({ screen: 'proof', card: card.id, id })}>
            {[
              t(($) => $.kind[proof.kind]),
              proof.on ? dates.day(proof.on, today) : '',
              lacksOf(proof, photosOf(card, id).length).length > 0 ? t(($) => $.standing.note) : '',
            ]
              .filter(Boolean)
              .join(' · ')}
          </a>
        </p>
      ))}
      <p>
        <a
          data-action="add-proof"
          href={formatRoute({ screen: 'proof', card: card.id, id: 'new' })}
        >
          {t(($) => $.add)}
        </a>
      </p>
    </>
  );
}

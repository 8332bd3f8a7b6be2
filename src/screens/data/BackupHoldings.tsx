import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../domain/card.ts';
import { presentCards } from '../../domain/merge.ts';
import { progressOf } from '../../domain/progress.ts';
import { useWords } from '../../i18n/useWords.ts';
import { compareWithHere } from '../../store/addBackup.ts';
import { checklistOf } from '../../store/checklists.ts';
import type { BackupContents } from '../../store/readBackup.ts';
import { Button } from '../../ui/Button.tsx';
import { BackupLosses } from './BackupLosses.tsx';
import css from './DataScreen.module.css';
import { OtherBackups } from './OtherBackups.tsx';
import { useFigures } from './useFigures.ts';

interface Props {
  readonly contents: BackupContents;
  readonly onAdd: () => Promise<void>;
  readonly onDrop: () => void;
}

/** What a backup holds, what of it could not be read, and the choice to add it. */
export function BackupHoldings({ contents, onAdd, onDrop }: Props): ReactNode {
  const { t } = useTranslation('backup');
  const figures = useFigures();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [contents]);
  const cards = presentCards(contents.state);
  const proofs = cards.flatMap((card) => Object.values(card.proofs).filter(({ value }) => value));
  const { added, shared } = compareWithHere(contents);
  return (
    <div className={css.box} data-holds={cards.length}>
      <h3 ref={heading} tabIndex={-1}>
        {t(($) => $.read.holds)}
      </h3>
      <dl className={css.table}>
        <dt>{t(($) => $.read.madeAt)}</dt>
        <dd>
          {contents.madeAt === undefined
            ? t(($) => $.read.noDate)
            : figures.moment(contents.madeAt)}
        </dd>
        <dt>{t(($) => $.read.cards)}</dt>
        <dd>{t(($) => $.read.cardCount, { count: cards.length })}</dd>
        <dt>{t(($) => $.read.proofs)}</dt>
        <dd>{t(($) => $.read.proofCount, { count: proofs.length })}</dd>
        <dt>{t(($) => $.read.photos)}</dt>
        <dd>{t(($) => $.read.photoCount, { count: contents.photos.size })}</dd>
      </dl>
      <ul className={css.list}>
        {cards.slice(0, 20).map((card) => (
          <li key={card.id}>
            <CardLine card={card} />
          </li>
        ))}
      </ul>
      {cards.length === 0 ? <p>{t(($) => $.read.empty)}</p> : null}
      {added > 0 ? <p>{t(($) => $.read.added, { count: added })}</p> : null}
      {shared > 0 ? <p>{t(($) => $.read.shared, { count: shared })}</p> : null}
      {contents.without.length > 0 ? (
        <p>{t(($) => $.read.without, { count: contents.without.length })}</p>
      ) : null}
      <OtherBackups others={contents.others ?? []} />
      <BackupLosses losses={contents.losses} />
      {cards.length > 0 ? (
        <Button look="main" data-action="merge" onClick={() => void onAdd()}>
          {t(($) => $.read.do)}
        </Button>
      ) : null}
      <Button data-action="drop-backup" onClick={onDrop}>
        {t(($) => $.read.drop)}
      </Button>
    </div>
  );
}

function CardLine({ card }: { readonly card: Card }): ReactNode {
  const { t } = useTranslation('backup');
  const words = useWords();
  const checklist = checklistOf(card);
  const name = words.cardName(card.nickname.value, checklist.situation);
  return (
    <>
      <span>{`${name ?? t(($) => $.read.unnamed)} `}</span>
      <span className={css.small}>
        {t(($) => $.read.progress, { ...progressOf(checklist.tasks, card) })}
      </span>
    </>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { presentCards } from '../../domain/merge/merge.ts';
import type { BackupContents } from '../../store/backup/readBackup.ts';
import css from './DataScreen.module.css';
import { useFigures } from './useFigures.ts';

/** When a backup was made, and how much of everything is in it. */
export function BackupTable({ contents }: { readonly contents: BackupContents }): ReactNode {
  const { t } = useTranslation('backup');
  const figures = useFigures();
  const cards = presentCards(contents.state);
  const count = (of: (card: (typeof cards)[number]) => number): number =>
    cards.reduce((sum, card) => sum + of(card), 0);
  const notes = count(({ tasks }) => Object.values(tasks).filter(({ note }) => note?.value).length);
  const heard = count((card) => Object.values(card.heard).filter(({ value }) => value.text).length);
  const replies = count((card) => Object.values(card.replies).filter(({ value }) => value).length);
  const proofs = count((card) => Object.values(card.proofs).filter(({ value }) => value).length);
  return (
    <dl className={css.table}>
      <dt>{t(($) => $.read.madeAt)}</dt>
      <dd>
        {contents.madeAt === undefined ? t(($) => $.read.noDate) : figures.moment(contents.madeAt)}
      </dd>
      <dt>{t(($) => $.read.cards)}</dt>
      <dd>{t(($) => $.read.cardCount, { count: cards.length })}</dd>
      {notes + heard + replies > 0 ? (
        <>
          <dt>{t(($) => $.read.contents)}</dt>
          <dd>
            {notes > 0 ? <div>{t(($) => $.read.noteCount, { count: notes })}</div> : null}
            {heard > 0 ? <div>{t(($) => $.read.heardCount, { count: heard })}</div> : null}
            {replies > 0 ? <div>{t(($) => $.read.replyCount, { count: replies })}</div> : null}
          </dd>
        </>
      ) : null}
      <dt>{t(($) => $.read.proofs)}</dt>
      <dd>{t(($) => $.read.proofCount, { count: proofs })}</dd>
      <dt>{t(($) => $.read.photos)}</dt>
      <dd>{t(($) => $.read.photoCount, { count: contents.photos.size })}</dd>
    </dl>
  );
}

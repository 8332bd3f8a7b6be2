import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { presentCards } from '../../domain/merge/merge.ts';
import { photosInUse } from '../../domain/proof/proofs.ts';
import { photoKeys, type PhotoAnswer } from '../../platform/photos/photoStore.ts';
import { storageRoom, type StorageRoom } from '../../platform/storage/storageRoom.ts';
import { useKeepState } from '../../platform/storage/useKeepState.ts';
import { useCards } from '../../store/cards.ts';
import { storedBytes } from '../../store/saved/asides.ts';
import { savedStore } from '../../store/saved/savedStore.ts';
import { Button } from '../../ui/Button.tsx';
import css from './DataScreen.module.css';
import layout from '../../ui/layout.module.css';
import { useFigures } from './useFigures.ts';

/** What is stored where, how much it is, and whether the browser promised to keep it. */
export function KeptPart(): ReactNode {
  const { t } = useTranslation('backup');
  const figures = useFigures();
  const cards = useCards();
  const keep = useKeepState();
  const room = useRoom(cards);
  const photoCount = usePhotoCount(cards);
  const proofs = cards.flatMap((card) => Object.values(card.proofs).filter(({ value }) => value));
  return (
    <section className={layout.stack3}>
      <h2>{t(($) => $.kept.title)}</h2>
      <dl className={css.table}>
        <dt>{t(($) => $.kept.cards)}</dt>
        <dd>{t(($) => $.kept.cardCount, { count: cards.length })}</dd>
        <dt>{t(($) => $.kept.records)}</dt>
        <dd>{figures.size(storedBytes())}</dd>
        <dt>{t(($) => $.kept.proofs)}</dt>
        <dd>{t(($) => $.kept.proofCount, { count: proofs.length })}</dd>
        <dt>{t(($) => $.kept.photos)}</dt>
        <dd>{photoCount}</dd>
        {room ? (
          <>
            <dt>{t(($) => $.kept.room)}</dt>
            <dd>
              {t(($) => $.kept.roomUsed, {
                used: figures.size(room.used),
                allowed: figures.size(room.allowed),
              })}
            </dd>
          </>
        ) : null}
        {keep.state ? (
          <>
            <dt>{t(($) => $.kept.promise)}</dt>
            <dd data-keep={keep.state}>{t(($) => $.kept.keep[keep.state ?? 'unknown'])}</dd>
          </>
        ) : null}
      </dl>
      {keep.state === 'unsure' ? (
        <Button data-action="ask-to-keep" onClick={keep.ask}>
          {t(($) => $.kept.ask)}
        </Button>
      ) : null}
    </section>
  );
}

/** How many photos there are, in words. */
function usePhotoCount(cards: unknown): string {
  const { t } = useTranslation('backup');
  const figures = useFigures();
  const [keys, setKeys] = useState<PhotoAnswer<string[]>>();
  useEffect(() => {
    void photoKeys().then(setKeys);
  }, [cards]);
  if (keys && !keys.ok) return t(($) => $.kept.photosHidden);
  const ids = keys?.value ?? [];
  if (ids.length === 0) return t(($) => $.kept.noPhotos);
  const known = photosInUse(presentCards(savedStore.getState()));
  const bytes = ids.reduce((sum, id) => sum + (known.get(id)?.bytes ?? 0), 0);
  return t(($) => $.kept.photoCount, { count: ids.length, size: figures.size(bytes) });
}

function useRoom(cards: unknown): StorageRoom | undefined {
  const [room, setRoom] = useState<StorageRoom>();
  useEffect(() => {
    void storageRoom().then(setRoom);
  }, [cards]);
  return room;
}

import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeptPhoto } from '../../domain/proof/proofs.ts';
import { usePageLayer } from '../../platform/page/pageLayer.ts';
import { usePhotoWork } from '../../store/photos/photoWork.ts';
import { deletePhoto } from '../../store/proofActions.ts';
import { Icon } from '../../ui/Icon.tsx';
import { PhotoThumb } from './PhotoThumb.tsx';
import { PhotoViewer } from './PhotoViewer.tsx';
import { RefusedPhotos } from './RefusedPhotos.tsx';
import { ToldPhotos } from './ToldPhotos.tsx';
import css from './PhotoPart.module.css';
import layout from '../../ui/layout.module.css';

interface Props {
  readonly cardId: string;
  readonly proofId: string;
  readonly photos: readonly KeptPhoto[];
  readonly onFiles: (files: readonly File[]) => void;
}

/** The photos of a proof: adding, small pictures, and one of them full-screen. */
export function PhotoPart({ cardId, proofId, photos, onFiles }: Props): ReactNode {
  const { t } = useTranslation('proof');
  const { done, total, refused, told } = usePhotoWork(proofId);
  const { shown, open, close } = usePageLayer();
  const title = useRef<HTMLHeadingElement>(null);
  const isBusy = done < total;
  const isShown = photos.some(({ id }) => id === shown);

  // Forward, or a reload, to a photo that has been deleted since.
  useEffect(() => {
    if (shown !== undefined && !isShown) close();
  });

  function remove(photoId: string): void {
    close();
    deletePhoto(cardId, photoId);
    // What opened the photo is gone with it.
    title.current?.focus();
  }

  return (
    <section className={layout.stack3} aria-labelledby="photo-title">
      <h2 id="photo-title" ref={title} tabIndex={-1}>
        {t(($) => $.photo.title)}
      </h2>
      {photos.length === 0 ? null : (
        <ul className={css.thumbs}>
          {photos.map(({ id }, index) => (
            <PhotoThumb key={id} id={id} number={index + 1} onOpen={() => open(id)} />
          ))}
        </ul>
      )}
      <label className={css.add}>
        <Icon name="plus" />
        <span>{t(($) => $.photo.add)}</span>
        <input
          className={css.file}
          type="file"
          name="photo"
          accept="image/*"
          multiple
          aria-describedby="photo-hint"
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            // So that the same file can be chosen again, after a refusal or a deletion.
            currentTarget.value = '';
            if (files.length > 0) onFiles(files);
          }}
        />
      </label>
      <p className={css.hint} id="photo-hint">
        {t(($) => $.photo.hint)}
      </p>
      <div role="status" className={css.work}>
        {isBusy ? (
          <>
            <p>{t(($) => $.photo.working, { number: done + 1, total })}</p>
            <progress value={done} max={total} aria-label={t(($) => $.photo.title)} />
          </>
        ) : total > refused.length ? (
          <p>{t(($) => $.photo.kept, { count: photos.length })}</p>
        ) : null}
      </div>
      <ToldPhotos proofId={proofId} told={told} />
      <RefusedPhotos proofId={proofId} refused={refused} />
      {shown !== undefined && isShown ? (
        <PhotoViewer
          photos={photos}
          shown={shown}
          onShow={open}
          onClose={close}
          onDelete={remove}
        />
      ) : null}
    </section>
  );
}

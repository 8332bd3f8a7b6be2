import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PhotoRef } from '../../domain/card/card.ts';
import type { KeptPhoto } from '../../domain/proof/proofs.ts';
import { usePhotoUrl } from '../../platform/photos/usePhotoUrl.ts';
import css from './PhotoViewer.module.css';

interface Props {
  readonly photos: readonly KeptPhoto[];
  readonly shown: string;
  readonly onShow: (id: string) => void;
  readonly onClose: () => void;
  readonly onDelete: (id: string) => void;
}

// How many times longer than wide a picture is still read when all of it is on the screen.
const LONG = 2.5;

/**
 * One photo over the whole screen. The browser's own dialog: it keeps the focus, closes with Escape,
 * and gives the focus back.
 */
export function PhotoViewer({ photos, shown, onShow, onClose, onDelete }: Props): ReactNode {
  const { t } = useTranslation('proof');
  const dialog = useRef<HTMLDialogElement>(null);
  const index = photos.findIndex(({ id }) => id === shown);
  const before = photos[index - 1]?.id;
  const after = photos[index + 1]?.id;
  const place = t(($) => $.photo.place, { number: index + 1, total: photos.length });

  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    // Before it is taken away: only then does what opened it get the focus back.
    return () => current?.close();
  }, []);

  function turn(event: KeyboardEvent): void {
    const to = { ArrowLeft: before, ArrowRight: after }[event.key];
    if (to) onShow(to);
  }

  return (
    <dialog
      ref={dialog}
      className={css.viewer}
      aria-label={place}
      data-viewer
      onClose={onClose}
      onKeyDown={turn}
    >
      <div className={css.bar}>
        <button type="button" data-action="close-photo" onClick={() => dialog.current?.close()}>
          {t(($) => $.photo.close)}
        </button>
        <span role="status">{place}</span>
        <button
          type="button"
          data-action="delete-photo"
          onClick={() => {
            // Closed first: nothing outside an open dialog can take the focus.
            dialog.current?.close();
            onDelete(shown);
          }}
        >
          {t(($) => $.photo.delete)}
        </button>
      </div>
      <LargePhoto key={shown} id={shown} number={index + 1} photo={photos[index]?.photo} />
      {photos.length > 1 ? (
        <div className={css.bar}>
          <TurnButton to={before} onShow={onShow}>
            {t(($) => $.photo.before)}
          </TurnButton>
          <TurnButton to={after} onShow={onShow}>
            {t(($) => $.photo.after)}
          </TurnButton>
        </div>
      ) : null}
    </dialog>
  );
}

function TurnButton({
  to,
  onShow,
  children,
}: {
  readonly to: string | undefined;
  readonly onShow: (id: string) => void;
  readonly children: string;
}): ReactNode {
  return (
    <button
      type="button"
      // Not `disabled`: the focus would be lost at the last photo, and the arrow keys with it.
      aria-disabled={to === undefined}
      onClick={() => (to === undefined ? undefined : onShow(to))}
    >
      {children}
    </button>
  );
}

interface LargeProps {
  readonly id: string;
  readonly number: number;
  readonly photo: PhotoRef | undefined;
}

/** Whole on the screen; what would be too narrow or too flat to read so is scrolled instead. */
function LargePhoto({ id, number, photo }: LargeProps): ReactNode {
  const { t } = useTranslation('proof');
  const url = usePhotoUrl(id);
  const { width = 1, height = 1 } = photo ?? {};
  const shape = height > LONG * width ? 'tall' : width > LONG * height ? 'wide' : undefined;
  const alt = t(($) => $.photo.alt, { number });
  if (url.state !== 'ready') {
    return (
      <div className={css.frame}>
        <p>{t(($) => $.photo[url.state])}</p>
      </div>
    );
  }
  if (!shape) {
    return (
      <div className={css.frame}>
        <img src={url.url} alt={alt} />
      </div>
    );
  }
  return (
    // Whoever has only keys must be able to scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={css.scroll} data-shape={shape} role="group" aria-label={alt} tabIndex={0}>
      <img src={url.url} alt="" />
    </div>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePhotoUrl } from '../../platform/photos/usePhotoUrl.ts';
import { Icon } from '../../ui/Icon.tsx';
import css from './PhotoPart.module.css';

interface Props {
  readonly id: string;
  readonly number: number;
  readonly onOpen: () => void;
}

/** A small picture that opens the large one. */
export function PhotoThumb({ id, number, onOpen }: Props): ReactNode {
  const { t } = useTranslation('proof');
  const photo = usePhotoUrl(id);
  return (
    <li data-photo={id}>
      <button
        type="button"
        className={css.thumb}
        aria-label={t(($) => $.photo.open, { number })}
        onClick={onOpen}
      >
        {photo.state === 'ready' ? (
          <img src={photo.url} alt="" decoding="async" loading="lazy" />
        ) : (
          <Icon name={photo.state === 'loading' ? 'wait' : 'alert'} />
        )}
      </button>
    </li>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dropToldPhotos, type ToldPhoto } from '../../store/photos/photoWork.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import css from './PhotoPart.module.css';

interface Props {
  readonly proofId: string;
  readonly told: readonly ToldPhoto[];
}

/** What the person should know of photos that were kept: cut into parts, or perhaps not whole. */
export function ToldPhotos({ proofId, told }: Props): ReactNode {
  const { t } = useTranslation('proof');
  const halves = told.filter(({ isCutOff }) => isCutOff);
  const long = told.filter(({ parts }) => parts > 1);
  return (
    <>
      <div role="status" className={css.work}>
        {long.map(({ name, parts }, index) => (
          <p key={`${index}-${name}`} data-in-parts={parts}>
            <span>{t(($) => $.photo.inParts, { parts })}</span>
            <bdi className={css.names}>{name}</bdi>
          </p>
        ))}
      </div>
      <div role="alert">
        {halves.length === 0 ? null : (
          <div data-cut-off={halves.length}>
            <Notice
              look="attention"
              icon="alert"
              title={t(($) => $.photo.cutOff, { count: halves.length })}
            >
              <p>
                <span>{t(($) => $.photo.cutOffText)}</span>
                <bdi className={css.names}>{halves.map(({ name }) => name).join(' · ')}</bdi>
              </p>
              <Button onClick={() => dropToldPhotos(proofId)}>{t(($) => $.photo.toldClose)}</Button>
            </Notice>
          </div>
        )}
      </div>
    </>
  );
}

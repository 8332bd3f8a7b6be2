import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dropRefusedPhotos, type RefusedPhoto } from '../../store/photos/photoWork.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import css from './PhotoPart.module.css';

interface Props {
  readonly proofId: string;
  readonly refused: readonly RefusedPhoto[];
}

/** Which files were not kept and why; what to do is said once per reason. */
export function RefusedPhotos({ proofId, refused }: Props): ReactNode {
  const { t } = useTranslation('proof');
  const reasons = [...new Set(refused.map(({ why }) => why))];
  return (
    <div role="alert">
      {refused.length === 0 ? null : (
        <div data-refused={reasons.join(' ')}>
          <Notice
            look="attention"
            icon="alert"
            title={t(($) => $.photo.refusedTitle, { count: refused.length })}
          >
            {reasons.map((reason) => (
              <p key={reason}>
                <span>{t(($) => $.photo.why[reason])}</span>
                <bdi className={css.names}>
                  {refused
                    .filter(({ why }) => why === reason)
                    .map(({ name }) => name)
                    .join(' · ')}
                </bdi>
              </p>
            ))}
            <p>{t(($) => $.photo.refusedKept)}</p>
            <Button onClick={() => dropRefusedPhotos(proofId)}>
              {t(($) => $.photo.refusedClose)}
            </Button>
          </Notice>
        </div>
      )}
    </div>
  );
}

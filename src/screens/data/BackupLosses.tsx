import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Notice } from '../../ui/Notice.tsx';
import css from './DataScreen.module.css';

// What concerns the whole file has a sentence; a place is shown as it stands in the records.
const WHOLE = ['file', 'text', 'sum', 'format', 'version'] as const;
const SHOWN = 50;

/** What of a backup could not be read, if anything. */
export function BackupLosses({ losses }: { readonly losses: readonly string[] }): ReactNode {
  const { t } = useTranslation('backup');
  if (losses.length === 0) return null;
  const places = losses.filter((place) => !WHOLE.some((whole) => whole === place));
  return (
    <div data-losses={losses.length}>
      <Notice
        look="attention"
        icon="alert"
        title={t(($) => $.read.losses, { count: losses.length })}
      >
        {WHOLE.filter((whole) => losses.includes(whole)).map((whole) => (
          <p key={whole}>{t(($) => $.read.loss[whole])}</p>
        ))}
        <p>{t(($) => $.read.lossesText)}</p>
        {places.length > 0 ? (
          <Disclosure open={places.length < 6} summary={t(($) => $.read.lossesWhich)}>
            <ul className={css.places} translate="no">
              {places.slice(0, SHOWN).map((place, index) => (
                <li key={`${index}-${place}`}>{place}</li>
              ))}
            </ul>
            {places.length > SHOWN ? (
              <p>{t(($) => $.read.lossesMore, { count: places.length - SHOWN })}</p>
            ) : null}
          </Disclosure>
        ) : null}
      </Notice>
    </div>
  );
}

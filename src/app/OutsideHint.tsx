import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dropOutside } from '../store/notices.ts';
import { Button, LinkButton } from '../ui/Button.tsx';
import css from './QuietBar.module.css';

/** Says why an outside page was not opened; the checklist itself needs no network. */
export function OutsideHint({ address }: { readonly address: string }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className={css.bar} data-outside-anyway>
      <p className={css.text}>{t(($) => $.offline.outside)}</p>
      <div className={css.buttons}>
        <LinkButton
          look="quiet"
          href={address}
          target="_blank"
          rel="noreferrer noopener"
          onClick={dropOutside}
        >
          {t(($) => $.offline.anyway)}
        </LinkButton>
        <Button look="quiet" onClick={dropOutside}>
          {t(($) => $.offline.close)}
        </Button>
      </div>
    </div>
  );
}

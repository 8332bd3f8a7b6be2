import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { notices } from '../store/notices.ts';
import { saveNow } from '../store/saved/savedStore.ts';
import { Button } from '../ui/Button.tsx';
import { focusHeading } from '../ui/focusHeading.ts';
import css from './QuietBar.module.css';

/**
 * A newer version has stored something here, of which this page shows only what it understands. Part of
 * the start: once another version is on the host, this page may not find its other files any more.
 */
export function OutdatedNotice(): ReactNode {
  const { t } = useTranslation();
  return (
    <div className={css.bar} data-update="outdated">
      <p className={css.text}>{t(($) => $.update.outdated)}</p>
      <div className={css.buttons}>
        <Button look="quiet" data-action="update" onClick={changeOver}>
          {t(($) => $.update.now)}
        </Button>
        <Button
          look="quiet"
          data-action="update-later"
          onClick={() => {
            notices.setState({ newer: false });
            focusHeading();
          }}
        >
          {t(($) => $.update.later)}
        </Button>
      </div>
    </div>
  );
}

function changeOver(): void {
  saveNow();
  // Saving was refused just now: a reload would lose what is only on the page.
  if (!notices.getState().saved) return;
  import('../platform/install/serviceWorker.ts')
    .then(({ applyUpdate }) => applyUpdate())
    .catch(() => window.location.reload());
}

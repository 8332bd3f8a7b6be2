import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { applyUpdate, putOffUpdate } from '../platform/install/serviceWorker.ts';
import { notices } from '../store/notices.ts';
import { saveNow } from '../store/saved/savedStore.ts';
import { Button } from '../ui/Button.tsx';
import { focusHeading } from '../ui/focusHeading.ts';
import css from './QuietBar.module.css';

/** Offers a newer version. Taking it reloads the page once, with everything saved. */
export function UpdateNotice(): ReactNode {
  const { t } = useTranslation();
  const [isChanging, setChanging] = useState(false);

  function accept(): void {
    saveNow();
    // Saving was refused just now: a reload would lose what is only on the page.
    if (!notices.getState().saved) return;
    setChanging(true);
    // It reloads the page, sooner or later; where not even that can be done, it can be asked for again.
    applyUpdate().catch(() => setChanging(false));
  }

  function later(): void {
    putOffUpdate();
    notices.setState({ update: false });
    focusHeading();
  }

  return (
    <div className={css.bar} data-update>
      <p className={css.text}>{t(($) => $.update.ready)}</p>
      <div className={css.buttons}>
        <Button look="quiet" data-action="update" disabled={isChanging} onClick={accept}>
          {isChanging ? t(($) => $.update.changing) : t(($) => $.update.now)}
        </Button>
        <Button look="quiet" data-action="update-later" disabled={isChanging} onClick={later}>
          {t(($) => $.update.later)}
        </Button>
      </div>
    </div>
  );
}

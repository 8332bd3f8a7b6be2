import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { dropUndo, notices } from '../store/notices.ts';
import { Button } from '../ui/Button.tsx';
import css from './UndoBar.module.css';

/** What was just done, and the way to take it back. Stays until the next act or the next screen. */
export function UndoBar(): ReactNode {
  const { t } = useTranslation();
  const undo = useStore(notices, (state) => state.undo);

  return (
    <div role="status">
      {undo ? (
        <div className={css.bar} key={undo.number}>
          <span className={css.text}>{t(($) => $.undo[undo.kind])}</span>
          <Button
            look="quiet"
            data-action="undo"
            onClick={() => {
              dropUndo();
              undo.run();
            }}
          >
            {t(($) => $.undo.run)}
          </Button>
          <button
            type="button"
            className={css.close}
            aria-label={t(($) => $.undo.close)}
            onClick={dropUndo}
          >
            ×
          </button>
        </div>
      ) : null}
    </div>
  );
}

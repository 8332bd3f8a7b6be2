import { useEffect, useRef, type FocusEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { dropUndo, notices } from '../store/notices.ts';
import { Button } from '../ui/Button.tsx';
import { focusHeading } from '../ui/focusHeading.ts';
import css from './UndoBar.module.css';

// Before the pictures go that an undo may need: photoCleaning.ts keeps them for a day.
const UNDO_LASTS_MS = 20 * 3_600_000;

/**
 * What was just done, and the way to take it back. Stays until the next act or the next screen, in a tab
 * that is left open for the better part of a day.
 */
export function UndoBar(): ReactNode {
  const { t } = useTranslation();
  const undo = useStore(notices, (state) => state.undo);
  const cameFrom = useRef<Element>(null);

  const offer = undo?.number;
  useEffect(() => {
    if (offer === undefined) return undefined;
    const timer = setTimeout(dropUndo, UNDO_LASTS_MS);
    return () => clearTimeout(timer);
  }, [offer]);

  function remember({ currentTarget, relatedTarget }: FocusEvent): void {
    if (!currentTarget.contains(relatedTarget)) cameFrom.current = relatedTarget;
  }

  // The bar goes away with the button that was pressed: the focus returns to where it was before.
  function leave(): void {
    dropUndo();
    const before = cameFrom.current;
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    else focusHeading();
  }

  return (
    <div role="status">
      {undo ? (
        <div className={css.bar} key={undo.number} onFocus={remember}>
          <span className={css.text}>{t(($) => $.undo[undo.kind])}</span>
          <Button
            look="quiet"
            data-action="undo"
            onClick={() => {
              leave();
              undo.run();
            }}
          >
            {t(($) => $.undo.run)}
          </Button>
          <button
            type="button"
            className={css.close}
            aria-label={t(($) => $.undo.close)}
            onClick={leave}
          >
            ×
          </button>
        </div>
      ) : null}
    </div>
  );
}

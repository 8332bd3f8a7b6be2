import { Suspense, useEffect, useRef, useState, type FocusEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { loadWords } from '../i18n/i18n.ts';
import { dropUndo, notices, type Undo, type UndoKind } from '../store/notices.ts';
import { Button } from '../ui/Button.tsx';
import { focusHeading } from '../ui/focusHeading.ts';
import { lazyHint } from '../ui/lazyHint.ts';
import css from './UndoBar.module.css';

// Where it is offered, it and the words of the task are there (screens.tsx).
const UndoneName = lazyHint(async () => {
  const [{ UndoneName: name }] = await Promise.all([
    import('../parts/UndoneName.tsx'),
    loadWords('screens', 'tasks', 'accounts'),
  ]);
  return name;
});

const LASTS_MS = 8000;

/** What has no other way back stays longer. */
const LASTS_LONGER_MS = 20_000;
const WITHOUT_OTHER_WAY: readonly UndoKind[] = [
  'deleted',
  'proof-deleted',
  'photo-deleted',
  'aside-deleted',
  'backup-added',
  'merged',
];

/** What was just done, and the way to take it back: for a while, and until the next act or screen. */
export function UndoBar(): ReactNode {
  const undo = useStore(notices, (state) => state.undo);
  return <div role="status">{undo ? <Offer key={undo.number} undo={undo} /> : null}</div>;
}

function Offer({ undo }: { readonly undo: Undo }): ReactNode {
  const { t } = useTranslation();
  const cameFrom = useRef<Element>(null);
  const [isHeld, setHeld] = useState(false);
  const lasts = WITHOUT_OTHER_WAY.includes(undo.kind) ? LASTS_LONGER_MS : LASTS_MS;

  // Not under a finger or the focus, nor while nobody looks.
  useEffect(() => (isHeld ? undefined : endAfter(lasts)), [isHeld, lasts]);

  function remember({ currentTarget, relatedTarget }: FocusEvent): void {
    setHeld(true);
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
    <div
      className={css.bar}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={({ currentTarget }) => {
        if (!currentTarget.contains(document.activeElement)) setHeld(false);
      }}
      onFocus={remember}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setHeld(false);
      }}
    >
      <span className={css.text}>
        {undo.about ? (
          <Suspense fallback={null}>
            <UndoneName about={undo.about} />
          </Suspense>
        ) : null}
        <span>{t(($) => $.undo[undo.kind])}</span>
      </span>
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
  );
}

/** Drops the offer after so many milliseconds of the page being in sight. Returns how to stop. */
function endAfter(lasts: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const start = (): void => {
    clearTimeout(timer);
    if (!document.hidden) timer = setTimeout(dropUndo, lasts);
  };
  start();
  document.addEventListener('visibilitychange', start);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', start);
  };
}

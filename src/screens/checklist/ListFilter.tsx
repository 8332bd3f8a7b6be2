import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from './ListFilter.module.css';
import layout from '../../ui/layout.module.css';

interface Props {
  readonly onlyLeft: boolean;
  /** How many tasks the filter hides. */
  readonly settled: number;
  readonly onChange: (onlyLeft: boolean) => void;
}

/** Only what is left. Says how many it hides, so that nobody thinks their ticks are gone. */
export function ListFilter({ onlyLeft, settled, onChange }: Props): ReactNode {
  const { t } = useTranslation('screens');
  const toggle = useRef<HTMLButtonElement>(null);

  // A row that was ticked is hidden with the box that had the focus.
  useEffect(() => {
    if (onlyLeft && document.activeElement === document.body) {
      toggle.current?.focus({ preventScroll: true });
    }
  }, [onlyLeft, settled]);

  if (settled === 0 && !onlyLeft) return null;
  return (
    <div className={css.filter}>
      <button
        ref={toggle}
        type="button"
        className={css.toggle}
        data-action="only-left"
        aria-pressed={onlyLeft}
        onClick={() => onChange(!onlyLeft)}
      >
        {onlyLeft ? t(($) => $.checklist.showAll) : t(($) => $.checklist.onlyLeft)}
      </button>
      <span role="status" className={layout.muted}>
        {onlyLeft ? t(($) => $.checklist.hidden, { count: settled }) : ''}
      </span>
    </div>
  );
}

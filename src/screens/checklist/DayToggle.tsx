import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from './ListFilter.module.css';

interface Props {
  readonly isByDay: boolean;
  readonly onChange: (isByDay: boolean) => void;
}

/** Reads the list by stage or by day. */
export function DayToggle({ isByDay, onChange }: Props): ReactNode {
  const { t } = useTranslation('plan');
  return (
    <div className={css.filter}>
      <button
        type="button"
        className={css.toggle}
        data-action="by-day"
        aria-pressed={isByDay}
        onClick={() => onChange(!isByDay)}
      >
        {isByDay ? t(($) => $.plan.byStage) : t(($) => $.plan.byDay)}
      </button>
    </div>
  );
}

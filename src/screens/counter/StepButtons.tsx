import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import css from './StepButtons.module.css';

interface Props {
  readonly isAll: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onStep: (by: 1 | -1) => void;
  readonly onView: () => void;
}

/** To the next line, back, and between one line and all of them. After the last line: close. */
export function StepButtons({ isAll, isFirst, isLast, onStep, onView }: Props): ReactNode {
  const { t } = useTranslation('counter');
  return (
    <div className={css.buttons}>
      {isAll ? null : (
        <Button
          className={css.back}
          data-action="previous-line"
          aria-label={t(($) => $.previous)}
          // Not `disabled`: the focus would be lost on the way back to the first line.
          aria-disabled={isFirst}
          onClick={() => (isFirst ? undefined : onStep(-1))}
        >
          <Icon name="back" />
        </Button>
      )}
      <Button className={css.view} data-action="counter-view" onClick={onView}>
        {isAll ? t(($) => $.single) : t(($) => $.all)}
      </Button>
      {isAll ? null : (
        <Button look="main" className={css.next} data-action="next-line" onClick={() => onStep(1)}>
          {isLast ? t(($) => $.finish) : t(($) => $.next)}
        </Button>
      )}
    </div>
  );
}

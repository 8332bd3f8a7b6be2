import type { ComponentProps, ReactNode } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import css from './AfterCounterScreen.module.css';

interface Props {
  readonly choice: 'cancelled' | 'not-today' | 'refused';
  readonly icon: ComponentProps<typeof Icon>['name'];
  readonly label: string;
  readonly hint: string;
  readonly onChoose: () => void;
  /** Whether what it asks for is shown beneath; undefined where it leads to another screen. */
  readonly isOpen?: boolean;
  readonly children?: ReactNode;
}

/** One way the visit may have ended. */
export function Outcome(props: Props): ReactNode {
  const { choice, icon, label, hint, onChoose, isOpen, children } = props;
  return (
    <li>
      <button
        type="button"
        className={css.choice}
        data-action="what-happened"
        data-choice={choice}
        {...(isOpen === undefined ? {} : { 'aria-expanded': isOpen })}
        onClick={onChoose}
      >
        <Icon name={icon} />
        <span className={css.text}>
          {/* The space keeps the two apart where they are spoken. */}
          <span className={css.label}>{`${label} `}</span>
          <span className={css.hint}>{hint}</span>
        </span>
      </button>
      {isOpen ? children : null}
    </li>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST } from '../../domain/card/limits.ts';
import { Field } from '../../ui/Field.tsx';
import css from './StartPanel.module.css';
import layout from '../../ui/layout.module.css';

interface Props {
  readonly number: string;
  readonly onNumber: (number: string) => void;
  /** Whether they have the owner's letter with them; undefined for those who need none. */
  readonly hasLetter: boolean | undefined;
  readonly onLetter: (hasLetter: boolean) => void;
  /** Whether the screen stays on by itself; undefined while that is not known. */
  readonly isAwake: boolean | undefined;
}

/** For the person, before the phone goes over the counter: the number to show, and the screen. */
export function StartPanel(props: Props): ReactNode {
  const { number, onNumber, hasLetter, onLetter, isAwake } = props;
  const { t } = useTranslation('counter');
  return (
    <div className={css.panel}>
      {hasLetter === undefined ? null : (
        <label className={css.letter}>
          <input
            type="checkbox"
            name="letter"
            checked={hasLetter}
            onChange={(event) => onLetter(event.currentTarget.checked)}
          />
          <span>{t(($) => $.letter)}</span>
        </label>
      )}
      <Field
        label={t(($) => $.number)}
        hint={t(($) => $.numberHint)}
        type="tel"
        dir="ltr"
        autoComplete="off"
        maxLength={MOST.phoneLetters}
        data-field="shown-number"
        value={number}
        onChange={(event) => onNumber(event.currentTarget.value)}
      />
      {isAwake === false ? <p className={layout.muted}>{t(($) => $.brightness)}</p> : null}
    </div>
  );
}

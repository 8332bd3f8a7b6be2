import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST } from '../../domain/card/limits.ts';
import { Field } from '../../ui/Field.tsx';
import css from './StartPanel.module.css';
import layout from '../../ui/layout.module.css';

interface Props {
  readonly number: string;
  readonly onNumber: (number: string) => void;
  /** Whether the screen stays on by itself; undefined while that is not known. */
  readonly isAwake: boolean | undefined;
}

/** For the person, before the phone goes over the counter: the number to show, and the screen. */
export function StartPanel({ number, onNumber, isAwake }: Props): ReactNode {
  const { t } = useTranslation('counter');
  return (
    <div className={css.panel}>
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

import type { ReactNode } from 'react';
import css from './ChoiceList.module.css';
import layout from './layout.module.css';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** A drawing beside the words, which speak. */
  readonly picture?: ReactNode;
}

interface Props {
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly many?: boolean;
  /** Short names, side by side where there is room. */
  readonly isDense?: boolean;
  readonly onChange: (value: string, checked: boolean) => void;
  /** The element that names the group. */
  readonly labelledBy: string;
  /** Id of the error or hint that belongs to the group. */
  readonly describedBy?: string | undefined;
}

/** Radio buttons or checkboxes as rows that can be tapped anywhere. */
export function ChoiceList({
  name,
  choices,
  chosen,
  many = false,
  isDense = false,
  onChange,
  labelledBy,
  describedBy,
}: Props): ReactNode {
  return (
    <fieldset
      className={isDense ? `${layout.stack2} ${css.dense}` : layout.stack2}
      aria-labelledby={labelledBy}
      {...(describedBy ? { 'aria-describedby': describedBy } : {})}
    >
      {choices.map(({ value, label, hint, picture }) => (
        <label key={value} className={picture ? `${css.row} ${css.pictured}` : css.row}>
          <input
            type={many ? 'checkbox' : 'radio'}
            name={name}
            value={value}
            checked={chosen.includes(value)}
            onChange={(event) => onChange(value, event.currentTarget.checked)}
          />
          {picture}
          <span className={css.text}>
            <span>{label}</span>
            {hint ? <span className={layout.muted}>{hint}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

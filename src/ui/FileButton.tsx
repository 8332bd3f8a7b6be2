import { useId, type ChangeEvent, type ComponentProps, type ReactNode } from 'react';
import css from './FileButton.module.css';
import layout from './layout.module.css';

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly onPick: (file: File) => void;
}

/** Chooses a file. The browser's own words on such a button are in its language, so ours cover them. */
export function FileButton({
  label,
  hint,
  error,
  onPick,
  ...input
}: Props & Omit<ComponentProps<'input'>, 'type' | 'onChange'>): ReactNode {
  const id = useId();

  function pick({ currentTarget }: ChangeEvent<HTMLInputElement>): void {
    const file = currentTarget.files?.[0];
    // The same file chosen once more is no change to a browser, and nothing would happen.
    currentTarget.value = '';
    if (file) onPick(file);
  }

  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean);
  return (
    <div className={layout.stack2}>
      <label className={css.button}>
        <input
          type="file"
          className={css.input}
          {...(described.length > 0 ? { 'aria-describedby': described.join(' ') } : {})}
          {...input}
          onChange={pick}
        />
        <span>{label}</span>
      </label>
      {hint ? (
        <p className={layout.muted} id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className={css.error} id={`${id}-error`} role="alert">
          {error}
        </p>
      ) : null}
    </div>
  );
}

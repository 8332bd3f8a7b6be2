import { useEffect, useId, useRef, type ComponentProps, type ReactNode } from 'react';
import css from './Field.module.css';
import layout from './layout.module.css';
import { RoomLeft } from './RoomLeft.tsx';

interface Common {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

type FieldProps = Pick<
  ComponentProps<'input'>,
  'id' | 'className' | 'autoComplete' | 'aria-describedby' | 'aria-invalid'
>;

// What a browser remembers of a field, it keeps apart from the site's data: erasing here cannot reach it.
const UNREMEMBERED = { autoComplete: 'off' } as const;

/** One line of text, a date and the like, with its label, hint and error. */
export function Field({
  label,
  hint,
  error,
  ...input
}: Common & ComponentProps<'input'>): ReactNode {
  return (
    <Labelled label={label} hint={hint} error={error} text={input.value} most={input.maxLength}>
      {(field) => <input {...field} {...input} />}
    </Labelled>
  );
}

/** Several lines of text. */
export function TextField({
  label,
  hint,
  error,
  ...input
}: Common & ComponentProps<'textarea'>): ReactNode {
  return (
    <Labelled label={label} hint={hint} error={error} text={input.value} most={input.maxLength}>
      {(field) => <textarea {...field} {...input} />}
    </Labelled>
  );
}

interface LabelledProps extends Common {
  readonly text: ComponentProps<typeof RoomLeft>['text'];
  readonly most: number | undefined;
  readonly children: (field: FieldProps) => ReactNode;
}

function Labelled({ label, hint, error, text, most, children }: LabelledProps): ReactNode {
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  // The focus brings the input into sight, not what is said under it.
  useEffect(() => {
    const box = frame.current;
    if (error && box?.contains(document.activeElement)) box.scrollIntoView({ block: 'nearest' });
  }, [error]);
  return (
    <div className={css.field} ref={frame}>
      <label className={css.label} htmlFor={id}>
        {label}
      </label>
      {hint ? (
        <p className={layout.muted} id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {children({ id, className: css.input, ...UNREMEMBERED, ...describedBy(id, hint, error) })}
      <RoomLeft text={text} most={most} />
      {error ? (
        <p className={css.error} id={`${id}-error`} role="alert">
          {error}
        </p>
      ) : null}
    </div>
  );
}

function describedBy(
  id: string,
  hint: string | undefined,
  error: string | undefined,
): { 'aria-describedby'?: string; 'aria-invalid'?: true } {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return {
    ...(ids ? { 'aria-describedby': ids } : {}),
    ...(error ? { 'aria-invalid': true as const } : {}),
  };
}

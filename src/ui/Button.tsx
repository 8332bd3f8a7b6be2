import type { ComponentProps, ReactNode } from 'react';
import css from './Button.module.css';

type Look = 'main' | 'second' | 'quiet' | 'danger';

/**
 * A button; `type="button"` unless said otherwise. One that is disabled does nothing, but keeps the
 * focus, which the browser's own would lose with the very tap that disables it.
 */
export function Button({
  look = 'second',
  className,
  type = 'button',
  disabled = false,
  onClick,
  ...rest
}: ComponentProps<'button'> & { readonly look?: Look }): ReactNode {
  return (
    <button
      type={type}
      className={classes(look, className)}
      {...rest}
      {...(disabled && { 'aria-disabled': true })}
      onClick={disabled ? (event) => event.preventDefault() : onClick}
    />
  );
}

/** A link that looks like a button. */
export function LinkButton({
  look = 'second',
  className,
  children,
  ...rest
}: ComponentProps<'a'> & { readonly look?: Look }): ReactNode {
  return (
    <a className={classes(look, className)} {...rest}>
      {children}
    </a>
  );
}

function classes(look: Look, more: string | undefined): string {
  return [css.button, css[look], more].filter(Boolean).join(' ');
}

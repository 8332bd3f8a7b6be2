import type { ReactNode } from 'react';
import css from './Stamp.module.css';

interface Props {
  readonly kind: 'pending' | 'confirmed';
  readonly text: string;
  /** What stands below it: days. */
  readonly lines: readonly string[];
  /** It comes down once, where it has only just been given. */
  readonly isFresh: boolean;
}

/** A stamp on a pass; its words are text like all others. */
export function Stamp({ kind, text, lines, isFresh }: Props): ReactNode {
  return (
    <p className={isFresh ? `${css.stamp} ${css.fresh}` : css.stamp} data-stamp={kind}>
      <span className={css.text}>{text}</span>
      {lines.map((line) => (
        <span key={line} className={css.line}>
          {line}
        </span>
      ))}
    </p>
  );
}

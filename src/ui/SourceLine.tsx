import type { ReactNode } from 'react';
import css from './SourceLine.module.css';

interface Props {
  readonly text: string;
  /** The page, where it may be linked. */
  readonly href?: string | undefined;
  readonly linkText: string;
}

/** Where a statement was read. */
export function SourceLine({ text, href, linkText }: Props): ReactNode {
  return (
    <li className={css.line}>
      <span>{`${text} `}</span>
      {href ? (
        <a href={href} target="_blank" rel="noreferrer noopener">
          {linkText}
        </a>
      ) : null}
    </li>
  );
}

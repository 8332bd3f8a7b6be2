import type { ReactNode } from 'react';
import css from './Disclosure.module.css';

interface Props {
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Something to open when wanted; the browser's own, so it works by keyboard and in a search. */
export function Disclosure({ summary, open = false, children }: Props): ReactNode {
  return (
    <details className={css.details} open={open}>
      <summary className={css.summary}>{summary}</summary>
      <div className={css.body}>{children}</div>
    </details>
  );
}

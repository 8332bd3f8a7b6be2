import type { ReactNode } from 'react';
import css from './SayLines.module.css';

interface Props {
  /** In the person's own language. */
  readonly own: string;
  /** Empty: the person's language is English. */
  readonly english: string;
  /** Empty: there is no Khmer for it. */
  readonly khmer: string;
}

/** Something to say, with what the other side understands. */
export function SayLines({ own, english, khmer }: Props): ReactNode {
  return (
    <div className={css.lines}>
      <p>{own}</p>
      {english ? (
        <p lang="en" className={css.english}>
          {english}
        </p>
      ) : null}
      {khmer ? (
        <p lang="km" className={css.khmer} translate="no">
          {khmer}
        </p>
      ) : null}
    </div>
  );
}

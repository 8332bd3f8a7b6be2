import type { ReactNode } from 'react';
import css from './StageBar.module.css';

interface Part {
  readonly id: string;
  readonly label: string;
  readonly done: number;
  readonly total: number;
}

/** The whole way, a piece for each stage, filled as far as it is done. */
export function StageBar({ parts }: { readonly parts: readonly Part[] }): ReactNode {
  return (
    <ul className={css.bar}>
      {parts.map(({ id, label, done, total }) => (
        <li key={id} style={{ flexGrow: total }}>
          <progress value={done} max={total} aria-label={`${label} ${done}/${total}`} />
        </li>
      ))}
    </ul>
  );
}

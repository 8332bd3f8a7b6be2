import type { ReactNode } from 'react';
import css from './ProgressRing.module.css';

const RADIUS = 24;
const AROUND = 2 * Math.PI * RADIUS;

interface Props {
  readonly done: number;
  readonly total: number;
  /** Said in place of the drawing. */
  readonly label: string;
}

/** How much is done, as a ring with the figures inside. */
export function ProgressRing({ done, total, label }: Props): ReactNode {
  const share = total === 0 ? 0 : done / total;
  return (
    <svg className={css.ring} viewBox="0 0 56 56" role="img" aria-label={label}>
      <circle className={css.track} cx="28" cy="28" r={RADIUS} />
      <circle
        className={css.value}
        cx="28"
        cy="28"
        r={RADIUS}
        strokeDasharray={`${share * AROUND} ${AROUND}`}
        transform="rotate(-90 28 28)"
      />
      <text className={css.text} x="28" y="33" textAnchor="middle">
        {`${done}/${total}`}
      </text>
    </svg>
  );
}

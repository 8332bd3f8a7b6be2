import type { ComponentProps, ReactNode } from 'react';
import css from './QrPicture.module.css';

/** The white border that readers need, in squares (ISO/IEC 18004). */
const QUIET = 4;

interface Props {
  /** Row by row, `true` for dark. */
  readonly rows: readonly (readonly boolean[])[];
  /** Said in place of the drawing. */
  readonly label: string;
}

/** A QR code: dark on white whatever the theme, since many readers know no other. */
export function QrPicture({ rows, label, ...rest }: Props & ComponentProps<'svg'>): ReactNode {
  const side = rows.length + 2 * QUIET;
  return (
    <svg
      className={css.qr}
      viewBox={`0 0 ${side} ${side}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
      {...rest}
    >
      <rect width={side} height={side} fill="#ffffff" />
      <path d={rows.map(drawRow).join('')} fill="#000000" />
    </svg>
  );
}

/** One bar for each run of dark squares: hairlines between single squares disturb readers. */
function drawRow(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x += 1;
    path += `M${start + QUIET} ${y + QUIET}h${x - start + 1}v1H${start + QUIET}z`;
  }
  return path;
}

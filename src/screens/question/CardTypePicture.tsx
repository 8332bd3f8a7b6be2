import type { ReactNode } from 'react';
import css from './CardTypePicture.module.css';

interface Drawing {
  readonly ink: string;
  /** What to look for, in the colour of what can be tapped. */
  readonly sign: string;
  readonly text?: { readonly says: string; readonly x: number; readonly y: number };
}

const DRAWINGS: Readonly<Record<string, Drawing>> = {
  'local-sim': {
    ink: 'M22 8h34l18 18v38a4 4 0 0 1-4 4H22a4 4 0 0 1-4-4V12a4 4 0 0 1 4-4zM28 22h20v18H28zM28 31h7M41 31h7M38 22v5M38 35v5',
    sign: 'M42 55h4M50 55h4M58 55h4M66 55h2',
    text: { says: '89', x: 33, y: 58 },
  },
  'local-esim': {
    ink: 'M34 5h28a6 6 0 0 1 6 6v54a6 6 0 0 1-6 6H34a6 6 0 0 1-6-6V11a6 6 0 0 1 6-6zM44 11h8M36 50h24M36 58h14',
    sign: 'M35 22h26a3 3 0 0 1 3 3v11a3 3 0 0 1-3 3H35a3 3 0 0 1-3-3V25a3 3 0 0 1 3-3z',
    text: { says: '+855', x: 48, y: 34 },
  },
  'travel-esim': {
    ink: 'M22 14h18v18H22zM56 14h18v18H56zM22 46h18v18H22zM48 16v6M48 30v8M54 40h8M70 40h4M50 48v6M58 50h6M72 48v8M56 62h8M70 64h4M22 39h6M36 39h6',
    sign: 'M29 21h4v4h-4zM63 21h4v4h-4zM29 53h4v4h-4z',
  },
  unsure: {
    ink: 'M20 12a4 4 0 0 1 4-4h26l14 14v8M36 68H24a4 4 0 0 1-4-4V12M28 24h14M28 34h8',
    sign: 'M56 34a14 14 0 1 0 0 28 14 14 0 0 0 0-28zM66 58l12 12',
  },
};

/** A drawing of a type of card, with the one thing to look for in colour; the words beside it speak. */
export function CardTypePicture({ type }: { readonly type: string }): ReactNode {
  const drawing = DRAWINGS[type];
  if (!drawing) return null;
  const { ink, sign, text } = drawing;
  return (
    <svg className={css.picture} viewBox="12 0 72 76" aria-hidden="true" focusable="false">
      <path d={ink} />
      <path className={css.sign} d={sign} />
      {text ? (
        <text className={css.text} x={text.x} y={text.y}>
          {text.says}
        </text>
      ) : null}
    </svg>
  );
}

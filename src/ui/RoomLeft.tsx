import { use, type ReactNode } from 'react';
import css from './RoomLeft.module.css';
import layout from './layout.module.css';
import { ScreenFrame } from './ScreenFrame.ts';

// Read out at these alone: a count that speaks at every letter drowns what is written.
const SPOKEN_AT = [0, 5, 10, 20, 50, 100, 200];

interface Props {
  /** What stands in a field; a text of the app's own. */
  readonly text: unknown;
  /** Letters that the field takes; without an end, nothing is said. */
  readonly most: number | undefined;
}

/** How much can still be written, once that is little: what comes after is not taken by the field. */
export function RoomLeft({ text, most }: Props): ReactNode {
  const { roomLeft } = use(ScreenFrame);
  // A place that speaks has to be there before it has something to say.
  if (typeof text !== 'string' || most === undefined || text.length * 2 < most) return null;
  const left = Math.max(0, most - text.length);
  const isNear = left <= Math.min(200, Math.max(5, most / 10));
  const spoken = SPOKEN_AT.find((step) => left <= step) ?? left;
  return (
    <>
      {isNear ? (
        <p className={layout.muted} aria-hidden="true" data-room-left={left}>
          {roomLeft(left)}
        </p>
      ) : null}
      <span className={css.spoken} role="status">
        {isNear ? roomLeft(spoken) : ''}
      </span>
    </>
  );
}

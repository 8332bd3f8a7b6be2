import type { ReactNode } from 'react';
import css from './Icon.module.css';

const PATHS = {
  back: 'M15 5 8 12l7 7',
  next: 'm9 5 7 7-7 7',
  check: 'm5 12.5 5 5 9-11',
  alert: 'M12 7v6m0 3.5v.5M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
  wait: 'M12 7v5l3 2M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
  lock: 'M7 11V8a5 5 0 0 1 10 0v3M5 11h14v9H5z',
  copy: 'M9 9h10v11H9zM5 15V4h10',
  call: 'M6 3h4l2 5-2.5 1.5a11 11 0 0 0 5 5L16 12l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 4 5a2 2 0 0 1 2-2z',
  mail: 'M3 6h18v12H3zm0 1 9 7 9-7',
  open: 'M14 4h6v6m0-6-9 9M10 6H5v13h13v-5',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zm5 12 4 4',
  note: 'M5 4h14v16H5zm4 5h6m-6 4h6',
  plus: 'M12 5v14M5 12h14',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
} as const;

export type IconName = keyof typeof PATHS;

/** A small drawing beside a word; silent for screen readers, the word speaks. */
export function Icon({ name }: { readonly name: IconName }): ReactNode {
  return (
    <svg className={css.icon} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}

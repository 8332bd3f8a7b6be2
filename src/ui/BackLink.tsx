import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import css from './BackLink.module.css';

/** The way back, at the top of a screen. */
export function BackLink({ href, children }: { href: string; children: ReactNode }): ReactNode {
  return (
    <a className={css.back} href={href} data-action="back">
      <Icon name="back" />
      <span>{children}</span>
    </a>
  );
}

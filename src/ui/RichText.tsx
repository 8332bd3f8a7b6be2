import type { ReactNode } from 'react';
import css from './RichText.module.css';

/** Words in which `backticks` hold a code or a number: kept unbroken and left to right. */
export function RichText({ children }: { readonly children: string }): ReactNode {
  return children.split('`').map((part, index) =>
    index % 2 === 1 ? (
      <bdi key={index} className={css.code} dir="ltr" translate="no">
        {part}
      </bdi>
    ) : (
      <span key={index}>{part}</span>
    ),
  );
}

import type { ComponentProps, ReactNode } from 'react';
import css from './Pass.module.css';

/** The look of a card drawn like a boarding pass; `data-kind` on the same element colours its band. */
export const passClass = css.pass;

/** Its head: whose it is, and of which type. */
export function PassBand({
  type,
  children,
}: {
  readonly type: string | undefined;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div className={css.band}>
      {children}
      {type === undefined ? null : <span className={css.type}>{type}</span>}
    </div>
  );
}

/** What is below the tear: two or three facts, each a PassFact. */
export function PassStub({ children }: { readonly children: ReactNode }): ReactNode {
  return <dl className={css.stub}>{children}</dl>;
}

/** One fact of a stub: its name, and its value as the content. */
export function PassFact({
  label,
  ...value
}: ComponentProps<'dd'> & { readonly label: string }): ReactNode {
  return (
    <div>
      <dt>{label}</dt>
      <dd {...value} />
    </div>
  );
}

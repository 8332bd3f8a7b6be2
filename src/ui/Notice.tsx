import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import css from './Notice.module.css';

interface Props {
  readonly look?: 'plain' | 'attention' | 'done';
  readonly icon?: IconName;
  readonly title?: string | undefined;
  readonly children?: ReactNode;
  /** `alert` is spoken at once, `status` when the reader pauses. */
  readonly role?: 'alert' | 'status' | undefined;
  readonly id?: string | undefined;
}

/** A box for something the person should notice. */
export function Notice({ look = 'plain', icon, title, children, role, id }: Props): ReactNode {
  return (
    <div
      className={`${css.notice} ${css[look]}`}
      {...(role ? { role } : {})}
      {...(id ? { id } : {})}
    >
      {icon ? <Icon name={icon} /> : null}
      <div className={css.body}>
        {title ? <p className={css.title}>{title}</p> : null}
        {children}
      </div>
    </div>
  );
}

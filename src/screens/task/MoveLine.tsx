import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatRoute } from '../../routing/route.ts';
import layout from '../../ui/layout.module.css';

/** The way to take the card along while a task waits: days pass, and phones and browsers change. */
export function MoveLine({ cardId }: { readonly cardId: string }): ReactNode {
  const { t } = useTranslation('screens');
  return (
    <p>
      <a
        className={layout.tallLink}
        href={formatRoute({ screen: 'move', card: cardId })}
        data-link="move-waiting"
      >
        {t(($) => $.task.waitMove)}
      </a>
    </p>
  );
}

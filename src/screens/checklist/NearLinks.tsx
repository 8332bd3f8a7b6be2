import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatRoute } from '../../routing/route.ts';
import css from './NearLinks.module.css';

/** How far the card is and its proofs, where they are seen: what a list of ticks does not tell. */
export function NearLinks({ cardId }: { readonly cardId: string }): ReactNode {
  const { t } = useTranslation('common');
  return (
    <p className={css.links}>
      {(['finish', 'proofs'] as const).map((page) => (
        <a key={page} href={formatRoute({ screen: page, card: cardId })} data-near={page}>
          {t(($) => $.links[page])}
        </a>
      ))}
    </p>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../domain/card/card.ts';
import type { Situation } from '../../domain/interview/condition.ts';
import { formatRoute } from '../../routing/route.ts';
import css from './ListLinks.module.css';

const PAGES = ['asks', 'messages', 'refused', 'proofs', 'finish', 'record', 'move'] as const;

interface Props {
  readonly card: Card;
  readonly situation: Situation;
}

/** What else there is for this card. */
export function ListLinks({ card, situation }: Props): ReactNode {
  const { t } = useTranslation(['screens', 'common']);
  const carrier = situation.carrier?.[0];
  const seller = situation.seller?.[0];
  return (
    <ul className={css.links}>
      {PAGES.filter((page) => page !== 'refused' || carrier).map((page) => (
        <li key={page}>
          <a
            href={formatRoute({ screen: page, card: card.id })}
            data-link={page}
            {...(page === 'record' ? { 'data-action': 'record' } : {})}
          >
            {t(($) => $.common.links[page])}
          </a>
        </li>
      ))}
      {carrier ? (
        <li>
          <a href={formatRoute({ screen: 'carrier', carrier })}>{t(($) => $.checklist.about)}</a>
        </li>
      ) : null}
      {seller ? (
        <li>
          <a href={formatRoute({ screen: 'seller', seller })}>
            {t(($) => $.checklist.aboutSeller)}
          </a>
        </li>
      ) : null}
      <li>
        <a href={formatRoute({ screen: 'review', card: card.id })}>{t(($) => $.checklist.edit)}</a>
      </li>
      <li>
        <a href={formatRoute({ screen: 'card', card: card.id })}>{t(($) => $.checklist.manage)}</a>
      </li>
    </ul>
  );
}

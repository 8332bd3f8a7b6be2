import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { namedAccounts, type Card } from '../../domain/card/card.ts';
import { CardLine } from './CardLine.tsx';
import css from './DataScreen.module.css';
import layout from '../../ui/layout.module.css';

// A longer list tells nobody more, and takes a phone long to draw.
const SHOWN = 50;

/** The cards of a backup that would be new here, with the accounts that were named in them. */
export function NewCards({ cards }: { readonly cards: readonly Card[] }): ReactNode {
  const { t } = useTranslation('backup');
  if (cards.length === 0) return null;
  return (
    <>
      <h4>{t(($) => $.read.newCards)}</h4>
      <p>{t(($) => $.read.added, { count: cards.length })}</p>
      <ul className={css.list}>
        {cards.slice(0, SHOWN).map((card) => (
          <li key={card.id} data-new-card={card.id}>
            <CardLine card={card} />
            <OwnAccounts card={card} />
          </li>
        ))}
      </ul>
      {cards.length > SHOWN ? (
        <p>{t(($) => $.read.more, { count: cards.length - SHOWN })}</p>
      ) : null}
    </>
  );
}

function OwnAccounts({ card }: { readonly card: Card }): ReactNode {
  const { t, i18n } = useTranslation('backup');
  const named = namedAccounts(card).map(({ name }) => t(($) => $.read.quoted, { name }));
  if (named.length === 0) return null;
  const names = named.join(i18n.language === 'zh' ? '、' : ', ');
  return <div className={layout.muted}>{t(($) => $.read.own, { names })}</div>;
}

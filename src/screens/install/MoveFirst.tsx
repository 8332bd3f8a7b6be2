import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { answersOf, type Card } from '../../domain/card/card.ts';
import { useWords } from '../../i18n/useWords.ts';
import { formatRoute } from '../../routing/route.ts';
import { useCards } from '../../store/cards.ts';
import { Notice } from '../../ui/Notice.tsx';
import css from './InstallScreen.module.css';

/** Where the installed app starts empty: the way to take each card along. Nothing while there is none. */
export function MoveFirst({ why }: { readonly why: 'ios' | 'chat' }): ReactNode {
  const { t } = useTranslation('install');
  const words = useWords();
  const cards = useCards().filter((card) => !card.archived.value);
  if (cards.length === 0) return null;

  function nameOf(card: Card): string {
    const { carrier, seller } = answersOf(card);
    const situation = {
      ...(typeof carrier === 'string' ? { carrier: [carrier] } : {}),
      ...(typeof seller === 'string' ? { seller: [seller] } : {}),
    };
    return words.cardName(card.nickname.value, situation) ?? t(($) => $.move.unnamed);
  }

  return (
    <Notice look="attention" icon="alert" title={t(($) => $.move.title)}>
      <p>{t(($) => $.move[why])}</p>
      <ul className={css.links}>
        {cards.map((card) => (
          <li key={card.id}>
            <a href={formatRoute({ screen: 'move', card: card.id })}>
              {t(($) => $.move.card, { name: nameOf(card) })}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '../../platform/useToday.ts';
import { useCards } from '../../store/cards.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { CardPass } from './CardPass.tsx';
import css from './CardList.module.css';

/** The cards in use, and below them those put aside; not the one `without` names. */
export function CardList({ without }: { readonly without?: string | undefined }): ReactNode {
  const { t } = useTranslation();
  const cards = useCards().filter(({ id }) => id !== without);
  const today = useToday();
  const archived = cards.filter((card) => card.archived.value);
  const inUse = cards.filter((card) => !card.archived.value);
  return (
    <>
      <ul className={css.list}>
        {inUse.map((card) => (
          <CardPass key={card.id} card={card} today={today} />
        ))}
      </ul>
      {archived.length > 0 ? (
        <Disclosure summary={t(($) => $.cards.archived, { count: archived.length })}>
          <ul className={css.list}>
            {archived.map((card) => (
              <CardPass key={card.id} card={card} today={today} />
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </>
  );
}

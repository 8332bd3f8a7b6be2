import { useEffect, type ReactNode } from 'react';
import { latestCard } from '../domain/card/latestCard.ts';
import { redirect } from '../routing/navigate.ts';
import { useCards } from '../store/cards.ts';
import { visitsCounter } from '../store/checklists.ts';

/** Leads a shortcut on the home screen to the card that was changed last; with no card, to the start. */
export function LatestCard({ page }: { readonly page: 'checklist' | 'counter' }): ReactNode {
  const cards = useCards();
  useEffect(() => {
    const fitting = page === 'counter' ? cards.filter(visitsCounter) : cards;
    const card = latestCard(fitting) ?? latestCard(cards);
    if (!card) redirect({ screen: 'home' });
    else redirect({ screen: visitsCounter(card) ? page : 'checklist', card: card.id });
  }, [cards, page]);
  return null;
}

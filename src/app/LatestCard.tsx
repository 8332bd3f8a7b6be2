import { useEffect, type ReactNode } from 'react';
import type { Card } from '../domain/card/card.ts';
import { latestCard } from '../domain/card/latestCard.ts';
import { redirect } from '../routing/navigate.ts';
import { useCards } from '../store/cards.ts';

/** Leads a shortcut on the home screen to the card that was changed last; with no card, to the start. */
export function LatestCard({ page }: { readonly page: 'checklist' | 'counter' }): ReactNode {
  const cards = useCards();
  useEffect(() => {
    // A travel eSIM is cancelled online: there is no counter to show a card at.
    const fitting = page === 'counter' ? cards.filter(isForCounter) : cards;
    const card = latestCard(fitting) ?? latestCard(cards);
    if (!card) redirect({ screen: 'home' });
    else redirect({ screen: isForCounter(card) ? page : 'checklist', card: card.id });
  }, [cards, page]);
  return null;
}

function isForCounter({ answers }: Card): boolean {
  return answers.cardType?.value !== 'travel-esim';
}

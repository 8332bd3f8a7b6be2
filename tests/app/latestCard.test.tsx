import { render, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import { LatestCard } from '../../src/app/LatestCard.tsx';
import { newCard, type Card } from '../../src/domain/card/card.ts';
import { EMPTY_STATE } from '../../src/store/saved/savedState.ts';
import { savedStore } from '../../src/store/saved/savedStore.ts';

afterEach(() => savedStore.setState(EMPTY_STATE, true));

const card = (id: string, at: number, cardType: string): Card => ({
  ...newCard(id, at),
  answers: { cardType: { value: cardType, at } },
});

async function leadsTo(page: 'checklist' | 'counter', ...cards: Card[]): Promise<string> {
  savedStore.setState({
    cards: Object.fromEntries(cards.map((one) => [one.id, one])),
    removed: {},
  });
  window.location.hash = '#/latest';
  const { unmount } = render(<LatestCard page={page} />);
  await waitFor(() => expect(window.location.hash).not.toBe('#/latest'));
  unmount();
  return window.location.hash;
}

test('a shortcut leads to the card that was changed last', async () => {
  const local = card('local', 10, 'local-sim');
  const travel = card('travel', 20, 'travel-esim');
  expect(await leadsTo('checklist', local, travel)).toBe('#/card/travel');
  expect(await leadsTo('counter', card('older', 5, 'local-esim'), local)).toBe(
    '#/card/local/counter',
  );
});

test('no counter card is shown for a travel eSIM, which has no counter', async () => {
  const local = card('local', 10, 'local-sim');
  const travel = card('travel', 20, 'travel-esim');
  expect(await leadsTo('counter', local, travel)).toBe('#/card/local/counter');
  expect(await leadsTo('counter', travel)).toBe('#/card/travel');
});

test('no counter card is shown to someone abroad with nobody to send', async () => {
  const alone = card('alone', 10, 'local-sim');
  const abroad = { ...alone.answers, whereabouts: { value: 'abroad', at: 10 } };
  expect(await leadsTo('counter', { ...alone, answers: abroad })).toBe('#/card/alone');
});

test('with no card a shortcut leads to the start', async () => {
  expect(await leadsTo('checklist')).toBe('#/');
});

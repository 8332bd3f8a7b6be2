import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';

import en from '../../locales/en/counter.json';
import enRefusals from '../../locales/en/refusals.json';
import zh from '../../locales/zh/counter.json';
import zhRefusals from '../../locales/zh/refusals.json';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { savedStore } from '../../src/store/saved/savedStore.ts';
import { LOCAL_SIM, remembered, seedCard, TRAVEL_ESIM } from '../support/people.ts';
import { arrived, expectAccessible, renderScreen } from '../support/renderScreen.tsx';
import { SAID, WORDS } from '../support/words.ts';

const COUNTER = { zh, en };
const cardIds = (): string[] => Object.keys(savedStore.getState().cards);
const choice = (id: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(
    `[data-action="what-happened"][data-choice="${id}"]`,
  );
  if (!found) throw new Error(`There is no choice ${id}.`);
  return found;
};

beforeAll(async () => {
  await Promise.all([
    import('../../src/screens/counter/CounterScreen.tsx'),
    import('../../src/screens/counter/AtCounterScreen.tsx'),
    import('../../src/screens/counter/AfterCounterScreen.tsx'),
  ]);
});

describe.each(LANGUAGES)('standing at the counter (%s)', (language) => {
  const said = COUNTER[language];
  const { links, nav, cards } = SAID[language];

  test('the card for the clerk is there at once, and only the carrier is recorded', async () => {
    const user = await renderScreen('#/', language);
    await user.click(screen.getByRole('link', { name: links.atCounter }));
    await arrived(said.at.title);
    expect(screen.getAllByRole('radio')).toHaveLength(5);
    await expectAccessible();
    await user.click(screen.getByRole('radio', { name: 'Metfone' }));
    await user.click(screen.getByRole('button', { name: said.at.show }));
    await arrived(said.title);
    const [id = ''] = cardIds();
    expect(window.location.hash).toBe(`#/card/${id}/counter`);
    const { answers, tasks } = remembered(id);
    expect(Object.entries(answers).map(([key, { value }]) => [key, value])).toEqual([
      ['carrier', 'metfone'],
    ]);
    expect(tasks).toEqual({});
  });

  test('the carrier may be left open', async () => {
    const user = await renderScreen('#/at-counter', language);
    await user.click(screen.getByRole('button', { name: said.at.show }));
    await arrived(said.title);
    expect(cardIds()).toHaveLength(1);
    expect(remembered(cardIds()[0]).answers).toEqual({});
  });

  test('a card of the list is one tap away; one that no counter sees is not offered', async () => {
    seedCard(LOCAL_SIM, { nickname: 'Grandma' });
    seedCard(TRAVEL_ESIM, { id: 'card2', nickname: 'Data' });
    seedCard({ ...LOCAL_SIM, whereabouts: 'abroad', helper: 'no' }, { id: 'card3', nickname: 'B' });
    seedCard(LOCAL_SIM, { id: 'card4', nickname: 'Old', archived: true });
    const user = await renderScreen('#/', language);
    await arrived(cards.title);
    await user.click(screen.getByRole('link', { name: links.atCounter }));
    await arrived(said.at.title);
    const mine = within(screen.getByRole('region', { name: said.at.mine }));
    expect(mine.getAllByRole('link').map((link) => link.textContent)).toEqual(['Grandma']);
    await expectAccessible();
    await user.click(mine.getByRole('link', { name: 'Grandma' }));
    await arrived(said.title);
    expect(cardIds()).toHaveLength(4);
  });

  test('closing the card asks what happened; cancelled ticks the step and leads to the proof', async () => {
    seedCard(LOCAL_SIM);
    const user = await renderScreen('#/card/card1/counter', language);
    await user.click(screen.getByRole('link', { name: said.close }));
    expect(await arrived(said.after.title)).toHaveFocus();
    await expectAccessible();
    await user.click(choice('cancelled'));
    await waitFor(() => expect(document.querySelector('input[type="file"]')).not.toBeNull());
    expect(window.location.hash).toBe('#/card/card1/proof/new');
    expect(remembered().tasks['cancel-at-counter']?.status?.value).toEqual({ state: 'done' });
    expect(remembered().proofs).toEqual({});
  });

  test('not today asks for the day to come back, and records nothing without one', async () => {
    seedCard(LOCAL_SIM);
    const user = await renderScreen('#/card/card1/after-counter', language);
    await user.click(choice('not-today'));
    expect(choice('not-today')).toHaveAttribute('aria-expanded', 'true');
    const day = screen.getByLabelText(said.after.back);
    expect(remembered().tasks).toEqual({});
    await user.type(day, '2026-12-04');
    expect(remembered().tasks['cancel-at-counter']?.status?.value).toEqual({
      state: 'open',
      waitingUntil: '2026-12-04',
    });
    await expectAccessible();
    await user.click(screen.getByRole('link', { name: said.after.toList }));
    await arrived('Smart');
  });

  test('refused leads to what to do then; a look alone leads back to the list', async () => {
    seedCard(LOCAL_SIM);
    const user = await renderScreen('#/card/card1/after-counter', language);
    expect(screen.queryByText(said.after.questions)).not.toBeInTheDocument();
    await user.click(choice('refused'));
    await arrived({ zh: zhRefusals, en: enRefusals }[language].title);
    expect(window.location.hash).toBe('#/card/card1/refused');
    window.location.hash = '#/card/card1/after-counter';
    await arrived(said.after.title);
    await user.click(screen.getByRole('link', { name: said.after.looking }));
    await arrived('Smart');
    expect(remembered().tasks).toEqual({});
  });

  test('what was left out at the counter is asked afterwards, with the carrier filled in', async () => {
    seedCard({ carrier: 'metfone' });
    const user = await renderScreen('#/card/card1/after-counter', language);
    await user.click(screen.getByRole('link', { name: said.after.questionsDo }));
    await arrived(WORDS[language].questions.cardType.title);
    window.location.hash = '#/';
    await arrived(cards.title);
    expect(screen.getByRole('heading', { name: 'Metfone' })).toBeVisible();
    expect(screen.getByText(cards.goOn)).toBeVisible();
  });

  test('nobody to send: no counter card on the list, and no page for a clerk who refuses', async () => {
    seedCard({ ...LOCAL_SIM, whereabouts: 'abroad', helper: 'no' });
    await renderScreen('#/card/card1', language);
    expect(screen.queryByRole('link', { name: links.counter })).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: links.refused })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: nav.home })).toBeVisible();
  });

  test('a helper at the shop has both', async () => {
    seedCard({ ...LOCAL_SIM, whereabouts: 'abroad', helper: 'yes' });
    await renderScreen('#/card/card1', language);
    expect(screen.getByRole('link', { name: links.counter })).toBeVisible();
    expect(screen.getByRole('link', { name: links.refused })).toBeVisible();
  });
});

test('a second tap on "show the card" begins no second card', async () => {
  const user = await renderScreen('#/at-counter');
  await user.click(screen.getByRole('radio', { name: 'Smart' }));
  await user.dblClick(screen.getByRole('button', { name: en.at.show }));
  await arrived(en.title);
  expect(cardIds()).toHaveLength(1);
});

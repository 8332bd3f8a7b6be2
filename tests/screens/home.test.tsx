import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';

import { LANGUAGES } from '../../src/i18n/languages.ts';
import { CardList } from '../../src/screens/home/CardList.tsx';
import { HomeScreen } from '../../src/screens/home/HomeScreen.tsx';
import { checklistOf } from '../../src/store/checklists.ts';
import { savedStore } from '../../src/store/saved/savedStore.ts';
import { LOCAL_SIM, remembered, seedCard, TRAVEL_ESIM } from '../support/people.ts';
import { arrived, expectAccessible, renderScreen, speak } from '../support/renderScreen.tsx';
import { fill, one, SAID, WORDS } from '../support/words.ts';

describe.each(LANGUAGES)('the first screen (%s)', (language) => {
  const { app, cards, nav, welcome } = SAID[language];

  test('says what this is and begins a card', async () => {
    const user = await renderScreen('#/', language);
    expect(screen.getByRole('heading', { level: 1, name: welcome.title })).toBeVisible();
    expect(document.title).toBe(`${welcome.title} · ${app.name}`);
    expect(screen.getByRole('heading', { name: welcome.private })).toBeVisible();
    expect(screen.getByRole('link', { name: nav.about })).toHaveAttribute('href', '#/about');
    await expectAccessible();

    await user.click(screen.getByRole('button', { name: welcome.start }));
    await arrived(WORDS[language].questions.cardType.title);
    const [id] = Object.keys(savedStore.getState().cards);
    expect(window.location.hash).toBe(`#/card/${id}/question/cardType`);
    expect(screen.getAllByRole('radio')).toHaveLength(4);
  });

  test('says what was left open rather than that all is dealt with', async () => {
    const list = checklistOf(seedCard(LOCAL_SIM)).tasks.map(({ id }) => id);
    const after = list.slice(list.indexOf('cancel-at-counter'));
    seedCard(LOCAL_SIM, { tasks: Object.fromEntries(after.map((id) => [id, 'done'])) });
    await renderScreen('#/', language);
    const left = fill(cards.leftOpen_other, { count: list.length - after.length });
    expect(screen.getByText(left)).toBeVisible();
    expect(screen.queryByText(cards.allTicked)).toBeNull();
  });

  test('shows each card with what comes next and how far it is', async () => {
    const card = seedCard({ ...LOCAL_SIM, leavingOn: '2026-12-04' }, { nickname: 'A' });
    seedCard({ cardType: 'local-sim' }, { id: 'card2' });
    await renderScreen('#/', language);

    expect(screen.getByRole('heading', { level: 1, name: cards.title })).toBeVisible();
    const [whole, draft] = screen.getAllByRole('listitem');
    const pass = within(whole ?? document.body);
    expect(pass.getByRole('heading', { name: 'A' })).toBeVisible();
    expect(pass.getByRole('link')).toHaveAttribute('href', '#/card/card1');
    expect(pass.getByRole('img')).toHaveAccessibleName(
      fill(cards.progress, { done: 0, total: checklistOf(card).tasks.length }),
    );
    expect(pass.getByText(cards.next)).toBeVisible();
    expect(pass.getByText(fill(cards.days_other, { count: 3 }))).toBeVisible();
    expect(pass.getByText(cards.proofNo)).toBeVisible();

    const start = within(draft ?? document.body);
    expect(start.getByText(cards.goOn)).toBeVisible();
    expect(start.getByRole('link')).toHaveAttribute('href', '#/card/card2/question/whereabouts');
    await expectAccessible();
  });

  test('says when all is ticked, and that proof is in hand', async () => {
    const card = seedCard(TRAVEL_ESIM);
    const all = checklistOf(card).tasks.map(({ id }) => [id, 'done'] as const);
    seedCard(TRAVEL_ESIM, { tasks: Object.fromEntries(all) });
    await renderScreen('#/', language);
    expect(screen.getByText(cards.allTicked)).toBeVisible();
    expect(screen.getByText(cards.proofYes)).toBeVisible();
  });

  test('keeps archived cards apart', async () => {
    seedCard(LOCAL_SIM, { nickname: 'A', archived: true });
    seedCard(LOCAL_SIM, { nickname: 'B', id: 'card2' });
    const user = await renderScreen('#/', language);
    expect(screen.getByRole('heading', { name: 'B' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'A', hidden: true })).not.toBeVisible();
    await user.click(screen.getByText(fill(one(cards, 'archived'), { count: 1 })));
    expect(screen.getByRole('heading', { name: 'A' })).toBeVisible();
    await expectAccessible();
  });
});

test('starting again goes on with a card in which nothing was answered', async () => {
  seedCard({});
  const user = await renderScreen('#/');
  await user.click(screen.getByRole('button', { name: SAID.en.cards.add }));
  await arrived(WORDS.en.questions.cardType.title);
  expect(Object.keys(savedStore.getState().cards)).toEqual(['card1']);
  expect(remembered().answers).toEqual({});
});

describe('while the first question of a new card is still on its way', () => {
  test('the welcome stays, and a second tap starts no second card', async () => {
    await speak('en', 'screens', 'carriers');
    render(<HomeScreen CardList={CardList} />);
    const start = screen.getByRole('button', { name: SAID.en.welcome.start });
    await userEvent.dblClick(start);
    expect(start).toBeVisible();
    expect(screen.getByRole('heading', { level: 1, name: SAID.en.welcome.title })).toBeVisible();
    expect(screen.queryByText(SAID.en.cards.unnamed)).not.toBeInTheDocument();
    const [id, ...more] = Object.keys(savedStore.getState().cards);
    expect(more).toEqual([]);
    expect(window.location.hash).toBe(`#/card/${id}/question/cardType`);
  });

  test('the list stays as it was', async () => {
    seedCard(LOCAL_SIM, { nickname: 'A' });
    await speak('en', 'screens', 'carriers', 'tasks', 'accounts', 'sellers');
    render(<HomeScreen CardList={CardList} />);
    const add = screen.getByRole('button', { name: SAID.en.cards.add });
    await userEvent.dblClick(add);
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(Object.keys(savedStore.getState().cards)).toHaveLength(2);
  });
});

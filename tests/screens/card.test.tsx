import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { LANGUAGES } from '../../src/i18n/languages.ts';
import { savedStore } from '../../src/store/saved/savedStore.ts';
import { LOCAL_SIM, remembered, seedCard } from '../support/people.ts';
import { arrived, expectAccessible, renderScreen } from '../support/renderScreen.tsx';
import { SAID } from '../support/words.ts';

const ADDRESS = '#/card/card1/card';

describe.each(LANGUAGES)('managing a card (%s)', (language) => {
  const { card, cards, undo, welcome } = SAID[language];

  test('renames it, once the name is saved', async () => {
    seedCard(LOCAL_SIM, { nickname: 'A' });
    const user = await renderScreen(ADDRESS, language);
    expect(screen.getByRole('heading', { level: 1, name: card.title })).toBeVisible();
    const field = screen.getByRole('textbox', { name: card.name });
    expect(field).toHaveValue('A');
    await expectAccessible();
    await user.clear(field);
    await user.type(field, ' 爸爸的卡 ');
    expect(remembered().nickname.value).toBe('A');
    await user.keyboard('{Enter}');
    expect(screen.getByText(card.nameSaved)).toBeVisible();
    expect(remembered().nickname.value).toBe('爸爸的卡');
  });

  test('archives it, undoes that, and brings it back from the archive', async () => {
    seedCard(LOCAL_SIM, { nickname: 'A' });
    seedCard(LOCAL_SIM, { nickname: 'B', id: 'card2' });
    const user = await renderScreen(ADDRESS, language);
    await user.click(screen.getByRole('button', { name: card.archive }));
    await arrived(cards.title);
    expect(remembered().archived.value).toBe(true);
    expect(screen.getByText(undo.archived)).toBeVisible();
    await user.click(screen.getByRole('button', { name: undo.run }));
    expect(remembered().archived.value).toBe(false);
    expect(screen.getByRole('heading', { name: 'A' })).toBeVisible();
  });

  test('an archived one goes back to the first screen', async () => {
    seedCard(LOCAL_SIM, { nickname: 'A', archived: true });
    const user = await renderScreen(ADDRESS, language);
    await user.click(screen.getByRole('button', { name: card.unarchive }));
    await arrived(cards.title);
    expect(remembered().archived.value).toBe(false);
  });

  test('deletes it, undoes that, and ticks made before are there again', async () => {
    seedCard(LOCAL_SIM, { nickname: 'A', tasks: { 'decide-ending': 'done' } });
    const user = await renderScreen(ADDRESS, language);
    await user.click(screen.getByRole('button', { name: card.delete }));
    await arrived(welcome.title);
    expect(screen.getByText(undo.deleted)).toBeVisible();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: undo.run }));
    await arrived(cards.title);
    expect(await screen.findByRole('heading', { name: 'A' })).toBeVisible();
    expect(remembered().tasks['decide-ending']?.status?.value.state).toBe('done');
    expect(Object.keys(savedStore.getState().cards)).toEqual(['card1']);
  });
});

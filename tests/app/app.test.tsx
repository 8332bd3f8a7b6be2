import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';

import { LANGUAGES } from '../../src/i18n/languages.ts';
import { tickTask } from '../../src/store/actions.ts';
import { startSaving } from '../../src/store/saved/keeping.ts';
import { notices } from '../../src/store/notices.ts';
import { saveNow, savedStore } from '../../src/store/saved/savedStore.ts';
import { LOCAL_SIM, remembered, savedText, cardOf, seedCard } from '../support/people.ts';
import { arrived, expectAccessible, renderScreen } from '../support/renderScreen.tsx';
import { SAID, WORDS } from '../support/words.ts';

describe.each(LANGUAGES)('the app (%s)', (language) => {
  const said = SAID[language];
  const { questions, carriers } = WORDS[language];

  test('an address that leads nowhere says so and leads home', async () => {
    const user = await renderScreen('#/nowhere/at/all', language);
    expect(screen.getByRole('heading', { level: 1, name: said.error.missing })).toBeVisible();
    expect(document.title).toBe(`${said.error.missing} · ${said.app.name}`);
    await expectAccessible();
    await user.click(screen.getByRole('link', { name: said.error.home }));
    await arrived(said.welcome.title);
  });

  test('a card that is not on this phone says so', async () => {
    await renderScreen('#/card/elsewhere/task/decide-ending', language);
    expect(screen.getByRole('heading', { level: 1, name: said.error.noCard })).toBeVisible();
    expect(screen.getByText(said.error.noCardText)).toBeVisible();
    await expectAccessible();
  });

  test('a card that is deleted in another tab gives way to that page', async () => {
    seedCard(LOCAL_SIM);
    await renderScreen('#/card/card1', language);
    act(() => savedStore.setState({ removed: { card1: Date.now() } }));
    await arrived(said.error.noCard);
  });

  test('a question that does not apply leads to the one that does', async () => {
    seedCard({ cardType: 'travel-esim', whereabouts: 'abroad' });
    await renderScreen('#/card/card1/question/carrier', language);
    await arrived(questions.seller.title);
    expect(window.location.hash).toBe('#/card/card1/question/seller');
  });

  test('a screen that cannot be drawn says what was kept, and home still works', async () => {
    seedCard(LOCAL_SIM);
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
    const user = await renderScreen('#/', language);
    act(() => {
      // No card is like this: whatever goes wrong in a screen ends in the same place.
      savedStore.setState({
        cards: { card1: { ...remembered(), tasks: null } as never },
      });
    });
    await arrived(said.error.title);
    expect(screen.getByText(said.error.text)).toBeVisible();
    expect(screen.getByRole('button', { name: said.error.again })).toBeVisible();
    expect(complaints).toHaveBeenCalled();
    await expectAccessible();

    act(() => savedStore.setState({ cards: {} }));
    window.location.hash = '#/about';
    await arrived(said.about.title);
    await user.click(screen.getByRole('link', { name: said.nav.home }));
    await arrived(said.welcome.title);
  });

  test('says so while nothing can be saved, and stops when it can', async () => {
    seedCard(LOCAL_SIM);
    const user = await renderScreen('#/card/card1', language);
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    act(() => {
      tickTask('card1', 'decide-ending', true);
      saveNow();
    });
    expect(screen.getByText(said.saving.failed).closest('[role="alert"]')).toBeVisible();
    expect(document.querySelector('[data-not-saved]')).toBeVisible();
    await expectAccessible();
    const [box] = screen.getAllByRole('checkbox');
    await user.click(box ?? document.body);
    expect(box).not.toBeChecked();

    full.mockRestore();
    act(() => {
      tickTask('card1', 'decide-ending', true);
      saveNow();
    });
    expect(screen.queryByText(said.saving.failed)).not.toBeInTheDocument();
    expect(localStorage.getItem('sim-exit')).toContain('decide-ending');
  });

  test('does not say of a card that it is not here when what is here cannot be read', async () => {
    act(() => notices.setState({ saved: false, unsaved: 'unread' }));
    await renderScreen('#/card/card1', language);
    await arrived(said.saving.unread);
    expect(screen.queryByText(said.error.noCard)).not.toBeInTheDocument();
    await expectAccessible();
    act(() => notices.setState({ saved: true }, true));
    await arrived(said.error.noCard);
  });

  test('says what older records could not be read, and gives the original', async () => {
    const damaged = savedText({ ...cardOf(LOCAL_SIM), nickname: 7 as never });
    localStorage.setItem('sim-exit', damaged);
    startSaving();
    const user = await renderScreen('#/', language);
    expect(screen.getByText(said.saving.aside)).toBeVisible();
    expect(await screen.findByRole('heading', { name: carriers.smart.name })).toBeVisible();
    await user.click(await screen.findByText(said.saving.asideShow));
    expect(screen.getByText('cards.card1.nickname')).toBeVisible();
    await expectAccessible();
    await user.click(await screen.findByRole('button', { name: said.saving.asideCopy }));
    expect(await navigator.clipboard.readText()).toBe(damaged);
    expect(localStorage.getItem('sim-exit:aside-1')).toBe(damaged);
    await user.click(screen.getByRole('button', { name: said.saving.asideClose }));
    expect(screen.queryByText(said.saving.aside)).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(localStorage.getItem('sim-exit:aside-1')).toBe(damaged);
  });
});

test('the focus goes to the heading of a new screen', async () => {
  seedCard(LOCAL_SIM);
  const user = await renderScreen('#/card/card1');
  await user.click(screen.getByRole('link', { name: SAID.en.nav.home }));
  expect(await arrived(SAID.en.cards.title)).toHaveFocus();
});

test('an undo goes along to the screen that the act led to', async () => {
  seedCard(LOCAL_SIM, { nickname: 'A' });
  const user = await renderScreen('#/card/card1/card');
  await user.click(screen.getByRole('button', { name: SAID.en.card.delete }));
  await arrived(SAID.en.welcome.title);
  expect(screen.getByRole('button', { name: SAID.en.undo.run })).toBeVisible();
});

test('an undo names its task, and is gone at once with the page of that task', async () => {
  seedCard(LOCAL_SIM);
  const user = await renderScreen('#/card/card1/task/decide-ending');
  await user.click(screen.getByRole('button', { name: SAID.en.task.done }));
  const title = WORDS.en.tasks['decide-ending'].title;
  expect(await screen.findByText(`${title}:`)).toBeVisible();
  const offers = (): HTMLElement | null => document.querySelector('[data-action="undo"]');
  expect(offers()).toBeVisible();
  await user.click(screen.getByRole('link', { name: SAID.en.task.next }));
  await waitFor(() => expect(offers()).toBeNull());
});

test('an undo is gone on the next screen that the person goes to', async () => {
  seedCard(LOCAL_SIM);
  const user = await renderScreen('#/card/card1');
  await user.click(screen.getAllByRole('checkbox')[0] ?? document.body);
  expect(screen.getByRole('button', { name: SAID.en.undo.run })).toBeVisible();
  await user.click(screen.getByRole('link', { name: SAID.en.nav.home }));
  await arrived(SAID.en.cards.title);
  await waitFor(() =>
    expect(screen.queryByRole('button', { name: SAID.en.undo.run })).not.toBeInTheDocument(),
  );
});

import { screen, within } from '@testing-library/react';
import i18next from 'i18next';
import { expect, test, vi } from 'vitest';

import { savedStore } from '../../src/store/saved/savedStore.ts';
import { LOCAL_SIM, seedCard } from '../support/people.ts';
import { arrived, expectAccessible, renderScreen } from '../support/renderScreen.tsx';
import { SAID, WORDS } from '../support/words.ts';

const chinese = { name: '中文' };
const english = { name: /English/ };

test('both languages are named in themselves, and the present one is marked', async () => {
  await renderScreen('#/', 'zh');
  const group = within(screen.getByRole('group', { name: SAID.zh.nav.language }));
  expect(group.getByRole('button', chinese)).toHaveAttribute('aria-pressed', 'true');
  expect(group.getByRole('button', english)).toHaveAttribute('aria-pressed', 'false');
  expect(group.getByRole('button', english)).toHaveAttribute('lang', 'en');
});

test('switching follows with the page’s language and title, and is kept', async () => {
  const user = await renderScreen('#/about', 'zh');
  expect(document.documentElement.lang).toBe('zh-Hans');
  await user.click(screen.getByRole('button', english));
  await arrived(SAID.en.about.title);
  expect(document.documentElement.lang).toBe('en');
  expect(document.title).toBe(`${SAID.en.about.title} · ${SAID.en.app.name}`);
  expect(savedStore.getState().language?.value).toBe('en');
  expect(screen.getByRole('button', english)).toHaveFocus();
  await expectAccessible();
});

test('an unfinished note, reason, search and answer outlive the switch', async () => {
  seedCard({ ...LOCAL_SIM, accounts: ['other'] });
  const user = await renderScreen('#/card/card1/task/save-contacts', 'zh');
  await user.click(screen.getByText(SAID.zh.task.more));
  await user.type(screen.getByRole('textbox', { name: SAID.zh.task.notNeededReason }), '卡是空');
  await user.type(screen.getByRole('textbox', { name: SAID.zh.task.note }), '半句');
  await user.click(screen.getByRole('button', english));
  await arrived(WORDS.en.tasks['save-contacts'].title);
  expect(screen.getByRole('textbox', { name: SAID.en.task.notNeededReason })).toHaveValue('卡是空');
  expect(screen.getByRole('textbox', { name: SAID.en.task.note })).toHaveValue('半句');
  expect(screen.getByRole('textbox', { name: SAID.en.task.note })).toBeVisible();

  window.location.hash = '#/card/card1/question/accounts';
  await arrived(WORDS.en.questions.accounts.title);
  await user.type(screen.getByRole('searchbox'), 'we');
  await user.type(screen.getByRole('textbox', { name: SAID.en.accounts.otherName }), 'Gym');
  await user.click(screen.getByRole('button', chinese));
  await arrived(WORDS.zh.questions.accounts.title);
  expect(screen.getByRole('searchbox', { name: SAID.zh.accounts.search })).toHaveValue('we');
  expect(screen.getByRole('textbox', { name: SAID.zh.accounts.otherName })).toHaveValue('Gym');
});

test('what was said in one language is said in the other: errors too', async () => {
  seedCard({});
  const user = await renderScreen('#/card/card1/question/cardType', 'zh');
  await user.click(screen.getByRole('button', { name: SAID.zh.question.continue }));
  expect(screen.getByText(SAID.zh.question.chooseUnsure)).toBeVisible();
  await user.click(screen.getByRole('button', english));
  await arrived(WORDS.en.questions.cardType.title);
  expect(screen.getByText(SAID.en.question.chooseUnsure)).toBeVisible();
});

test('a language that cannot be loaded leaves the present one, and that is said', async () => {
  const user = await renderScreen('#/about', 'en');
  vi.spyOn(i18next, 'changeLanguage').mockRejectedValueOnce(new Error('offline'));
  await user.click(screen.getByRole('button', chinese));
  expect(await screen.findByText(SAID.en.nav.languageFailed)).toBeVisible();
  expect(screen.getByRole('heading', { level: 1, name: SAID.en.about.title })).toBeVisible();
  expect(savedStore.getState().language).toBeUndefined();
});

test('of two wishes in a row the last one counts, and is kept', async () => {
  const user = await renderScreen('#/about', 'en');
  // Both at once: the first is still loading when the second comes.
  await Promise.all([
    user.click(screen.getByRole('button', chinese)),
    user.click(screen.getByRole('button', english)),
  ]);
  await arrived(SAID.en.about.title);
  expect(i18next.language).toBe('en');
  expect(savedStore.getState().language?.value).toBe('en');
});

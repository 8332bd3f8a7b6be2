import { render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';

import en from '../../locales/en/backup.json';
import zh from '../../locales/zh/backup.json';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { formatRoute, type Route } from '../../src/routing/route.ts';
import { ErasedScreen } from '../../src/screens/data/ErasedScreen.tsx';
import { LOCAL_SIM, seedCard } from '../support/people.ts';
import { renderScreen, speak } from '../support/renderScreen.tsx';

// What a browser keeps apart from the site's data, where erasing everything cannot reach it: the titles
// of pages, and what was typed into fields.
const NICKNAME = 'Sokha blue';
const ACCOUNT = 'Mutual fund 77';
const card = 'card1';

const PAGES: readonly Route[] = [
  { screen: 'home' },
  { screen: 'checklist', card },
  { screen: 'task', card, task: 'account-other-1' },
  { screen: 'last-call', card, task: 'cancel-at-counter' },
  { screen: 'question', card, question: 'accounts', change: true },
  { screen: 'question', card, question: 'carrier', change: true },
  { screen: 'message', card, id: 'support' },
  { screen: 'proof', card, id: 'new' },
  ...(['review', 'card', 'counter', 'asks', 'refused', 'messages'] as const).map((page) => ({
    screen: page,
    card,
  })),
  ...(['proofs', 'finish', 'record', 'move'] as const).map((page) => ({ screen: page, card })),
  { screen: 'resume', code: '' },
  { screen: 'data' },
  { screen: 'install' },
  { screen: 'about' },
];

beforeEach(() => {
  seedCard(
    { ...LOCAL_SIM, accounts: ['wechat', 'other'] },
    { nickname: NICKNAME, otherAccounts: { 'other-1': ACCOUNT } },
  );
});

describe.each(LANGUAGES)('of the person (%s)', (language) => {
  test.each(PAGES)('nothing is in the title and the fields of %j', async (route) => {
    await renderScreen(formatRoute(route), language);
    expect(document.title).not.toBe('');
    expect(document.title).not.toContain(NICKNAME);
    expect(document.title).not.toContain(ACCOUNT);
    const typed = 'input:not([type=checkbox], [type=radio], [type=file]), textarea:not([readonly])';
    const remembered = [...document.querySelectorAll(typed)].filter(
      (field) => field.getAttribute('autocomplete') !== 'off',
    );
    expect(remembered.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });
});

test.each([
  ['#/card/card1', NICKNAME],
  ['#/card/card1/record', NICKNAME],
  ['#/card/card1/task/account-other-1', ACCOUNT],
])('the heading of %s says the name all the same', async (address, words) => {
  await renderScreen(address);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(words);
});

test.each(LANGUAGES)(
  'the page after erasing says what only the browser can clear (%s)',
  async (to) => {
    await speak(to, 'backup');
    const left = { storage: [], databases: [], caches: [], workers: [] };
    render(<ErasedScreen left={left} onErased={() => {}} />);
    expect(screen.getByText({ en, zh }[to].erased.history)).toBeVisible();
  },
);

test('nothing promises to leave no trace', () => {
  expect(JSON.stringify([en, zh])).not.toMatch(/no trace|without a trace|不留痕迹|无痕/);
});

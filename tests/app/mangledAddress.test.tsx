import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { LOCAL_SIM, seedCard } from '../support/people.ts';
import { renderScreen } from '../support/renderScreen.tsx';
import { SAID } from '../support/words.ts';

const said = SAID.en;

test.each([
  '#/card/card1&shareTo=weixin',
  '#/card/card1?from=timeline',
  '#/card/card1#wechat_redirect',
  '#%2Fcard%2Fcard1',
  '#/card/card1%E2%80%8E',
  '#/card/card1。',
])('%s shows the card that is here, and its address is mended', async (address) => {
  seedCard(LOCAL_SIM);
  await renderScreen(address);
  expect(screen.queryByText(said.error.noCard)).not.toBeInTheDocument();
  expect(document.querySelector('[data-task]')).toBeInTheDocument();
  expect(window.location.hash).toBe('#/card/card1');
});

test('what an app keeps in the fragment opens the start, and does not stay in the address', async () => {
  await renderScreen('#tgWebAppData=user%3Dme&tgWebAppVersion=7.0');
  expect(screen.getByRole('heading', { level: 1, name: said.welcome.title })).toBeVisible();
  expect(window.location.hash).toBe('#/');
});

test('an address that leads nowhere stays as it is, to be looked at', async () => {
  await renderScreen('#/nowhere/at/all');
  expect(window.location.hash).toBe('#/nowhere/at/all');
});

import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';

import { newCard } from '../../src/domain/card/card.ts';
import { loadWords, startI18n } from '../../src/i18n/i18n.ts';
import { catchInstallOffer } from '../../src/platform/install/installPrompt.ts';
import { InstallScreen } from '../../src/screens/install/InstallScreen.tsx';
import { EMPTY_STATE } from '../../src/store/saved/savedState.ts';
import { savedStore } from '../../src/store/saved/savedStore.ts';

const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1';
const WECHAT =
  'Mozilla/5.0 (Linux; Android 14; M; wv) AppleWebKit/537.36 Chrome/131.0 Mobile Safari/537.36 MicroMessenger/8.0';

let promised: boolean;
const persist = vi.fn();

beforeAll(async () => {
  await startI18n('en');
  await loadWords('install', 'carriers', 'sellers');
  catchInstallOffer();
});

beforeEach(() => {
  promised = false;
  persist.mockReset().mockImplementation(async () => promised);
  vi.stubGlobal('navigator', {
    ...window.navigator,
    userAgent: IPHONE,
    maxTouchPoints: 5,
    storage: { persisted: async () => false, persist },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  savedStore.setState(EMPTY_STATE, true);
});

async function show(userAgent = IPHONE): Promise<HTMLElement> {
  Object.assign(navigator, { userAgent });
  const { container } = render(<InstallScreen />);
  await screen.findByRole('heading', { name: /disappear/ });
  return container;
}

function ways(container: HTMLElement): (string | undefined)[] {
  return [...container.querySelectorAll<HTMLElement>('[data-way]')].map(
    ({ dataset }) => dataset['way'],
  );
}

test('the way of the present browser stands first and open, all others follow', async () => {
  const onIphone = await show(IPHONE);
  expect(ways(onIphone)).toEqual(['ios', 'android', 'chat', 'desktop']);
  expect(onIphone.querySelector('[data-way="ios"]')?.closest('details')).toBeNull();
  const inWechat = await show(WECHAT);
  expect(ways(inWechat)).toEqual(['chat', 'ios', 'android', 'desktop']);
});

test('where the installed app starts empty, each card in use can be taken along', async () => {
  const at = 1_760_000_000_000;
  const mine = { ...newCard('mine2222', at), nickname: { value: 'Mine', at } };
  const aside = { ...newCard('aside222', at), archived: { value: true, at } };
  savedStore.setState({ cards: { [mine.id]: mine, [aside.id]: aside }, removed: {} });
  const container = await show(IPHONE);
  const first = container.querySelector('[href^="#/card/"]');
  expect(first).toHaveAttribute('href', '#/card/mine2222/move');
  expect(first).toHaveTextContent('Mine');
  expect(container.querySelector('[href*="aside222"]')).toBeNull();
});

test('the browser’s own prompt is used where it has one, and only once', async () => {
  const prompt = vi.fn(async () => ({ outcome: 'dismissed' }));
  const container = await show();
  expect(ways(container)).not.toContain('prompt');
  const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt });
  act(() => void window.dispatchEvent(offer));
  expect(offer.defaultPrevented).toBe(true);

  await userEvent.click(screen.getByRole('button', { name: 'Install' }));
  expect(prompt).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('button', { name: 'Install' })).toBeNull();
  expect(await screen.findByText(/Not installed/)).toBeVisible();
});

test('says honestly what the browser promises about the storage, and asks it only when told to', async () => {
  const container = await show();
  expect(container.querySelector('[data-keep-state="unsure"]')).not.toBeNull();
  expect(persist).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: /Ask the browser/ }));
  expect(await screen.findByText(/did not promise it this time/)).toBeVisible();

  promised = true;
  await userEvent.click(screen.getByRole('button', { name: /Ask the browser/ }));
  expect(await screen.findByText(/promises to keep it/)).toBeVisible();
  expect(container.querySelector('[data-keep-state="kept"]')).not.toBeNull();
});

test('the app on the home screen is not told to install itself', async () => {
  Object.assign(navigator, { standalone: true });
  const container = await show();
  expect(ways(container)).toEqual([]);
  expect(screen.getByText('Already installed')).toBeVisible();
});

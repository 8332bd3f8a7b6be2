import { act, render, screen } from '@testing-library/react';
import { Suspense, type ReactNode } from 'react';
import { beforeAll, expect, test, vi } from 'vitest';

import { lazyScreen } from '../../src/app/lazyScreen.ts';
import { startI18n } from '../../src/i18n/i18n.ts';
import { notices } from '../../src/store/notices.ts';
import { saveNow, savedStore } from '../../src/store/saved/savedStore.ts';
import { lazyHint } from '../../src/ui/lazyHint.ts';
import { LOCAL_SIM, remembered, seedCard } from '../support/people.ts';
import { arrived, renderScreen } from '../support/renderScreen.tsx';
import { SAID } from '../support/words.ts';

beforeAll(() => startI18n('en'));

function Words(): ReactNode {
  return <p>words</p>;
}

test('a part of the frame that cannot be drawn is left out, and the screen stays', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  seedCard(LOCAL_SIM);
  await renderScreen('#/card/card1');
  act(() => notices.setState({ aside: { key: 'x', losses: undefined as never } }));
  expect(screen.getAllByRole('checkbox').length).toBeGreaterThan(0);
  act(() => notices.setState({ saved: true }, true));
});

test('an error page that meets a part of the frame which fails as well is still there', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  seedCard(LOCAL_SIM);
  const user = await renderScreen('#/');
  act(() => {
    notices.setState({ aside: { key: 'x', losses: undefined as never } });
    savedStore.setState({ cards: { card1: { ...remembered(), tasks: null } as never } });
  });
  await arrived(SAID.en.error.title);
  act(() => {
    notices.setState({ saved: true }, true);
    savedStore.setState({ cards: {} });
    saveNow();
  });
  await user.click(screen.getByRole('button', { name: SAID.en.error.again }));
  await arrived(SAID.en.welcome.title);
});

test('a screen that could not be loaded is loaded when it is asked for again', async () => {
  let isThere = false;
  const load = vi.fn(async () => {
    if (!isThere) throw new TypeError('Failed to fetch');
    return Words;
  });
  const Screen = lazyScreen({ load, first: [async () => undefined] });
  await expect(Screen.prepare()).rejects.toThrow('Failed to fetch');
  await expect(Screen.prepare()).rejects.toThrow('Failed to fetch');
  isThere = true;
  await Screen.prepare();
  expect(Screen.prepare()).toBeUndefined();
  expect(load).toHaveBeenCalledTimes(3);
  await act(async () => {
    render(<Screen />);
  });
  expect(screen.getByText('words')).toBeVisible();
});

test('what a screen needs beside its code belongs to it: without that it is not there', async () => {
  const Screen = lazyScreen({
    load: async () => Words,
    first: [() => Promise.reject(new TypeError('Failed to fetch'))],
  });
  await expect(Screen.prepare()).rejects.toThrow('Failed to fetch');
});

test('a hint that cannot be loaded is left out', async () => {
  const Hint = lazyHint(() => Promise.reject(new TypeError('Failed to fetch')));
  await act(async () => {
    render(
      <Suspense fallback={null}>
        <Hint />
        <Words />
      </Suspense>,
    );
  });
  expect(await screen.findByText('words')).toBeVisible();
});

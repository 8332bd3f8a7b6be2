import { act, cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, vi } from 'vitest';

import { App } from '../../src/app/App.tsx';
import { changeLanguage, loadWords, startI18n, type Namespace } from '../../src/i18n/i18n.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { parseRoute } from '../../src/routing/route.ts';
import { startSaving } from '../../src/store/saved/keeping.ts';
import { forgetAll } from '../../src/store/saved/savedStore.ts';
import { SAID } from './words.ts';

/** The day on which the tests take place: texts about dates and checks do not change with the clock. */
export const TODAY = '2026-12-01';

// Several tests at once on a small machine: a screen's code may be slow to come.
configure({ asyncUtilTimeout: 8000 });

let started: Promise<unknown> | undefined;

startSaving();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TODAY}T09:00:00`) });
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  localStorage.clear();
  // After the storage: records that vanish while a page is open are reported, not written back.
  forgetAll();
  vi.useRealTimers();
  window.history.replaceState(null, '', '#/');
});

/** The words of `namespaces` in `language`, for tests that render without the app. */
export async function speak(language: Language, ...namespaces: Namespace[]): Promise<void> {
  started ??= startI18n(language);
  await started;
  await changeLanguage(language);
  await loadWords('common', ...namespaces);
}

/** The whole app standing at `address` (as in the browser: `#/card/abc`), once all of it is loaded. */
export async function renderScreen(address: string, language: Language = 'en'): Promise<UserEvent> {
  await speak(language);
  window.history.replaceState(null, '', address);
  const user = userEvent.setup();
  await act(async () => {
    render(<App initialRoute={parseRoute(address)} />);
  });
  await arrived();
  return user;
}

/** Waits until the screen is drawn, and gives its heading. */
export async function arrived(title?: string | RegExp): Promise<HTMLElement> {
  const heading = await screen.findByRole('heading', {
    level: 1,
    ...(title === undefined ? {} : { name: title }),
  });
  await waitFor(() => {
    for (const { nav } of Object.values(SAID)) {
      expect(screen.queryByText(nav.loading)).not.toBeInTheDocument();
    }
  });
  return heading;
}

/** What axe finds on the whole page. Contrast and regions need a layout: the browser tests look there. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  const list = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n  ${html}\n  ${failureSummary}`),
  );
  expect(list.join('\n')).toBe('');
}

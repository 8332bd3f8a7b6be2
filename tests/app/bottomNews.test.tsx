import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';

import { BottomNews } from '../../src/app/BottomNews.tsx';
import { startI18n } from '../../src/i18n/i18n.ts';
import { watchOutsideLinks } from '../../src/platform/page/outsideLinks.ts';
import { notices, offerUndo } from '../../src/store/notices.ts';

beforeAll(() => startI18n('en'));
afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
  act(() => notices.setState({ saved: true }, true));
});

const offer = (): HTMLElement | null => document.querySelector('[data-action="update"]');

test('an update is offered where no step is under way, and taken away by “later”', async () => {
  notices.setState({ update: true });
  const { rerender } = render(<BottomNews mayOfferUpdate />);
  expect(await screen.findByText(/newer version/)).toBeVisible();
  rerender(<BottomNews mayOfferUpdate={false} />);
  expect(offer()).toBeNull();
  rerender(<BottomNews mayOfferUpdate />);
  await userEvent.click(await screen.findByRole('button', { name: 'Later' }));
  expect(offer()).toBeNull();
});

test('no update is offered while something is not saved or can still be undone', async () => {
  notices.setState({ update: true, saved: false });
  render(<BottomNews mayOfferUpdate />);
  await act(async () => {});
  expect(offer()).toBeNull();
  act(() => notices.setState({ saved: true }));
  expect(await screen.findByText(/newer version/)).toBeVisible();
  act(() => offerUndo('ticked', () => {}));
  expect(offer()).toBeNull();
});

test('that a newer version has stored something is said at once, and not again', async () => {
  notices.setState({ newer: true });
  render(<BottomNews mayOfferUpdate={false} />);
  expect(screen.getByText(/Your changes are kept/)).toBeVisible();
  act(() => offerUndo('ticked', () => {}));
  expect(offer()).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Later' }));
  expect(offer()).toBeNull();
});

test('without a network an outside page is held back with a word, and can be opened all the same', async () => {
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  const stop = watchOutsideLinks((outside) => notices.setState({ outside }));
  const opened: boolean[] = [];
  const count = (event: Event): void => {
    opened.push(!event.defaultPrevented);
    event.preventDefault();
  };
  window.addEventListener('click', count);
  render(
    <>
      <a href="https://example.org/fees" target="_blank" rel="noreferrer">
        fees
      </a>
      <a href="#/about">about</a>
      <BottomNews mayOfferUpdate={false} />
    </>,
  );

  await userEvent.click(screen.getByText('fees'));
  expect(opened).toEqual([false]);
  const anyway = await screen.findByRole('link', { name: 'Open it anyway' });
  expect(anyway).toHaveAttribute('href', 'https://example.org/fees');
  await userEvent.click(anyway);
  await userEvent.click(screen.getByText('about'));
  expect(opened).toEqual([false, true, true]);
  expect(screen.queryByText(/No connection/)).toBeNull();

  online.mockReturnValue(true);
  await userEvent.click(screen.getByText('fees'));
  expect(opened.at(-1)).toBe(true);
  stop();
  window.removeEventListener('click', count);
});

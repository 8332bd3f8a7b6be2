import { act, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { LOCAL_SIM, seedCard } from '../support/people.ts';
import { arrived, renderScreen } from '../support/renderScreen.tsx';

/** The page stays in sight while the clock goes on to `moment`. */
async function passTo(moment: string): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(new Date(moment).getTime() - Date.now()));
}

test('a list in sight counts on over midnight', async () => {
  seedCard({ ...LOCAL_SIM, leavingOn: '2026-12-04' });
  vi.useFakeTimers({
    toFake: ['Date', 'setTimeout', 'clearTimeout'],
    now: new Date('2026-12-01T23:58:30'),
    shouldAdvanceTime: true,
  });
  await renderScreen('#/card/card1', 'en');
  await arrived();
  expect(screen.getAllByText(/3 days/)[0]).toBeVisible();
  await passTo('2026-12-02T00:00:01');
  expect(screen.getAllByText(/2 days/)[0]).toBeVisible();
  expect(screen.queryByText(/3 days/)).not.toBeInTheDocument();
});

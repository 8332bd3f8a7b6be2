import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

import { BottomNews } from '../../src/app/BottomNews.tsx';
import { UndoBar } from '../../src/app/UndoBar.tsx';
import { startI18n } from '../../src/i18n/i18n.ts';
import { notices, offerUndo, type UndoKind } from '../../src/store/notices.ts';

beforeAll(() => startI18n('en'));
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  act(() => notices.setState({ saved: true }, true));
});

const bar = (): HTMLElement | null => document.querySelector('[data-action="undo"]');
const pass = (seconds: number): void =>
  act(() => {
    vi.advanceTimersByTime(seconds * 1000);
  });

function offer(kind: UndoKind): void {
  render(<UndoBar />);
  act(() => offerUndo(kind, () => {}));
}

describe('an undo that is offered', () => {
  test('leaves after eight seconds; that of a deletion after twenty', () => {
    offer('ticked');
    pass(7.9);
    expect(bar()).toBeVisible();
    pass(0.2);
    expect(bar()).toBeNull();
    act(() => offerUndo('proof-deleted', () => {}));
    pass(19.9);
    expect(bar()).toBeVisible();
    pass(0.2);
    expect(bar()).toBeNull();
  });

  test('stays as long as it has the focus, and for its time after that', () => {
    offer('ticked');
    act(() => bar()?.focus());
    pass(60);
    expect(bar()).toBeVisible();
    fireEvent.blur(bar()!);
    pass(7.9);
    expect(bar()).toBeVisible();
    pass(0.2);
    expect(bar()).toBeNull();
  });

  test('stays under a pointer, and goes on being counted when it leaves', () => {
    offer('ticked');
    fireEvent.pointerEnter(bar()!);
    pass(60);
    expect(bar()).toBeVisible();
    fireEvent.pointerLeave(bar()!);
    pass(8.1);
    expect(bar()).toBeNull();
  });

  test('waits for a page that nobody sees', () => {
    offer('ticked');
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    act(() => document.dispatchEvent(new Event('visibilitychange')));
    pass(60);
    expect(bar()).toBeVisible();
    hidden.mockReturnValue(false);
    act(() => document.dispatchEvent(new Event('visibilitychange')));
    pass(8.1);
    expect(bar()).toBeNull();
  });

  test('gives the next one its whole time', () => {
    offer('ticked');
    pass(6);
    act(() => offerUndo('unticked', () => {}));
    pass(6);
    expect(screen.getByText('Marked as not done')).toBeVisible();
    pass(2.1);
    expect(bar()).toBeNull();
  });

  test('is never shown to a clerk', () => {
    render(<BottomNews mayOfferUpdate={false} isForClerk />);
    act(() => offerUndo('replied', () => {}));
    expect(bar()).toBeNull();
  });
});

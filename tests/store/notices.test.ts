import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dropAside, dropUndo, notices, offerUndo } from '../../src/store/notices.ts';

beforeEach(() => {
  notices.setState({ saved: true }, true);
});

describe('what the person is told of the moment', () => {
  it('offers to take back the last act alone', () => {
    const first = vi.fn<() => void>();
    const second = vi.fn<() => void>();
    offerUndo('ticked', first);
    const { number } = notices.getState().undo!;
    offerUndo('ticked', second);
    const { undo } = notices.getState();
    expect(undo?.number).not.toBe(number);
    undo?.run();
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1]);
  });

  it('takes the offer away without running it, and leaves the rest', () => {
    const run = vi.fn<() => void>();
    notices.setState({ aside: { key: 'sim-exit:aside-1', losses: ['text'] }, saved: false });
    offerUndo('deleted', run);
    dropUndo();
    expect(notices.getState()).toEqual({
      saved: false,
      aside: { key: 'sim-exit:aside-1', losses: ['text'] },
    });
    expect(run).not.toHaveBeenCalled();
  });

  it('forgets a set-aside original once it was read about, and leaves the rest', () => {
    const run = (): void => {};
    offerUndo('archived', run);
    notices.setState({ aside: { key: 'sim-exit:aside-1', losses: [] } });
    dropAside();
    expect(notices.getState().aside).toBeUndefined();
    expect(notices.getState().undo?.run).toBe(run);
    dropAside();
    expect(notices.getState().saved).toBe(true);
  });
});

import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import words from '../../locales/en/screens.json';
import { CopyButton } from '../../src/parts/CopyButton.tsx';
import { shareLink, shareText } from '../../src/platform/handOn/shareText.ts';
import { speak } from '../support/renderScreen.tsx';

const { copied, failed } = words.copy;
let user: UserEvent;

beforeEach(async () => {
  await speak('en', 'screens');
  user = userEvent.setup();
});

afterEach(() => {
  Reflect.deleteProperty(document, 'execCommand');
  Reflect.deleteProperty(navigator, 'share');
});

const refuse = (): void => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(
    new DOMException('', 'NotAllowedError'),
  );
};

/** Stands in for the browser's older way; keeps what was selected when it was asked to copy. */
function olderWay(answer: () => boolean): string[] {
  const selected: string[] = [];
  document.execCommand = () => {
    const field = document.activeElement;
    if (field instanceof HTMLTextAreaElement) {
      selected.push(field.value.slice(field.selectionStart, field.selectionEnd));
    }
    return answer();
  };
  return selected;
}

const press = (name: string): Promise<void> => user.click(screen.getByRole('button', { name }));

describe('a text is copied', () => {
  test('by the clipboard, and said so', async () => {
    render(<CopyButton text="*123#">Copy</CopyButton>);
    await press('Copy');
    expect(await screen.findByText(copied)).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe('*123#');
  });

  test.each<[string, () => void]>([
    ['refuses', refuse],
    [
      'is missing',
      () => vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never),
    ],
    [
      'throws at once',
      () =>
        vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(() => {
          throw new TypeError('no');
        }),
    ],
  ])('the older way where the clipboard %s, and the focus stays', async (_what, break_) => {
    break_();
    const selected = olderWay(() => true);
    render(<CopyButton text={'two\nlines'}>Copy</CopyButton>);
    await press('Copy');
    expect(await screen.findByText(copied)).toBeVisible();
    expect(selected).toEqual(['two\nlines']);
    expect(screen.getByRole('button', { name: 'Copy' })).toHaveFocus();
    expect(document.querySelector('textarea')).toBeNull();
  });

  test('the older way inside of an open dialog, which lets nothing outside take the focus', async () => {
    refuse();
    let isInside = false;
    olderWay(() => {
      isInside = document.activeElement?.closest('dialog') !== null;
      return true;
    });
    render(
      <dialog open>
        <CopyButton text="*123#">Copy</CopyButton>
      </dialog>,
    );
    await press('Copy');
    expect(await screen.findByText(copied)).toBeVisible();
    expect(isInside).toBe(true);
  });

  test('put together only when asked for', async () => {
    const text = vi.fn(() => 'all of it');
    render(<CopyButton text={text}>Copy</CopyButton>);
    expect(text).not.toHaveBeenCalled();
    await press('Copy');
    expect(await screen.findByText(copied)).toBeVisible();
    expect(text).toHaveBeenCalledTimes(1);
  });
});

test.each<[string, () => boolean]>([
  ['refuses', () => false],
  [
    'throws',
    () => {
      throw new Error('no');
    },
  ],
])(
  'where the older way %s as well, the text is shown, selected, with words',
  async (_what, answer) => {
    refuse();
    olderWay(answer);
    render(<CopyButton text="*123#">Copy</CopyButton>);
    await press('Copy');
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: failed });
    expect(field).toHaveFocus();
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('*123#');
    expect(field).toHaveAttribute('readonly');
  },
);

test('what was copied before is no longer called copied', async () => {
  render(
    <>
      <div data-testid="one">
        <CopyButton text="1">One</CopyButton>
      </div>
      <div data-testid="two">
        <CopyButton text="2">Two</CopyButton>
      </div>
    </>,
  );
  await press('One');
  expect(await within(screen.getByTestId('one')).findByText(copied)).toBeVisible();
  await press('Two');
  expect(await within(screen.getByTestId('two')).findByText(copied)).toBeVisible();
  expect(screen.getAllByText(copied)).toHaveLength(1);
});

test('a text that has changed since is not called copied', async () => {
  const { rerender } = render(<CopyButton text="old">Copy</CopyButton>);
  await press('Copy');
  expect(await screen.findByText(copied)).toBeVisible();
  rerender(<CopyButton text="new">Copy</CopyButton>);
  expect(screen.queryByText(copied)).not.toBeInTheDocument();
});

describe('a share sheet', () => {
  const shares: ShareData[] = [];
  const offering = (share: (data: ShareData) => Promise<void>): void => {
    shares.length = 0;
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: async (data: ShareData) => {
        shares.push(data);
        await share(data);
      },
    });
  };
  const link = 'https://example.org/#/resume/WS9j';
  const shown = (hand: (text: string) => Promise<boolean>): void => {
    render(
      <CopyButton text={link} sharing={{ label: 'Send', action: 'share', hand }}>
        Copy
      </CopyButton>,
    );
  };

  test('gets a link as an address, which WeChat on iPhone asks for', async () => {
    offering(() => Promise.resolve());
    shown(shareLink);
    await press('Send');
    expect(shares).toEqual([{ url: link }]);
    expect(screen.queryByText(copied)).not.toBeInTheDocument();
  });

  test('gets a message as text', async () => {
    offering(() => Promise.resolve());
    shown(shareText);
    await press('Send');
    expect(shares).toEqual([{ text: link }]);
  });

  test('that takes no addresses gets the link as text', async () => {
    offering((data) => (data.url ? Promise.reject(new TypeError('no')) : Promise.resolve()));
    shown(shareLink);
    await press('Send');
    await waitFor(() => expect(shares).toEqual([{ url: link }, { text: link }]));
    expect(screen.queryByText(copied)).not.toBeInTheDocument();
  });

  test('that refuses both leaves the link copied', async () => {
    offering(() => Promise.reject(new DOMException('', 'NotAllowedError')));
    shown(shareLink);
    await press('Send');
    expect(await screen.findByText(copied)).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(link);
  });

  test('that was closed is no failure', async () => {
    offering(() => Promise.reject(new DOMException('', 'AbortError')));
    shown(shareLink);
    await press('Send');
    await act(async () => {});
    expect(shares).toHaveLength(1);
    expect(screen.queryByText(copied)).not.toBeInTheDocument();
    expect(screen.queryByText(failed)).not.toBeInTheDocument();
  });

  test('is not offered where there is none', () => {
    shown(shareLink);
    expect(screen.queryByRole('button', { name: 'Send' })).not.toBeInTheDocument();
  });
});

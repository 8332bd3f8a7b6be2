import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

import said from '../../locales/en/move.json';
import { App } from '../../src/app/App.tsx';
import { makeResumeLink } from '../../src/store/resume/resumeLink.ts';
import { arrived, renderScreen } from '../support/renderScreen.tsx';
import { typicalCard } from '../support/resumeCards.ts';

let link = '';
let code = '';

beforeAll(async () => {
  link =
    (await makeResumeLink(typicalCard(), { withNames: false, madeAt: 1_795_600_000_000 })) ?? '';
  code = link.split('/resume/')[1] ?? '';
});

beforeEach(() => {
  window.history.replaceState(null, '', '#/');
});

const field = (): HTMLElement => screen.getByLabelText(said.reader.paste);
const readIt = (): HTMLElement => screen.getByRole('button', { name: said.reader.read });

/** Everything about the present entry that a browser writes down. */
function entry(): string {
  return `${window.location.href} ${JSON.stringify(window.history.state)} ${document.title}`;
}

describe('a link that is pasted', () => {
  test('is read without ever standing in the address', async () => {
    const user = await renderScreen('#/resume/');
    const entries: string[] = [];
    const push = vi.spyOn(window.history, 'pushState').mockImplementation((state, _, url) => {
      entries.push(`${JSON.stringify(state)} ${String(url)}`);
    });
    await user.click(field());
    await user.paste(`here it is: ${link}`);
    await user.click(readIt());
    await arrived(said.holds.title);
    expect(push).toHaveBeenCalledTimes(1);
    expect(entries.join()).not.toContain(code.slice(0, 20));
    expect(entry()).not.toContain(code.slice(0, 20));
  });

  test('is left by the back button for the field it was pasted into', async () => {
    const user = await renderScreen('#/resume/');
    await user.click(field());
    await user.paste(link);
    await user.click(readIt());
    await arrived(said.holds.title);
    act(() => window.history.back());
    await arrived(said.reader.title);
    expect(field()).toBeVisible();
  });

  test.each<[string, () => string, string]>([
    ['cut', () => link.slice(0, -9), said.refusal.truncated],
    ['none of ours', () => 'https://example.org', said.reader.noLink],
    ['changed', () => link.replace(/(.{90})(.)(.)/, '$1$3$2'), said.refusal.damaged],
    ['too long', () => link + 'A'.repeat(100_000), said.refusal['too-long']],
    ['empty', () => ' ', said.reader.empty],
  ])('and is %s gets an answer under the field, every time', async (_what, text, words) => {
    const user = await renderScreen('#/resume/');
    await user.click(field());
    await user.paste(text());
    for (let time = 0; time < 3; time += 1) {
      await user.click(readIt());
      await waitFor(() => expect(field()).toBeInvalid());
      expect(field()).toHaveAccessibleDescription(expect.stringContaining(words));
    }
    expect(entry()).not.toContain(code.slice(0, 20));
  });

  test('gets its answer anew, so that it is heard a second time', async () => {
    const user = await renderScreen('#/resume/');
    await user.click(field());
    await user.paste(link.slice(0, -9));
    await user.click(readIt());
    const first = await screen.findByText(new RegExp(said.refusal.truncated));
    await user.click(readIt());
    await waitFor(() => expect(first.isConnected).toBe(false));
    expect(await screen.findByText(new RegExp(said.refusal.truncated))).toBeVisible();
  });
});

describe('a link that is opened', () => {
  test('leaves the address as soon as it was read', async () => {
    await renderScreen(`#/resume/${code}`);
    await arrived(said.holds.title);
    expect(window.location.hash).toBe('#/resume/');
    expect(entry()).not.toContain(code.slice(0, 20));
  });

  test('leaves it again when it is opened once more', async () => {
    await renderScreen(`#/resume/${code}`);
    await arrived(said.holds.title);
    act(() => {
      window.location.hash = `#/resume/${code}`;
    });
    await waitFor(() => expect(window.location.hash).toBe('#/resume/'));
    await arrived(said.holds.title);
  });

  test('leaves it also when it is refused', async () => {
    await renderScreen(`#/resume/${code.slice(0, -9)}`);
    await arrived(said.refusal.truncated);
    expect(window.location.hash).toBe('#/resume/');
  });

  test('is not kept over a reload, which says what to do', async () => {
    await renderScreen(`#/resume/${code}`);
    await arrived(said.holds.title);
    cleanup();
    render(<App initialRoute={{ screen: 'resume', code: '' }} />);
    await arrived(said.reader.title);
    expect(screen.getByText(said.reader.wasRead)).toBeVisible();
    expect(field()).toBeVisible();
  });

  test('stays in the address of a chat app, which hands it to the browser', async () => {
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('x MicroMessenger/8.0.49');
    await renderScreen(`#/resume/${code}`);
    await arrived(said.holds.title);
    expect(window.location.hash).toBe(`#/resume/${code}`);
  });
});

test('a picture without a code gets an answer each time, also the same picture', async () => {
  await renderScreen('#/resume/');
  const user = userEvent.setup({ applyAccept: false });
  const input = document.querySelector<HTMLInputElement>('input[name="qr-picture"]')!;
  const picture = new File(['no picture'], 'code.png', { type: 'image/png' });
  for (let time = 0; time < 2; time += 1) {
    await user.upload(input, picture);
    expect(await screen.findByText(said.reader.pictureNone)).toBeVisible();
    expect(input.value).toBe('');
  }
});

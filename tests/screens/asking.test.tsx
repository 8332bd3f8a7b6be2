import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import km from '../../locales/clerk/counter.json';
import en from '../../locales/en/counter.json';
import zh from '../../locales/zh/counter.json';
import { REFUSALS } from '../../src/catalogue/refusals.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { LOCAL_SIM, remembered, seedCard, TRAVEL_ESIM } from '../support/people.ts';
import { expectAccessible, renderScreen } from '../support/renderScreen.tsx';
import { SAID } from '../support/words.ts';

describe.each(['zh', 'en'] as const)('asking (%s)', (language) => {
  const said = SAID[language];

  test('one list of questions takes an answer, and the task shows who said it', async () => {
    seedCard(LOCAL_SIM);
    const user = await renderScreen('#/card/card1/asks', language);
    const row = document.querySelector<HTMLElement>('[data-question-to-ask="fee"]');
    if (!row) throw new Error('the fee is not asked');
    expect(row.querySelector('[lang="km"]')).toHaveTextContent(/\p{Script=Khmer}/u);
    await user.click(within(row).getByRole('button'));
    await user.type(within(row).getByRole('textbox', { name: said.task.answer }), '0');
    await user.type(within(row).getByRole('textbox', { name: said.task.answerWho }), 'Dara');
    await user.click(within(row).getByRole('button', { name: said.task.answerSave }));
    expect(row).toHaveTextContent(/Dara/);
    expect(remembered().heard['fee']?.value).toMatchObject({ text: '0', who: 'Dara' });
    await expectAccessible();
  });

  test('a no at the counter leads on, down to the regulator, and what was said is kept', async () => {
    seedCard(LOCAL_SIM);
    const user = await renderScreen('#/card/card1/refused', language);
    expect(screen.getByRole('link', { name: /6789/ })).toHaveAttribute('href', 'tel:6789');
    const branch = document.querySelector<HTMLElement>('[data-refusal="last-resort"]');
    if (!branch) throw new Error('there is no last step');
    await user.click(
      within(branch).getByRole('button', { name: new RegExp(said.task.answerNote) }),
    );
    await user.type(within(branch).getByRole('textbox', { name: said.task.answer }), 'no');
    await user.click(within(branch).getByRole('button', { name: said.task.answerSave }));
    expect(remembered().heard['refused-last-resort']?.value.text).toBe('no');
    await expectAccessible();
  });

  test('a message is filled in, changed, copied and kept, and what is typed is not stored', async () => {
    seedCard({ ...LOCAL_SIM, accounts: ['wechat'] });
    const user = await renderScreen('#/card/card1/message/new-number-formal', language);
    const blank = document.querySelector<HTMLInputElement>('[data-blank="new"]');
    const message = document.querySelector<HTMLTextAreaElement>('[data-field="message"]');
    if (!blank || !message) throw new Error('nothing to fill in');
    expect(message.value).toMatch(/\[new number\]/);
    await user.type(blank, '0987654');
    expect(message.value).toContain('0987654');
    expect(JSON.stringify({ ...localStorage })).not.toContain('0987654');

    const written = vi.spyOn(navigator.clipboard, 'writeText');
    const copy = document.querySelector<HTMLElement>('[data-action="copy-message"]');
    await user.click(copy ?? document.body);
    expect(written).toHaveBeenCalledWith(message.value);

    await user.type(message, ' PS');
    const keep = document.querySelector<HTMLElement>('[data-action="keep-message"]');
    await user.click(keep ?? document.body);
    expect(remembered().tasks['tell-people']?.note?.value).toMatch(/0987654[^]* PS$/);
    await expectAccessible();
  });
});

describe('a message to someone who reads no Chinese', () => {
  const ADDRESS = '#/card/card1/message/seller-cancel';
  const reading = (): Element | null => document.querySelector('[data-for-reading]');
  const message = (): HTMLTextAreaElement => {
    const found = document.querySelector<HTMLTextAreaElement>('[data-field="message"]');
    if (!found) throw new Error('there is no message');
    return found;
  };

  test('is in English, and what it says stands beside it in Chinese, filled in and never sent', async () => {
    seedCard(TRAVEL_ESIM);
    const user = await renderScreen(ADDRESS, 'zh');
    await user.type(document.querySelector('[data-blank="order"]') ?? document.body, 'A-77');
    expect(message().value).toMatch(/A-77/);
    expect(message().value).not.toMatch(/\p{Script=Han}/u);
    expect(document.querySelector('[data-sent-in]')).toBeNull();
    expect(reading()).toHaveAttribute('lang', 'zh-Hans');
    expect(reading()).toHaveTextContent(/注销.*A-77/);

    const written = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(document.querySelector('[data-action="copy-message"]') ?? document.body);
    expect(written).toHaveBeenLastCalledWith(message().value);
    await expectAccessible();
  });

  test('has no second text for whoever reads English', async () => {
    seedCard(TRAVEL_ESIM);
    await renderScreen(ADDRESS, 'en');
    expect(reading()).toBeNull();
  });

  test('begins in Chinese for a person and a seller who both read it', async () => {
    seedCard({ ...TRAVEL_ESIM, seller: 'chat-shop' });
    await renderScreen(ADDRESS, 'zh');
    expect(message().value).toMatch(/\p{Script=Han}/u);
    expect(reading()).toBeNull();
  });

  test('is English and Khmer in the letter, with the Chinese for reading', async () => {
    seedCard({ ...LOCAL_SIM, registeredTo: 'someone-else' });
    await renderScreen('#/card/card1/message/letter', 'zh');
    expect(message().value).toMatch(/\p{Script=Khmer}/u);
    expect(reading()).toHaveTextContent(/委托书/);
  });
});

describe.each(['zh', 'en'] as const)('before a message is sent (%s)', (language) => {
  test('the letter says that no native speaker has checked its Khmer', async () => {
    seedCard({ ...LOCAL_SIM, registeredTo: 'someone-else' });
    await renderScreen('#/card/card1/message/letter', language);
    expect(document.querySelector('[data-message-note]')).toHaveTextContent(
      /母语者|native speaker/,
    );
  });

  test('the complaint says where it goes', async () => {
    seedCard(LOCAL_SIM);
    await renderScreen('#/card/card1/message/complaint', language);
    const note = document.querySelector('[data-message-note]');
    expect(note).toHaveTextContent(/\S@\S+\.kh/);
    expect(note).toHaveTextContent('6789');
    expect(note).not.toHaveTextContent('{{');
  });
});
test.each(LANGUAGES)(
  'what a clerk who refuses is told means the same in each language (%s)',
  async (language) => {
    const own = { zh, en }[language].lines;
    seedCard(LOCAL_SIM);
    await renderScreen('#/card/card1/refused', language);
    for (const { id, say } of REFUSALS) {
      // The owner can be found.
      const lines = say.map(({ line }) => line).filter((line) => line !== 're-register');
      const branch = document.querySelector<HTMLElement>(`[data-refusal="${id}"]`);
      const khmer = [...(branch?.querySelectorAll('[lang="km"]') ?? [])];
      expect(khmer.map(({ textContent }) => textContent)).toEqual(
        lines.map((line) => km.lines[line]),
      );
      for (const [index, line] of lines.entries()) {
        expect(khmer[index]?.parentElement?.textContent, id).toContain(own[line]);
      }
    }
  },
);

import { cleanup, createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';

import { namedAccounts } from '../../src/domain/card/card.ts';
import { MOST } from '../../src/domain/card/limits.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { LOCAL_SIM, remembered, seedCard } from '../support/people.ts';
import { arrived, expectAccessible, renderScreen } from '../support/renderScreen.tsx';
import { fill, one, SAID, WORDS } from '../support/words.ts';

const CHECKLIST = '#/card/card1';

beforeEach(() => sessionStorage.clear());

/** The screen as a new visit of the same tab finds it. */
async function reload(address: string, language: (typeof LANGUAGES)[number]) {
  cleanup();
  return renderScreen(address, language);
}

describe.each(LANGUAGES)('what is typed (%s)', (language) => {
  const said = SAID[language];
  const names = () => namedAccounts(remembered()).map(({ name }) => name);

  test('as an answer that was heard is kept without being saved', async () => {
    seedCard(LOCAL_SIM);
    const user = await renderScreen(`${CHECKLIST}/asks`, language);
    const row = () => document.querySelector<HTMLElement>('[data-question-to-ask="fee"]')!;
    await user.click(within(row()).getByRole('button'));
    await user.type(within(row()).getByRole('textbox', { name: said.task.answer }), '两美元 ');
    await user.type(within(row()).getByRole('textbox', { name: said.task.answerWho }), 'Da');
    expect(remembered().heard['fee']?.value).toMatchObject({ text: '两美元', who: 'Da' });
    await reload(`${CHECKLIST}/asks`, language);
    expect(row()).toHaveTextContent('两美元');
  });

  test('as the name of a card is kept when the field is left, or the screen is', async () => {
    seedCard(LOCAL_SIM, { nickname: 'A' });
    const user = await renderScreen(`${CHECKLIST}/card`, language);
    await user.type(screen.getByRole('textbox', { name: said.card.name }), 'B');
    expect(remembered().nickname.value).toBe('A');
    await user.tab();
    expect(remembered().nickname.value).toBe('AB');
    await user.type(screen.getByRole('textbox', { name: said.card.name }), 'C');
    window.location.hash = '#/about';
    await arrived(said.about.title);
    expect(remembered().nickname.value).toBe('ABC');
  });

  test('as the name of a card is kept when the phone shows something else', async () => {
    seedCard(LOCAL_SIM, { nickname: 'A' });
    const user = await renderScreen(`${CHECKLIST}/card`, language);
    await user.type(screen.getByRole('textbox', { name: said.card.name }), 'B');
    fireEvent(window, new Event('pagehide'));
    expect(remembered().nickname.value).toBe('AB');
  });

  test.each([
    ['not needed', '/task/save-contacts', 'notNeededReason'],
    ['the last call', '/last-call/cancel-at-counter', 'reason'],
  ] as const)('as a reason is there again: %s', async (_where, page, label) => {
    seedCard(LOCAL_SIM);
    const name = label === 'reason' ? said.lastCall.reason : said.task[label];
    const reason = () => screen.getByRole('textbox', { name, hidden: true });
    await renderScreen(`${CHECKLIST}${page}`, language);
    fireEvent.change(reason(), { target: { value: '没有用' } });
    await reload(`${CHECKLIST}${page}`, language);
    expect(reason()).toHaveValue('没有用');
  });

  test('as another account is added by going on', async () => {
    seedCard({ ...LOCAL_SIM, accounts: ['other'] });
    const user = await renderScreen(`${CHECKLIST}/question/accounts`, language);
    await user.type(otherField(), '招商银行');
    await user.click(screen.getByRole('button', { name: said.question.continue }));
    await arrived(said.review.title);
    expect(names()).toEqual(['招商银行']);
  });

  test('as another account is added by leaving, and kept as it is by a reload', async () => {
    seedCard({ ...LOCAL_SIM, accounts: ['other'] });
    const address = `${CHECKLIST}/question/accounts`;
    const user = await renderScreen(address, language);
    await user.type(otherField(), '招商');
    fireEvent(window, new Event('pagehide'));
    expect(names()).toEqual([]);
    expect(sessionStorage.length).toBe(1);
    await user.click(screen.getByRole('link', { name: said.question.back }));
    await arrived(WORDS[language].questions.identity.title);
    expect(names()).toEqual(['招商']);
    expect(sessionStorage.length).toBe(0);
  });

  test('and is no name, because nothing of it can be seen, is said', async () => {
    seedCard({ ...LOCAL_SIM, accounts: ['other'] }, { nickname: 'A' });
    const user = await renderScreen(`${CHECKLIST}/question/accounts`, language);
    fireEvent.change(otherField(), { target: { value: '\u200B\u2060' } });
    await user.click(screen.getByRole('button', { name: said.accounts.otherAdd }));
    expect(otherField()).toHaveAccessibleDescription(new RegExp(said.name.unseen));
    await user.click(screen.getByRole('button', { name: said.question.continue }));
    expect(window.location.hash).toMatch(/accounts$/);
    expect(names()).toEqual([]);
    await expectAccessible();

    for (const [page, label] of [
      ['card', said.card.name],
      ['review', said.review.nickname],
    ] as const) {
      await reload(`${CHECKLIST}/${page}`, language);
      const field = screen.getByRole('textbox', { name: label });
      fireEvent.change(field, { target: { value: '\u3164' } });
      expect(field).toHaveAccessibleDescription(new RegExp(said.name.unseen));
      fireEvent.blur(field);
      expect(remembered().nickname.value).toBe('A');
    }
  });

  test('as another account twice is added once; what the list has is ticked there', async () => {
    seedCard({ ...LOCAL_SIM, accounts: ['other'] });
    const user = await renderScreen(`${CHECKLIST}/question/accounts`, language);
    await user.type(otherField(), 'Gym{Enter}ＧＹＭ{Enter}');
    expect(names()).toEqual(['Gym']);
    expect(screen.getByText(fill(said.accounts.otherThere, { name: 'Gym' }))).toBeVisible();
    const wechat = WORDS[language].accounts.wechat.name;
    // By its name in either language, once both are there.
    for (const typed of ['微信', 'WeChat', ' we chat ', 'weixin']) {
      await waitFor(() => {
        fireEvent.change(otherField(), { target: { value: typed } });
        fireEvent.keyDown(otherField(), { key: 'Enter' });
        expect(screen.getByText(fill(said.accounts.otherListed, { name: wechat }))).toBeVisible();
      });
    }
    expect(remembered().answers['accounts']?.value).toEqual(['other', 'wechat']);
    expect(names()).toEqual(['Gym']);
  });

  test('with an input method is not sent by the Enter that belongs to it', async () => {
    seedCard({ ...LOCAL_SIM, accounts: ['other'] });
    await renderScreen(`${CHECKLIST}/question/accounts`, language);
    fireEvent.change(otherField(), { target: { value: 'zhao' } });
    for (const sign of [{ isComposing: true }, { keyCode: 229 }]) {
      fireEvent(otherField(), createEvent.keyDown(otherField(), { key: 'Enter', ...sign }));
      expect(otherField()).toHaveValue('zhao');
    }
    fireEvent.keyDown(otherField(), { key: 'Enter', keyCode: 13 });
    expect(names()).toEqual(['zhao']);
  });

  test('near the limit is told how much room is left', async () => {
    seedCard(LOCAL_SIM);
    await renderScreen(`${CHECKLIST}/card`, language);
    const field = screen.getByRole('textbox', { name: said.card.name });
    const write = (length: number) =>
      fireEvent.change(field, { target: { value: 'a'.repeat(length) } });
    const left = (count: number) => fill(said.field.left_other, { count });
    write(MOST.nameLetters - 6);
    expect(screen.queryByText(left(6))).not.toBeInTheDocument();
    write(MOST.nameLetters - 4);
    expect(screen.getByText(left(4))).toBeVisible();
    write(MOST.nameLetters);
    expect(screen.getAllByText(said.field.full)[0]).toBeVisible();
    await expectAccessible();
  });

  test('into a message and kept is refused where the note has no room, and nothing is lost', async () => {
    seedCard({ ...LOCAL_SIM, accounts: ['wechat'] });
    const user = await renderScreen(`${CHECKLIST}/message/new-number-formal`, language);
    const message = document.querySelector<HTMLTextAreaElement>('[data-field="message"]')!;
    const keep = document.querySelector<HTMLElement>('[data-action="keep-message"]')!;
    fireEvent.change(message, { target: { value: '字'.repeat(MOST.textLetters + 1) } });
    await user.click(keep);
    expect(remembered().tasks['tell-people']?.note).toBeUndefined();
    expect(message.value).toHaveLength(MOST.textLetters + 1);
    fireEvent.change(message, { target: { value: '字'.repeat(MOST.textLetters) } });
    await user.click(keep);
    expect(remembered().tasks['tell-people']?.note?.value).toHaveLength(MOST.textLetters);
  });

  test('over a message is there again after a look at its other language', async () => {
    seedCard({ ...LOCAL_SIM, accounts: ['wechat'] });
    const user = await renderScreen(`${CHECKLIST}/message/new-number-formal`, language);
    const message = document.querySelector<HTMLTextAreaElement>('[data-field="message"]')!;
    const languages = document.querySelectorAll<HTMLElement>('[data-sent-in]');
    await user.type(message, ' PS');
    await user.click([...languages].find((one) => one.ariaPressed !== 'true')!);
    expect(message.value).not.toMatch(/ PS$/);
    await user.click(languages[0]!);
    expect(message.value).toMatch(/ PS$/);
  });

  test.each([
    ['weixin', 'wechat'],
    ['wx', 'wechat'],
    ['WEI XIN', 'wechat'],
    ['wei信', 'wechat'],
    ['支付寶', 'alipay'],
    ['支付宝', 'alipay'],
    ['zhifub', 'alipay'],
    ['zfb', 'alipay'],
    ['抖 音', 'douyin'],
    ['douyin', 'douyin'],
    ['whats app', 'whatsapp'],
    ['ＷｈａｔｓＡｐｐ', 'whatsapp'],
    ['電報', 'telegram'],
    ['feiji', 'telegram'],
    ['tg', 'telegram'],
    ['臉書', 'facebook'],
    ['fb', 'facebook'],
    ['幣安', 'binance'],
    ['bian', 'binance'],
    ['gmail', 'google-account'],
    ['guge', 'google-account'],
    ['苹果', 'apple-account'],
    ['微軟', 'microsoft-account'],
    ['e visa', 'cambodia-e-visa'],
    ['aba yh', 'aba-bank'],
    ['aba yinhang', 'aba-bank'],
    ['twitter', 'x-twitter'],
    ['X(Twitter)', 'x-twitter'],
  ])('to find an account is understood: %s', async (typed, account) => {
    seedCard({ ...LOCAL_SIM, accounts: [] });
    await renderScreen(`${CHECKLIST}/question/accounts`, language);
    await waitFor(() => {
      fireEvent.change(screen.getByRole('searchbox'), { target: { value: '' } });
      fireEvent.change(screen.getByRole('searchbox'), { target: { value: typed } });
      const found = screen.getAllByRole<HTMLInputElement>('checkbox').map(({ value }) => value);
      expect(found).toContain(account);
    });
    expect(screen.queryByText(said.accounts.none)).not.toBeInTheDocument();
  });

  test('to find an account finds no other', async () => {
    seedCard({ ...LOCAL_SIM, accounts: [] });
    await renderScreen(`${CHECKLIST}/question/accounts`, language);
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'telegra' } });
    expect(screen.getByText(fill(one(said.accounts, 'found'), { count: 1 }))).toBeVisible();
  });

  function otherField(): HTMLInputElement {
    return screen.getByRole('textbox', { name: said.accounts.otherName });
  }
});

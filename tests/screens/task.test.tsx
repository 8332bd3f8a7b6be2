import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';

import { CATALOGUE } from '../../src/catalogue/catalogue.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { checklistOf } from '../../src/store/checklists.ts';
import { LOCAL_SIM, remembered, seedCard } from '../support/people.ts';
import { arrived, expectAccessible, renderScreen } from '../support/renderScreen.tsx';
import { fill, SAID, WORDS } from '../support/words.ts';

const at = (task: string): string => `#/card/card1/task/${task}`;

describe.each(LANGUAGES)('a task (%s)', (language) => {
  const said = SAID[language];
  const { tasks, asks, accounts } = WORDS[language];

  test('says why, how in numbered steps, with a code to copy and what it rests on', async () => {
    seedCard(LOCAL_SIM);
    const user = await renderScreen(at('settle-balance'), language);
    const words = tasks['settle-balance'];
    expect(screen.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
    expect(screen.getByText(words.why)).toBeVisible();
    expect(screen.getByText(said.stage.money)).toBeVisible();
    const how = within(screen.getByRole('region', { name: said.task.how }));
    const steps = checklistOf(remembered()).tasks.find(({ id }) => id === 'settle-balance')?.steps;
    expect(how.getAllByRole('listitem')).toHaveLength(steps?.length ?? -1);
    expect(how.getAllByText('*1201#')[0]).toBeVisible();
    await expectAccessible();

    await user.click(how.getAllByRole('button', { name: said.task.copy })[0] ?? document.body);
    expect(await navigator.clipboard.readText()).toBe('*1201#');
    expect(await how.findByText(said.copy.copied)).toBeVisible();

    const notes = within(screen.getByRole('region', { name: said.source.title }));
    const [link] = notes.getAllByRole('link', { name: said.source.open });
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noreferrer noopener');
    expect(notes.getAllByText(/2026/)[0]).toBeVisible();
  });

  test('a refused copy is said, and the code can still be marked', async () => {
    seedCard(LOCAL_SIM);
    const user = await renderScreen(at('settle-balance'), language);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    await user.click(screen.getAllByRole('button', { name: said.task.copy })[0] ?? document.body);
    const byHand = await screen.findByRole('textbox', { name: said.copy.failed });
    expect(byHand).toHaveFocus();
  });

  test('is ticked and unticked, and leads on to the next one', async () => {
    seedCard(LOCAL_SIM);
    const user = await renderScreen(at('decide-ending'), language);
    await user.click(screen.getByRole('button', { name: said.task.done }));
    expect(remembered().tasks['decide-ending']?.status?.value).toEqual({ state: 'done' });
    expect(screen.getByRole('button', { name: said.task.undone })).toHaveFocus();
    await expectAccessible();
    const next = screen.getByRole('link', { name: said.task.next });
    expect(next.getAttribute('href')).toMatch(/^#\/card\/card1\/task\/account-/);

    await user.click(screen.getByRole('button', { name: said.undo.run }));
    expect(screen.getByRole('button', { name: said.task.done })).toBeVisible();
    await user.click(screen.getByRole('button', { name: said.task.done }));
    await user.click(screen.getByRole('link', { name: said.task.next }));
    await arrived();
    expect(window.location.hash).not.toBe(at('decide-ending'));
  });

  test('a question to ask takes the answer that was heard, with the day', async () => {
    seedCard(LOCAL_SIM);
    const user = await renderScreen(at('ask-hotline'), language);
    const question = asks.fee.question;
    const row = () => within(screen.getByText(question).closest('li') ?? document.body);
    await user.click(row().getByRole('button', { name: `${said.task.answerNote}: ${question}` }));
    expect(row().getByRole('textbox', { name: said.task.answer })).toHaveFocus();
    await expectAccessible();
    await user.type(row().getByRole('textbox', { name: said.task.answer }), ' 免费 / free ');
    await user.click(row().getByRole('button', { name: said.task.answerSave }));

    expect(row().getByText(/免费 \/ free/)).toBeVisible();
    const day = language === 'zh' ? '12 月 1 日' : 'Dec 1';
    expect(row().getByText(fill(said.task.answerOn, { date: day }))).toBeVisible();
    expect(
      row().getByRole('button', { name: `${said.task.answerEdit}: ${question}` }),
    ).toHaveFocus();
    expect(remembered().heard['fee']?.value).toEqual({ text: '免费 / free', on: '2026-12-01' });

    await user.click(row().getByRole('button'));
    await user.clear(row().getByRole('textbox', { name: said.task.answer }));
    await user.click(row().getByRole('button', { name: said.task.answerSave }));
    expect(
      row().getByRole('button', { name: `${said.task.answerNote}: ${question}` }),
    ).toBeVisible();
  });

  test('takes a note, kept letter by letter, and stays open when it is emptied', async () => {
    seedCard(LOCAL_SIM);
    const user = await renderScreen(at('decide-ending'), language);
    await user.click(screen.getByText(said.task.more));
    const note = screen.getByRole('textbox', { name: said.task.note });
    await user.type(note, 'abc');
    expect(remembered().tasks['decide-ending']?.note?.value).toBe('abc');
    await user.clear(note);
    expect(note).toBeVisible();
    expect(note).toHaveFocus();
    await expectAccessible();
  });

  test('waits until a day, also while that day is being typed, and stops waiting', async () => {
    seedCard(LOCAL_SIM);
    const user = await renderScreen(at('decide-ending'), language);
    await user.click(screen.getByText(said.task.more));
    const field = screen.getByLabelText(said.task.wait);
    fireEvent.change(field, { target: { value: '0002-12-08' } });
    expect(field).toHaveValue('0002-12-08');
    expect(remembered().tasks['decide-ending']?.status).toBeUndefined();
    fireEvent.change(field, { target: { value: '2026-12-08' } });
    const date = language === 'zh' ? '12 月 8 日' : 'Dec 8';
    expect(screen.getByText(fill(said.checklist.waiting, { date }))).toBeVisible();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: said.task.waitClear }));
    expect(screen.queryByText(fill(said.checklist.waiting, { date }))).not.toBeInTheDocument();
    expect(field).toHaveValue('');
    expect(field).toHaveFocus();
  });

  test('the day to look again, once passed, says so', async () => {
    seedCard(LOCAL_SIM);
    const user = await renderScreen(at('decide-ending'), language);
    await user.click(screen.getByText(said.task.more));
    fireEvent.change(screen.getByLabelText(said.task.wait), { target: { value: '2026-12-01' } });
    const date = language === 'zh' ? '12 月 1 日' : 'Dec 1';
    expect(screen.getByText(fill(said.checklist.waitOver, { date }))).toBeVisible();
  });

  test('does not apply: a plain task at once, undone, and brought back', async () => {
    seedCard(LOCAL_SIM);
    const user = await renderScreen(at('save-messages'), language);
    await user.click(screen.getByText(said.task.more));
    expect(screen.queryByRole('textbox', { name: said.task.notNeededReason })).toBeNull();
    await user.click(screen.getByRole('button', { name: said.task.notNeededDo }));
    expect(remembered().tasks['save-messages']?.status?.value.state).toBe('not-needed');
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(screen.getByText(said.checklist.notNeeded)).toBeVisible();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: said.undo.run }));
    expect(remembered().tasks['save-messages']?.status?.value.state).toBe('open');

    await user.click(screen.getByRole('button', { name: said.task.notNeededDo }));
    await user.click(screen.getByRole('button', { name: said.task.reopen }));
    expect(remembered().tasks['save-messages']?.status?.value.state).toBe('open');
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  test('does not apply: a critical task only with a reason, which it keeps', async () => {
    seedCard(LOCAL_SIM);
    const user = await renderScreen(at('save-contacts'), language);
    await user.click(screen.getByText(said.task.more));
    await user.click(screen.getByRole('button', { name: said.task.notNeededDo }));
    const reason = screen.getByRole('textbox', { name: said.task.notNeededReason });
    expect(reason).toBeInvalid();
    expect(screen.getByText(said.task.notNeededMissing)).toHaveAttribute('role', 'alert');
    expect(reason).toHaveFocus();
    expect(remembered().tasks['save-contacts']).toBeUndefined();
    await expectAccessible();
    await user.type(reason, ' 空的 ');
    await user.click(screen.getByRole('button', { name: said.task.notNeededDo }));
    expect(screen.getByText(fill(said.task.reason, { reason: '空的' }))).toBeVisible();
  });

  test('an account has four marks; the last one ticks it', async () => {
    seedCard(LOCAL_SIM);
    const user = await renderScreen(at('account-wechat'), language);
    const title = fill(said.account.title, { name: accounts.wechat.name });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(title.trim());
    expect(screen.getByText(accounts.wechat.lost)).toBeVisible();
    for (const mark of ['found', 'moved', 'tested', 'removed'] as const) {
      const button = screen.getByRole('button', { name: said.account[mark] });
      expect(button).toHaveAttribute('aria-pressed', 'false');
      expect(screen.getByRole('button', { name: said.task.done })).toBeVisible();
      await user.click(button);
      expect(button).toHaveAttribute('aria-pressed', 'true');
    }
    expect(remembered().tasks['account-wechat']?.status?.value.state).toBe('done');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: said.account.removed }));
    expect(remembered().tasks['account-wechat']?.status?.value.state).toBe('open');
  });

  test('“done” on an account asks for the sign-in first, and a “no” leads to the marks', async () => {
    seedCard(LOCAL_SIM);
    const user = await renderScreen(at('account-wechat'), language);
    const state = () => remembered().tasks['account-wechat'];
    await user.click(screen.getByRole('button', { name: said.task.done }));
    expect(screen.getByText(said.account.askTested)).toHaveFocus();
    expect(state()).toBeUndefined();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: said.account.askNo }));
    const tested = screen.getByRole('button', { name: said.account.tested });
    expect(tested).toHaveFocus();
    expect(state()).toBeUndefined();

    await user.click(screen.getByRole('button', { name: said.task.done }));
    await user.click(screen.getByRole('button', { name: said.account.askYes }));
    expect(state()?.status?.value.state).toBe('done');
    expect(tested).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: said.undo.run }));
    expect(state()?.status?.value.state).toBe('open');
    expect(tested).toHaveAttribute('aria-pressed', 'false');

    await user.click(tested);
    await user.click(screen.getByRole('button', { name: said.task.done }));
    expect(state()?.status?.value.state).toBe('done');
  });

  test('what was waived is still to be done: its button says so, and its page that it was not', async () => {
    seedCard(LOCAL_SIM, { tasks: { 'save-contacts': 'waived' } });
    const user = await renderScreen(at('save-contacts'), language);
    expect(screen.getByText(said.checklist.waived)).toBeVisible();
    await user.click(screen.getByRole('button', { name: said.task.done }));
    expect(remembered().tasks['save-contacts']?.status?.value.state).toBe('done');
    await user.click(screen.getByRole('button', { name: said.undo.run }));
    expect(remembered().tasks['save-contacts']?.status?.value.state).toBe('waived');
  });

  test('every task of a list can be read at once, and reading writes nothing', async () => {
    const card = seedCard({ ...LOCAL_SIM, whereabouts: 'abroad', helper: 'no' });
    await renderScreen('#/card/card1', language);
    for (const { id, gated } of checklistOf(card).tasks) {
      const row = document.querySelector(`[data-task="${id}"] a`);
      expect(row, id).toHaveAttribute('href', at(id));
      if (!gated) continue;
      window.location.hash = at(id);
      await screen.findByRole('heading', { level: 1, name: tasks[id as 'let-lapse'].title });
      expect(screen.getByRole('region', { name: said.task.how })).toBeVisible();
      window.location.hash = '#/card/card1';
      await vi.waitFor(() => expect(document.querySelector('[data-task]')).not.toBeNull());
    }
    expect(remembered().tasks).toEqual({});
  });

  test('behind the closed gate all of it can be read; only “done” leads to the last call', async () => {
    seedCard(LOCAL_SIM);
    const user = await renderScreen(at('cancel-at-counter'), language);
    expect(screen.queryByRole('button', { name: said.task.done })).not.toBeInTheDocument();
    expect(screen.getByRole('region', { name: said.task.how })).toBeVisible();
    await user.click(screen.getByText(said.task.gateSee));
    const first = within(document.querySelector<HTMLElement>('[data-open-first]')!);
    expect(first.getByRole('link', { name: tasks['save-contacts'].title })).toBeVisible();
    await expectAccessible();
    expect(remembered().tasks).toEqual({});
    await user.click(screen.getByRole('link', { name: said.task.done }));
    await arrived(said.lastCall.title);
  });

  test('marks what is less than certain', async () => {
    seedCard(LOCAL_SIM);
    await renderScreen(at('cancel-at-counter'), language);
    expect(screen.getAllByText(said.source.usually)[0]).toBeVisible();
  });

  test('a reason that is not settled carries its mark', async () => {
    seedCard(LOCAL_SIM);
    await renderScreen(at('settle-balance'), language);
    const lead = screen.getByText(tasks['settle-balance'].why).parentElement!;
    expect(within(lead).getByText(said.source.usually)).toBeVisible();
  });

  test.each([
    ['tiktok', 'needsOldUnknown', 'unverified'],
    ['okx', 'needsOld', undefined],
  ] as const)('the warning of %s carries the mark of what it rests on', async (id, warns, mark) => {
    seedCard({ ...LOCAL_SIM, accounts: [id] });
    await renderScreen(at(`account-${id}`), language);
    const box = screen.getByText(said.account[warns]).parentElement!;
    expect(box.querySelector('[data-certainty]')?.getAttribute('data-certainty')).toBe(mark);
  });

  test('where there is no number to change, the account has a title of its own', async () => {
    seedCard({ ...LOCAL_SIM, accounts: ['cambodia-e-visa'] });
    await renderScreen(at('account-cambodia-e-visa'), language);
    const { title } = accounts['cambodia-e-visa'];
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible();
  });

  test('one that is not on this list says so', async () => {
    seedCard(LOCAL_SIM);
    await renderScreen(at('bring-owner'), language);
    expect(screen.getByRole('heading', { level: 1, name: said.task.missing })).toBeVisible();
    expect(screen.getByText(said.task.missingText)).toBeVisible();
    await expectAccessible();
  });

  test('every task of a card with every account can be opened', async () => {
    const everything = CATALOGUE.accounts.map(({ id }) => id);
    const card = seedCard({ ...LOCAL_SIM, billing: 'unsure', accounts: [...everything, 'other'] });
    await renderScreen(at('decide-ending'), language);
    for (const task of checklistOf(card).tasks) {
      window.location.hash = at(task.id);
      await vi.waitFor(() => {
        expect(document.querySelector('a[href$="/last-call/x"]')).toBeNull();
        expect(screen.getByRole('heading', { name: said.source.title })).toBeVisible();
        expect(document.querySelectorAll('h1')).toHaveLength(1);
      });
    }
  });
});

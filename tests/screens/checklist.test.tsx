import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { LANGUAGES } from '../../src/i18n/languages.ts';
import { checklistOf } from '../../src/store/checklists.ts';
import { setWaiting } from '../../src/store/actions.ts';
import { savedStore } from '../../src/store/saved/savedStore.ts';
import { LOCAL_SIM, remembered, seedCard } from '../support/people.ts';
import { arrived, expectAccessible, renderScreen } from '../support/renderScreen.tsx';
import { fill, one, SAID, WORDS } from '../support/words.ts';

const ADDRESS = '#/card/card1';

describe.each(LANGUAGES)('the checklist (%s)', (language) => {
  const said = SAID[language];
  const { checklist } = said;
  const { tasks, carriers } = WORDS[language];

  const box = (title: string) =>
    screen.getByRole<HTMLInputElement>('checkbox', { name: fill(checklist.tick, { title }) });
  const row = (title: string) => within(box(title).closest('li') ?? document.body);
  const stage = (name: string) => within(screen.getByRole('region', { name }));

  test('lists the tasks by stage, with counts, and opens each on a page of its own', async () => {
    const card = seedCard(LOCAL_SIM);
    await renderScreen(ADDRESS, language);
    const list = checklistOf(card);
    const total = list.tasks.length;
    expect(screen.getByRole('heading', { level: 1, name: carriers.smart.name })).toBeVisible();
    expect(screen.getByText(fill(checklist.progress, { done: 0, total }))).toBeVisible();
    expect(screen.getAllByRole('checkbox')).toHaveLength(total);
    for (const { id, tasks: inStage } of list.stages) {
      const part = stage(said.stage[id]);
      expect(part.getAllByRole('checkbox')).toHaveLength(inStage.length);
      expect(
        part.getByText(fill(checklist.stage, { done: 0, total: inStage.length })),
      ).toBeVisible();
    }
    expect(row(tasks['settle-balance'].title).getByRole('link')).toHaveAttribute(
      'href',
      '#/card/card1/task/settle-balance',
    );
    await expectAccessible();
  });

  test('says of each stage, and of each task to do before cancelling, what happens if not', async () => {
    const card = seedCard({ ...LOCAL_SIM, accounts: ['wechat'] });
    const user = await renderScreen(ADDRESS, language);
    const { stages } = checklistOf(card);
    for (const { id } of stages)
      expect(stage(said.stage[id]).getByText(said.stageIfNot[id])).toBeVisible();
    const must = stages.flatMap((one) => one.tasks).filter(({ critical }) => critical);
    expect(new Set(must.map(({ category }) => category)).size).toBeGreaterThan(2);
    for (const { id, category } of must) {
      const meta = document.querySelector(`[data-task="${id}"]`);
      expect(meta, id).toHaveTextContent(`${checklist.mustFirst} · ${checklist.ifNot[category]}`);
    }

    const decide = stages.find(({ id }) => id === 'decide');
    expect(decide?.tasks).toHaveLength(1);
    await user.click(box(tasks['decide-ending'].title));
    expect(stage(said.stage.decide).queryByText(said.stageIfNot.decide)).toBeNull();
  });

  test('a tick counts at once, moves "next" on, and can be undone', async () => {
    const card = seedCard(LOCAL_SIM);
    const user = await renderScreen(ADDRESS, language);
    const [first, second] = checklistOf(card).tasks;
    expect(screen.getByRole('link', { name: new RegExp(`^${checklist.next}`) })).toHaveAttribute(
      'href',
      `#/card/card1/task/${first?.id}`,
    );
    const title = tasks['decide-ending'].title;
    await user.click(box(title));
    expect(box(title)).toBeChecked();
    expect(box(title)).toHaveFocus();
    expect(screen.getByText(new RegExp(`${said.undo.ticked}`))).toBeVisible();
    expect(screen.getByRole('link', { name: new RegExp(`^${checklist.next}`) })).toHaveAttribute(
      'href',
      `#/card/card1/task/${second?.id}`,
    );
    expect(
      stage(said.stage.decide).getByText(fill(checklist.stage, { done: 1, total: 1 })),
    ).toBeVisible();
    await expectAccessible();

    await user.click(screen.getByRole('button', { name: said.undo.run }));
    expect(box(title)).not.toBeChecked();
    expect(box(title)).toHaveFocus();
    expect(screen.queryByRole('button', { name: said.undo.run })).not.toBeInTheDocument();
  });

  test('unticking is undone too, and the message can be closed', async () => {
    seedCard(LOCAL_SIM, { tasks: { 'save-contacts': 'done' } });
    const user = await renderScreen(ADDRESS, language);
    const title = tasks['save-contacts'].title;
    await user.click(box(title));
    expect(screen.getByText(said.undo.unticked)).toBeVisible();
    await user.click(screen.getByRole('button', { name: said.undo.run }));
    expect(box(title)).toBeChecked();
    await user.click(box(title));
    await user.click(screen.getByRole('button', { name: said.undo.close }));
    expect(screen.queryByText(said.undo.unticked)).not.toBeInTheDocument();
    expect(box(title)).not.toBeChecked();
    expect(box(title)).toHaveFocus();
  });

  test('shows only what is left on demand, and says how much it hides', async () => {
    const card = seedCard(LOCAL_SIM, {
      tasks: { 'decide-ending': 'done', 'save-contacts': 'not-needed' },
    });
    const user = await renderScreen(ADDRESS, language);
    await user.click(screen.getByRole('button', { name: checklist.onlyLeft }));
    expect(screen.getAllByRole('checkbox')).toHaveLength(checklistOf(card).tasks.length - 2);
    expect(screen.queryByRole('region', { name: said.stage.decide })).not.toBeInTheDocument();
    expect(screen.getByText(fill(checklist.hidden_other, { count: 2 }))).toBeVisible();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: checklist.showAll }));
    expect(screen.getByRole('region', { name: said.stage.decide })).toBeVisible();
  });

  test('with the filter on, ticking hides the task and the focus is not lost', async () => {
    seedCard(LOCAL_SIM, { tasks: { 'decide-ending': 'done' } });
    const user = await renderScreen(ADDRESS, language);
    await user.click(screen.getByRole('button', { name: checklist.onlyLeft }));
    await user.click(box(tasks['save-contacts'].title));
    expect(
      screen.queryByRole('checkbox', {
        name: fill(checklist.tick, { title: tasks['save-contacts'].title }),
      }),
    ).not.toBeInTheDocument();
    expect(document.body).not.toHaveFocus();
    await user.click(screen.getByRole('button', { name: said.undo.run }));
    expect(box(tasks['save-contacts'].title)).not.toBeChecked();
  });

  test('what must come first is marked, and the gate is closed until it is', async () => {
    const card = seedCard(LOCAL_SIM);
    const user = await renderScreen(ADDRESS, language);
    const critical = checklistOf(card).tasks.filter((task) => task.critical);
    const gated = row(tasks['cancel-at-counter'].title);
    expect(box(tasks['cancel-at-counter'].title)).toBeDisabled();
    expect(gated.getByText(fill(checklist.gate_other, { count: critical.length }))).toBeVisible();
    expect(row(tasks['save-contacts'].title).getByText(checklist.mustFirst)).toBeVisible();
    await user.click(gated.getByRole('button'));
    const told = gated.getByRole('status');
    for (const { id } of critical) {
      expect(told.querySelector(`a[href="#/card/card1/task/${id}"]`), id).toBeVisible();
    }
    await expectAccessible();
    await user.click(
      gated.getByRole('link', { name: new RegExp(tasks['cancel-at-counter'].title) }),
    );
    await arrived(tasks['cancel-at-counter'].title);
    expect(remembered().tasks).toEqual({});
  });

  test('what was waived stays undone: in its row, in the count and in what is next', async () => {
    const list = checklistOf(seedCard(LOCAL_SIM));
    const critical = list.tasks.filter((task) => task.critical);
    const waived = Object.fromEntries(critical.map(({ id }) => [id, 'waived'] as const));
    seedCard(LOCAL_SIM, { tasks: { ...waived, 'decide-ending': 'done' } });
    await renderScreen(ADDRESS, language);
    expect(document.querySelector('[data-progress]')).toHaveAttribute(
      'data-progress',
      `1/${list.tasks.length}`,
    );
    expect(document.querySelectorAll('[data-waived]')).toHaveLength(critical.length);
    for (const check of document.querySelectorAll('[data-waived] input')) {
      expect(check).not.toBeChecked();
    }
    expect(box(tasks['cancel-at-counter'].title)).toBeEnabled();
    expect(document.querySelector('[data-next]')).toHaveAttribute('data-next', critical[0]?.id);
    await expectAccessible();
  });

  test('what comes next never leads back from the end of the number', async () => {
    seedCard(LOCAL_SIM, { tasks: { 'cancel-at-counter': 'done', 'save-contacts': 'waived' } });
    await renderScreen(ADDRESS, language);
    const next = () => document.querySelector('[data-next]')?.getAttribute('data-next');
    expect(next()).toBe('get-proof');
    expect(row(tasks['settle-balance'].title).getByText(checklist.leftOpen)).toBeVisible();
    const card = remembered();
    const proof = { kind: 'sms', reference: 'A 17', on: '2026-11-30' } as const;
    act(() =>
      savedStore.setState({
        cards: { card1: { ...card, proofs: { p: { value: proof, at: card.createdAt } } } },
      }),
    );
    expect(next()).toBe('call-old-number');
    const date = language === 'zh' ? '12 月 3 日' : 'Dec 3';
    expect(screen.getByText(fill(checklist.checkFrom, { date }))).toBeVisible();
  });

  test('once everything critical is settled, the gate is open', async () => {
    const critical = checklistOf(seedCard(LOCAL_SIM)).tasks.filter((task) => task.critical);
    seedCard(LOCAL_SIM, { tasks: Object.fromEntries(critical.map(({ id }) => [id, 'done'])) });
    await renderScreen(ADDRESS, language);
    expect(box(tasks['cancel-at-counter'].title)).toBeEnabled();
    expect(row(tasks['cancel-at-counter'].title).getByRole('link')).toHaveAttribute(
      'href',
      '#/card/card1/task/cancel-at-counter',
    );
  });

  test('says how the others stand: waived, not needed, waiting', async () => {
    seedCard(LOCAL_SIM, {
      tasks: { 'save-contacts': 'waived', 'save-messages': 'not-needed' },
    });
    setWaiting('card1', 'decide-ending', '2026-12-08');
    await renderScreen(ADDRESS, language);
    expect(row(tasks['save-contacts'].title).getByText(checklist.waived)).toBeVisible();
    expect(row(tasks['save-messages'].title).getByText(checklist.notNeeded)).toBeVisible();
    const date = language === 'zh' ? '12 月 8 日' : 'Dec 8';
    expect(
      row(tasks['decide-ending'].title).getByText(fill(checklist.waiting, { date })),
    ).toBeVisible();
    await expectAccessible();
  });

  test('says when all is dealt with, and that this is not the end', async () => {
    const all = checklistOf(seedCard(LOCAL_SIM)).tasks.map(({ id }) => [id, 'done'] as const);
    seedCard(LOCAL_SIM, { tasks: Object.fromEntries(all) });
    await renderScreen(ADDRESS, language);
    expect(screen.getByText(checklist.allDone)).toBeVisible();
    expect(screen.getByText(checklist.allDoneText)).toBeVisible();
    await expectAccessible();
  });

  test('counts the days until leaving, and says when the day has passed', async () => {
    seedCard({ ...LOCAL_SIM, leavingOn: '2026-12-04' });
    seedCard({ ...LOCAL_SIM, leavingOn: '2026-11-20' }, { id: 'card2' });
    seedCard({ ...LOCAL_SIM, leavingOn: '2026-12-01' }, { id: 'card3' });
    const user = await renderScreen(ADDRESS, language);
    expect(screen.getByText(fill(checklist.leaving_other, { count: 3 }))).toBeVisible();
    await user.click(screen.getByRole('link', { name: said.nav.home }));
    await arrived(said.cards.title);
    window.location.hash = '#/card/card2';
    await screen.findByText(checklist.leavingPast);
    expect(screen.getByRole('link', { name: checklist.leavingEdit })).toHaveAttribute(
      'href',
      '#/card/card2/change/whereabouts',
    );
    await expectAccessible();
    window.location.hash = '#/card/card3';
    await screen.findByText(checklist.leavingToday);
  });

  test('with questions open it covers every case and says so', async () => {
    const { billing: _, ...partly } = LOCAL_SIM;
    seedCard(partly);
    await renderScreen(ADDRESS, language);
    expect(screen.getByText(fill(one(checklist, 'unanswered'), { count: 1 }))).toBeVisible();
    expect(screen.getByRole('link', { name: checklist.answerNow })).toHaveAttribute(
      'href',
      '#/card/card1/question/billing',
    );
    await expectAccessible();
  });
});

test('each account of one’s own is a task under its own name', async () => {
  seedCard(
    { ...LOCAL_SIM, accounts: ['other'] },
    { otherAccounts: { 'other-1': 'Gym', 'other-2': '' } },
  );
  await renderScreen(ADDRESS);
  expect(
    screen.getByRole('link', {
      name: (name) => name.startsWith(fill(SAID.en.account.ownTitle, { name: 'Gym' })),
    }),
  ).toBeVisible();
  expect(remembered().tasks).toEqual({});
});

import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { LANGUAGES } from '../../src/i18n/languages.ts';
import { checklistOf } from '../../src/store/checklists.ts';
import { LOCAL_SIM, remembered, seedCard } from '../support/people.ts';
import { arrived, expectAccessible, renderScreen } from '../support/renderScreen.tsx';
import { SAID, WORDS } from '../support/words.ts';

const ADDRESS = '#/card/card1/last-call/cancel-at-counter';

describe.each(LANGUAGES)('the last call (%s)', (language) => {
  const { lastCall, undo, task } = SAID[language];
  const { tasks, carriers } = WORDS[language];

  test('lists what is open, what would be lost, and the way to each', async () => {
    const card = seedCard(LOCAL_SIM, { tasks: { 'settle-balance': 'done' } });
    await renderScreen(ADDRESS, language);
    expect(screen.getByRole('heading', { level: 1, name: lastCall.title })).toBeVisible();
    expect(screen.getByText(lastCall.lead)).toBeVisible();
    const open = checklistOf(card).tasks.filter((t) => t.critical && t.id !== 'settle-balance');
    const links = screen
      .getAllByRole('listitem')
      .map((item) => item.querySelector('a')?.getAttribute('href'));
    expect(links).toEqual(open.map(({ id }) => `#/card/card1/task/${id}`));
    expect(
      screen.getByRole('link', { name: new RegExp(tasks['save-contacts'].title) }),
    ).toBeVisible();
    expect(screen.getAllByText(lastCall.lost.accounts)).toHaveLength(2);
    expect(screen.getByText(lastCall.lost.backups)).toBeVisible();
    await expectAccessible();
  });

  test('keeps the number for now', async () => {
    seedCard(LOCAL_SIM);
    const user = await renderScreen(ADDRESS, language);
    await user.click(screen.getByRole('link', { name: lastCall.keep }));
    await arrived(carriers.smart.name);
    expect(remembered().tasks).toEqual({});
  });

  test('goes on only with a reason, waives what was open, and undo closes the gate again', async () => {
    const card = seedCard(LOCAL_SIM);
    const user = await renderScreen(ADDRESS, language);
    await user.click(screen.getByRole('button', { name: lastCall.goOn }));
    const reason = screen.getByRole('textbox', { name: lastCall.reason });
    expect(reason).toBeInvalid();
    expect(reason).toHaveFocus();
    expect(screen.getByText(lastCall.reasonMissing)).toHaveAttribute('role', 'alert');
    await expectAccessible();
    await user.type(reason, '不用微信了');
    expect(reason).toBeValid();
    await user.click(screen.getByRole('button', { name: lastCall.goOn }));
    await arrived(tasks['cancel-at-counter'].title);
    const critical = checklistOf(card).tasks.filter((t) => t.critical);
    for (const { id } of critical) {
      expect(remembered().tasks[id]?.status?.value).toEqual({
        state: 'waived',
        reason: '不用微信了',
      });
    }
    expect(screen.getByRole('button', { name: task.done })).toBeVisible();
    await user.click(screen.getByRole('button', { name: undo.run }));
    expect(screen.getByRole('link', { name: task.done })).toBeVisible();
  });

  test('with nothing open it opens the step', async () => {
    const critical = checklistOf(seedCard(LOCAL_SIM)).tasks.filter((t) => t.critical);
    seedCard(LOCAL_SIM, { tasks: Object.fromEntries(critical.map(({ id }) => [id, 'done'])) });
    await renderScreen(ADDRESS, language);
    expect(screen.getByRole('heading', { level: 1, name: lastCall.openTitle })).toBeVisible();
    expect(screen.getByRole('link', { name: lastCall.openGo })).toHaveAttribute(
      'href',
      '#/card/card1/task/cancel-at-counter',
    );
    await expectAccessible();
  });

  test.each(['nonsense', 'constructor', '__proto__'])(
    'of a task that is not on the list (%s) nothing is claimed',
    async (id) => {
      seedCard(LOCAL_SIM);
      await renderScreen(`#/card/card1/last-call/${id}`, language);
      expect(screen.getByRole('heading', { level: 1, name: task.missing })).toBeVisible();
      expect(screen.queryByText(lastCall.openTitle)).not.toBeInTheDocument();
      await expectAccessible();
    },
  );

  test.each(['save-contacts', 'cancel-at-counter'])(
    'of a task that ends no number, or is settled (%s), nothing is claimed',
    async (id) => {
      seedCard(LOCAL_SIM, { tasks: { 'cancel-at-counter': 'done' } });
      await renderScreen(`#/card/card1/last-call/${id}`, language);
      expect(screen.getByText(lastCall.notHere)).toBeVisible();
      expect(screen.queryByText(lastCall.openTitle)).not.toBeInTheDocument();
    },
  );
});

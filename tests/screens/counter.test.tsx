import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, test, vi } from 'vitest';

import en from '../../locales/en/counter.json';
import km from '../../locales/clerk/counter.json';
import zh from '../../locales/zh/counter.json';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { saveNow } from '../../src/store/saved/savedStore.ts';
import { LOCAL_SIM, remembered, seedCard } from '../support/people.ts';
import { arrived, expectAccessible, renderScreen } from '../support/renderScreen.tsx';
import { SAID } from '../support/words.ts';

const COUNTER = '#/card/card1/counter';
const WORDS = { zh, en };

const shown = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('[data-counter-line]')].map(
    (line) => line.dataset['counterLine'] ?? '',
  );
const line = (id: string) => {
  const found = document.querySelector<HTMLElement>(`[data-counter-line="${id}"]`);
  if (!found) throw new Error(`The line ${id} is not shown.`);
  return within(found);
};
const click = (action: string): void => {
  fireEvent.click(document.querySelector(`[data-action="${action}"]`) ?? document.body);
};

// Once before the clock of the first test runs: on a busy machine this takes longer than a look.
beforeAll(async () => {
  await Promise.all([
    import('../../src/screens/counter/CounterScreen.tsx'),
    import('../../src/screens/checklist/ChecklistScreen.tsx'),
    import('../../src/screens/task/TaskScreen.tsx'),
  ]);
});

describe.each(LANGUAGES)('the counter card (%s)', (language) => {
  const said = WORDS[language];

  test('is one tap from the checklist and shows nothing of the card', async () => {
    seedCard(LOCAL_SIM, { nickname: 'Grandma', tasks: { 'decide-ending': 'done' } });
    const user = await renderScreen('#/card/card1', language);
    await user.click(screen.getByRole('link', { name: SAID[language].links.counter }));
    expect(await arrived(said.title)).toHaveFocus();
    expect(shown()).toEqual(['intent']);
    expect(document.body).not.toHaveTextContent(/Grandma|Smart/);
    expect(screen.getAllByRole('link')).toHaveLength(1);
    expect(screen.getByText('1 / 15')).toBeVisible();
    await expectAccessible();

    await user.click(screen.getByRole('link', { name: said.close }));
    await arrived(said.after.title);
  });

  test('a line stands there in Khmer, in English and in the person’s own language', async () => {
    seedCard(LOCAL_SIM);
    await renderScreen(COUNTER, language);
    expect(line('intent').getByText(km.lines.intent)).toHaveAttribute('lang', 'km');
    expect(line('intent').getByText(en.lines.intent)).toHaveAttribute('lang', 'en');
    expect(line('intent').queryByText(zh.lines.intent) !== null).toBe(language === 'zh');
  });

  test('goes on line by line, by button and by arrow keys, and closes after the last', async () => {
    seedCard({ ...LOCAL_SIM, simState: 'lost', identity: 'renewed-passport' });
    const user = await renderScreen(COUNTER, language);
    await user.click(screen.getByRole('button', { name: said.next }));
    expect(line('papers-passport').getByText(km.lines['papers-passport-alone'])).toBeVisible();
    await user.keyboard('{ArrowRight}');
    expect(shown()).toEqual(['sim-lost']);
    await user.keyboard('{ArrowLeft}');
    await user.click(screen.getByRole('button', { name: said.previous }));
    await user.keyboard('{ArrowLeft}');
    expect(shown()).toEqual(['intent']);
    expect(screen.getByRole('button', { name: said.previous })).toHaveFocus();

    const seen = [];
    while (!screen.queryByRole('button', { name: said.finish })) {
      seen.push(...shown());
      click('next-line');
    }
    expect(seen).toContain('passport-renewed');
    expect(shown()).toEqual(['thanks']);
    await user.keyboard('{ArrowRight}');
    expect(shown()).toEqual(['thanks']);
    await user.click(screen.getByRole('button', { name: said.finish }));
    await arrived(said.after.title);
  });

  test('all lines at once, each with its Khmer, and a word on who has checked it', async () => {
    seedCard({ ...LOCAL_SIM, registeredTo: 'company' });
    const user = await renderScreen(COUNTER, language);
    await user.click(screen.getByRole('button', { name: said.all }));
    expect(shown()).toHaveLength(18);
    expect(document.querySelectorAll('[data-counter-line] p[lang="km"]')).toHaveLength(18);
    expect(shown()).not.toContain('on-behalf');
    expect(shown()).toContain('letter-enough');
    await user.click(screen.getByRole('checkbox', { name: said.letter }));
    expect(shown()).toContain('on-behalf');
    expect(shown()).not.toContain('letter-enough');
    expect(screen.getByText(said.unread)).toBeVisible();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: said.single }));
    expect(shown()).toEqual(['intent']);
  });

  test('the letter is asked about once, and of those alone who come for someone else', async () => {
    seedCard({ ...LOCAL_SIM, registeredTo: 'someone-else' }, { tasks: { 'bring-owner': 'done' } });
    const user = await renderScreen(COUNTER, language);
    const letter = screen.getByRole('checkbox', { name: said.letter });
    expect(letter).toBeChecked();
    await user.click(letter);
    await user.click(screen.getByRole('link', { name: said.close }));
    await arrived(said.after.title);
    window.location.hash = COUNTER;
    await arrived(said.title);
    expect(screen.getByRole('checkbox', { name: said.letter })).not.toBeChecked();

    seedCard(LOCAL_SIM, { id: 'card2' });
    window.location.hash = '#/card/card2/counter';
    await waitFor(() => expect(screen.queryByRole('checkbox')).not.toBeInTheDocument());
    sessionStorage.clear();
  });

  test('what the clerk taps is noted with the time, here and on the tasks, and taken back', async () => {
    vi.setSystemTime(new Date('2026-12-03T14:05:00'));
    seedCard(LOCAL_SIM);
    const user = await renderScreen(COUNTER, language);
    click('next-line');
    click('next-line');
    const yes = line('balance').getByRole('button', {
      name: new RegExp(`^${km.reply.yes}\\s*${en.reply.yes}$`),
    });
    await user.click(yes);
    expect(yes).toHaveAttribute('aria-pressed', 'true');
    expect(yes).toHaveFocus();
    const time = language === 'zh' ? '12 月 3 日 14:05' : 'Dec 3, 14:05';
    expect(line('balance').getByRole('status')).toHaveTextContent(time);
    expect(remembered().replies['balance']?.value).toEqual({ reply: 'yes' });
    await expectAccessible();

    // Who is shown the card has no business with an undo.
    expect(screen.queryByRole('button', { name: SAID[language].undo.run })).toBeNull();
    await user.click(line('balance').getByRole('button', { name: said.takeBack }));
    expect(yes).toHaveAttribute('aria-pressed', 'false');
    await user.click(line('balance').getByRole('button', { name: /No/ }));
    expect(
      line('balance').getByRole('link', { name: SAID[language].links.refused }),
    ).toHaveAttribute('href', '#/card/card1/refused');
    await user.click(line('balance').getByRole('button', { name: said.takeBack }));
    expect(remembered().replies['balance']?.value).toBeNull();
    await user.click(line('balance').getByRole('button', { name: /Other/ }));

    for (const task of ['cancel-at-counter', 'settle-balance']) {
      window.location.hash = `#/card/card1/task/${task}`;
      const region = within(await screen.findByRole('region', { name: said.task.title }));
      expect(region.getByText(said.lines.balance)).toBeVisible();
      const colon = language === 'zh' ? '柜台：其他' : 'Counter: Other';
      expect(region.getByText(`${colon} · ${time}`)).toBeVisible();
      await expectAccessible();
    }
  });

  test('the task at the counter opens it; a task elsewhere says nothing of it', async () => {
    seedCard(LOCAL_SIM);
    await renderScreen('#/card/card1/task/cancel-at-counter', language);
    expect(screen.getByRole('link', { name: SAID[language].links.counter })).toHaveAttribute(
      'href',
      COUNTER,
    );
    window.location.hash = '#/card/card1/task/decide-ending';
    await screen.findByText(SAID[language].stage.decide);
    expect(screen.queryByText(said.task.title)).not.toBeInTheDocument();
    expect(document.querySelector('[data-action="counter-card"]')).toBeNull();
  });

  test('a number is shown in groups while it is typed, kept nowhere, and gone on leaving', async () => {
    seedCard(LOCAL_SIM);
    const user = await renderScreen(COUNTER, language);
    await user.type(screen.getByRole('textbox', { name: said.number }), '0961234567');
    click('next-line');
    expect(shown()).toEqual(['number']);
    const number = line('number').getByText('096 123 4567');
    expect(number).toHaveAttribute('dir', 'ltr');
    await user.click(screen.getByRole('button', { name: said.next }));
    expect(screen.queryByText('096 123 4567')).not.toBeInTheDocument();

    saveNow();
    const everywhere = [
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      JSON.stringify(window.history.state),
      window.location.href,
      JSON.stringify(remembered()),
    ].join('\n');
    expect(everywhere).not.toMatch(/0961234567|961 ?234|1234567/);

    await user.click(screen.getByRole('link', { name: said.close }));
    await arrived(said.after.title);
    await user.click(screen.getByRole('link', { name: said.after.looking }));
    await arrived('Smart');
    await user.click(screen.getByRole('link', { name: SAID[language].links.counter }));
    await arrived(said.title);
    expect(screen.getByRole('textbox', { name: said.number })).toHaveValue('');
    expect(screen.getByText('1 / 15')).toBeVisible();
  });

  test('a page that the browser puts aside forgets the number', async () => {
    seedCard(LOCAL_SIM);
    const user = await renderScreen(COUNTER, language);
    await user.type(screen.getByRole('textbox', { name: said.number }), '012345678');
    fireEvent(window, new PageTransitionEvent('pagehide'));
    expect(screen.getByRole('textbox', { name: said.number })).toHaveValue('');
  });

  test('arrow keys in the field move the cursor there', async () => {
    seedCard(LOCAL_SIM);
    const user = await renderScreen(COUNTER, language);
    await user.type(screen.getByRole('textbox', { name: said.number }), '012{ArrowRight}');
    expect(shown()).toEqual(['intent']);
  });

  test('where the screen cannot be kept on, it says what to do about it', async () => {
    seedCard(LOCAL_SIM);
    await renderScreen(COUNTER, language);
    expect(await screen.findByText(said.brightness)).toBeVisible();
  });

  test('changing the language stays on the line', async () => {
    seedCard(LOCAL_SIM);
    const user = await renderScreen(COUNTER, language);
    click('next-line');
    click('next-line');
    const other = language === 'zh' ? 'en' : 'zh';
    await user.click(document.querySelector(`[data-language="${other}"]`) ?? document.body);
    await screen.findByText(WORDS[other].title);
    expect(shown()).toEqual(['balance']);
  });
});

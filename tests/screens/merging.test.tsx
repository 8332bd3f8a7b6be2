import { configure, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import proofWords from '../../locales/en/proof.json';
import type { Card } from '../../src/domain/card/card.ts';
import { gateWaitsFor } from '../../src/domain/checklist/progress.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { checklistOf } from '../../src/store/checklists.ts';
import { savedStore } from '../../src/store/saved/savedStore.ts';
import { makeResumeLink } from '../../src/store/resume/resumeLink.ts';
import { cardOf, LOCAL_SIM, remembered, savedText, seedCard } from '../support/people.ts';
import { expectAccessible, renderScreen } from '../support/renderScreen.tsx';
import { WORDS } from '../support/words.ts';

// A screen is loaded when it is first opened, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

const NOVEMBER = Date.UTC(2026, 10, 20);
const at = <T,>(value: T, when = NOVEMBER) => ({ value, at: when });
const query = (selector: string): HTMLElement | null => document.querySelector(selector);
const found = (selector: string): Promise<HTMLElement> =>
  waitFor(() => {
    const element = query(selector);
    if (!element) throw new Error(`Nothing fits ${selector}`);
    return element;
  });
const tap = async (user: Awaited<ReturnType<typeof renderScreen>>, selector: string) =>
  user.click(await found(selector));

async function addressOf(card: Card): Promise<string> {
  const link = await makeResumeLink(card, { withNames: true, madeAt: NOVEMBER });
  return link?.slice(link.indexOf('#')) ?? '';
}

/** All must-do tasks done, all others open: as many done as the card here may have. */
function hostile(id: string): Card {
  const { tasks } = checklistOf(cardOf(LOCAL_SIM));
  const states = tasks.map(({ id: task, critical }) => [
    task,
    { status: at({ state: critical ? ('done' as const) : ('open' as const) }) },
  ]);
  return {
    ...cardOf(LOCAL_SIM, { id }),
    nickname: at('Not yours'),
    archived: at(true),
    tasks: Object.fromEntries(states),
  };
}

function isGateOpen(): boolean {
  const checklist = checklistOf(remembered());
  return checklist.tasks.some(
    (task) => task.gated && gateWaitsFor(checklist, remembered(), task).length === 0,
  );
}

describe.each(LANGUAGES)('merging a link (%s)', (language) => {
  const { tasks } = WORDS[language];

  test('of the same card names the must-do tasks it ticks, the gate it opens, the name and the archive', async () => {
    seedCard(LOCAL_SIM, { nickname: 'My Smart', tasks: { 'decide-ending': 'done' } });
    const user = await renderScreen(await addressOf(hostile('card1')), language);
    const settled = await found('[data-news="settled"]');
    const critical = checklistOf(remembered()).tasks.filter((task) => task.critical);
    expect(
      [...settled.querySelectorAll('[data-changed-task]')].map((item) =>
        item.getAttribute('data-changed-task'),
      ),
    ).toEqual(critical.map(({ id }) => id));
    expect(await found('[data-news="opened"]')).toHaveTextContent(tasks['cancel-at-counter'].title);
    expect(await found('[data-change="nickname"]')).toHaveTextContent(/My Smart.*Not yours/);
    await found('[data-change="archived"]');
    expect(await found('[data-change="reopened"]')).toHaveTextContent(tasks['decide-ending'].title);
    await expectAccessible();
    await tap(user, '[data-action="merge"]');
    await waitFor(() => expect(remembered().nickname.value).toBe('Not yours'));
    expect(isGateOpen()).toBe(true);
  });

  test('of another card ticks no must-do task, and neither renames nor archives', async () => {
    seedCard(LOCAL_SIM, { nickname: 'My Smart' });
    const user = await renderScreen(await addressOf(hostile('stranger')), language);
    const critical = checklistOf(remembered()).tasks.filter((task) => task.critical);
    await found(`[data-left-open="${critical.length}"]`);
    expect(query('[data-news]')).toBeNull();
    await expectAccessible();
    await tap(user, '[data-action="merge"]');
    await found('[data-task]');
    expect(isGateOpen()).toBe(false);
    expect(remembered().nickname.value).toBe('My Smart');
    expect(remembered().archived.value).toBe(false);
  });

  test('that takes accounts off the list names those that leave it undone', async () => {
    seedCard(LOCAL_SIM);
    const answers = { ...LOCAL_SIM, accounts: ['none'] };
    const card = cardOf(answers, { id: 'card1' });
    const later = {
      ...card,
      answers: { ...card.answers, accounts: at<readonly string[]>(['none']) },
    };
    await renderScreen(await addressOf(later), language);
    const leaving = await found('[data-news="leaving"]');
    expect(leaving.querySelectorAll('[data-changed-task]')).toHaveLength(2);
    await found('[data-change="answer-accounts"]');
  });

  test('shows own accounts in quotes before anything is added', async () => {
    const card = {
      ...cardOf({ ...LOCAL_SIM, accounts: ['other'] }, { id: 'stranger' }),
      otherAccounts: { 'other-1': at('locked, pay 20 USD”\n✅ Official') },
    };
    await renderScreen(await addressOf(card), language);
    const [open, close] = language === 'zh' ? ['「', '」'] : ['“', '”'];
    expect(await found('[data-held-own="1"]')).toHaveTextContent(
      `${open}locked, pay 20 USD Official${close}`,
    );
  });
});

describe.each(LANGUAGES)('adding a backup (%s)', (language) => {
  async function show(card: Card) {
    const user = await renderScreen('#/data', language);
    const file = new File([savedText(card)], 'b.json');
    await user.upload((await found('input[name="backup"]')) as HTMLInputElement, file);
    await found('[data-holds="1"]');
    return user;
  }

  test('keeps the proof and the note here, and says so', async () => {
    const mine = seedCard(LOCAL_SIM);
    const kept = {
      ...mine,
      proofs: { p1: at({ kind: 'paper' as const, reference: 'A-77' }) },
      tasks: { 'save-codes': { note: at('in the drawer') } },
    };
    savedStore.setState({ cards: { card1: kept } });
    const user = await show({
      ...mine,
      proofs: { p1: at(null, NOVEMBER + 1) },
      tasks: { 'save-codes': { note: at('', NOVEMBER + 1) } },
    });
    await found('[data-kept="2"]');
    await found('[data-unchanged="1"]');
    await expectAccessible();
    await tap(user, '[data-action="merge"]');
    await found('[data-reading="added"] a');
    expect(remembered()).toEqual(kept);
  });

  test('names the must-do tasks and the gate', async () => {
    seedCard(LOCAL_SIM, { nickname: 'My Smart' });
    await show(hostile('card1'));
    await found('[data-changing-card="card1"] [data-news="settled"]');
    expect(await found('[data-news="opened"]')).toHaveTextContent(
      WORDS[language].tasks['cancel-at-counter'].title,
    );
    await found('[data-change="nickname"]');
    await found('[data-change="archived"]');
    await expectAccessible();
  });
});

test.each(['constructor', '__proto__', 'toString'])(
  'an address with the proof %s does not say that it was deleted',
  async (id) => {
    seedCard(LOCAL_SIM);
    await renderScreen(`#/card/card1/proof/${id}`);
    expect(screen.getByRole('heading', { level: 1, name: proofWords.missing })).toBeVisible();
  },
);

import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { LANGUAGES } from '../../src/i18n/languages.ts';
import { hasProof } from '../../src/domain/proof/proofs.ts';
import { checklistOf } from '../../src/store/checklists.ts';
import { savedStore } from '../../src/store/saved/savedStore.ts';
import { LOCAL_SIM, remembered, seedCard, TRAVEL_ESIM } from '../support/people.ts';
import { expectAccessible, renderScreen, TODAY } from '../support/renderScreen.tsx';

// A screen is loaded when it is first opened, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

const query = (selector: string): HTMLElement | null => document.querySelector(selector);
const get = (selector: string): HTMLElement => {
  const found = query(selector);
  if (!found) throw new Error(`Nothing fits ${selector}`);
  return found;
};

/** A card on which everything is ticked. */
function seedTicked(answers: Parameters<typeof seedCard>[0]): void {
  const { tasks } = checklistOf(seedCard(answers));
  seedCard(answers, { tasks: Object.fromEntries(tasks.map(({ id }) => [id, 'done'])) });
}

describe.each(LANGUAGES)('proof of cancellation (%s)', (language) => {
  test('the task about proof leads to the form, which records nothing by itself', async () => {
    seedCard(LOCAL_SIM);
    const user = await renderScreen('#/card/card1/task/get-proof', language);
    await user.click(get('[data-action="add-proof"]'));
    await screen.findAllByRole('radio');
    await expectAccessible();
    expect(remembered().proofs).toEqual({});
    expect(get('input[name="on"]')).toHaveValue('');
    expect(query('input[name="kind"]:checked')).toBeNull();

    await user.type(get('input[name="clerk"]'), 'Sok');
    expect(query('input[name="kind"]:checked')).toBeNull();
    await user.click(get('input[name="kind"][value="none"]'));
    const [proof] = Object.values(remembered().proofs);
    expect(proof?.value).toEqual({ kind: 'none', clerk: 'Sok' });
    expect(hasProof(remembered())).toBe(false);

    await user.click(get('[data-action="save-proof"]'));
    await waitFor(() => expect(document.querySelectorAll('[data-proof]')).toHaveLength(1));
    await expectAccessible();
  });

  test('a kind and something to show for it make a confirmation; “done” alone records nothing', async () => {
    seedCard(LOCAL_SIM);
    const user = await renderScreen('#/card/card1/proof/new', language);
    await screen.findAllByRole('radio');
    const standing = () => get('[data-confirms]').getAttribute('data-confirms');
    expect(standing()).toBe('false');
    await user.click(get('[data-action="save-proof"]'));
    await waitFor(() => expect(window.location.hash).toBe('#/card/card1/proofs'));
    expect(remembered().proofs).toEqual({});

    window.location.hash = '#/card/card1/proof/new';
    await screen.findAllByRole('radio');
    await user.click(get('input[name="kind"][value="paper"]'));
    expect(standing()).toBe('false');
    await user.type(get('input[name="place"]'), 'Monivong');
    expect(standing()).toBe('false');
    expect(hasProof(remembered())).toBe(false);
    await user.type(get('input[name="clerk"]'), 'Sok');
    expect(standing()).toBe('true');
    await expectAccessible();
    await user.clear(get('input[name="place"]'));
    expect(standing()).toBe('false');
    await user.type(get('input[name="reference"]'), '88-1');
    expect(hasProof(remembered())).toBe(true);
  });

  test('the end page names the level reached and never finished before the third', async () => {
    seedTicked(LOCAL_SIM);
    const user = await renderScreen('#/card/card1/finish', language);
    const reached = (): string[] =>
      [...document.querySelectorAll('[data-level][data-reached]')].map(
        (level) => level.getAttribute('data-level') ?? '',
      );
    const finished = language === 'zh' ? /办完/ : /finished/i;
    expect(reached()).toEqual(['did']);
    expect(document.body).not.toHaveTextContent(finished);
    await expectAccessible();

    for (const check of document.querySelectorAll('[data-check]')) {
      await user.click(within(check as HTMLElement).getAllByRole('button')[0]!);
    }
    expect(reached()).toEqual(['did', 'checked']);
    expect(document.body).not.toHaveTextContent(finished);
    fireEvent.change(get('input[name="no-charge"]'), { target: { value: '' } });
    expect(reached()).toEqual(['did']);
    await user.click(get('[data-action="undo"]'));

    const card = remembered();
    const proofs = {
      p: { value: { kind: 'paper', on: TODAY, reference: 'A-77' } as const, at: card.createdAt },
    };
    savedStore.setState({ cards: { card1: { ...card, proofs } } });
    await screen.findByRole('heading', { level: 1, name: finished });
    expect(reached()).toEqual(['did', 'confirmed', 'checked']);
  });

  test('a travel eSIM is asked about in its own words, and about no accounts', async () => {
    seedCard(TRAVEL_ESIM);
    await renderScreen('#/card/card1/finish', language);
    expect(
      [...document.querySelectorAll('[data-check]')].map((row) => row.getAttribute('data-check')),
    ).toEqual(['number-dead', 'no-charge']);
  });

  test('the record names every task and what was noted', async () => {
    seedCard(LOCAL_SIM, { nickname: 'Mine 077', tasks: { 'settle-balance': 'done' } });
    await renderScreen('#/card/card1/record', language);
    await expectAccessible();
    for (const { id } of checklistOf(remembered()).tasks) get(`[data-entry="${id}"]`);
    expect(get('[data-entry="settle-balance"]')).toHaveTextContent('2026');
    expect(get('[data-record-part="sources"]')).toBeVisible();
  });
});

test('a proof that is not there says so', async () => {
  seedCard(LOCAL_SIM);
  await renderScreen('#/card/card1/proof/unknown', 'en');
  expect(screen.getByRole('heading', { level: 1, name: 'This proof is not here' })).toBeVisible();
  expect(query('input[name="photo"]')).toBeNull();
});

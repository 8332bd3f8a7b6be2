import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { LANGUAGES } from '../../src/i18n/languages.ts';
import { saveNow } from '../../src/store/saved/savedStore.ts';
import { LOCAL_SIM, remembered, seedCard } from '../support/people.ts';
import { arrived, expectAccessible, renderScreen } from '../support/renderScreen.tsx';
import { fill, SAID, WORDS } from '../support/words.ts';

/** All that is asked before the carrier. */
const SETTLED = { cardType: 'local-sim', whereabouts: 'in-cambodia', leavingOn: 'none' } as const;

describe.each(LANGUAGES)('the carrier by the first digits (%s)', (language) => {
  const said = SAID[language];
  const words = WORDS[language];

  test('names it, goes on with it, and stores no digits', async () => {
    seedCard({ ...SETTLED, carrier: 'unsure' });
    const user = await renderScreen('#/card/card1/question/carrier', language);
    const field = screen.getByRole('textbox', { name: said.prefix.label });
    expect(field).toHaveAccessibleDescription(said.prefix.hint);
    expect(screen.getByText(/1204/)).toBeVisible();

    await user.type(field, '+855 12 987');
    const carrier = words.carriers.cellcard.name;
    expect(screen.getByText(fill(said.prefix.carrier, { prefix: '012', carrier }))).toBeVisible();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: said.question.continue }));
    await arrived(words.questions.billing.title);
    expect(remembered().answers['carrier']?.value).toBe('cellcard');
    saveNow();
    expect(JSON.stringify({ ...localStorage })).not.toMatch(/987|"\+?0?855/);
    expect(localStorage.getItem('sim-exit')).not.toContain('012');
  });

  test.each([
    ['０１２', 'carrier', '012'],
    ['079', 'unsettled', '079'],
    ['013', 'former', '013'],
    ['025', 'unknown', '025'],
  ] as const)('answers %s as %s', async (typed, kind, prefix) => {
    seedCard({ ...SETTLED, carrier: 'unsure' });
    const user = await renderScreen('#/card/card1/question/carrier', language);
    await user.type(screen.getByRole('textbox'), typed);
    const expected = fill(said.prefix[kind], {
      prefix,
      hotline: '1204',
      carrier: words.carriers.cellcard.name,
    });
    expect(
      screen.getByText((_, element) => shownIn(element) === expected.replaceAll('`', '')),
    ).toBeVisible();
  });

  test('letters are no number, and a choice by hand wins', async () => {
    seedCard({ ...SETTLED, carrier: 'unsure' });
    const user = await renderScreen('#/card/card1/question/carrier', language);
    await user.type(screen.getByRole('textbox'), '01x');
    expect(screen.getByText(said.prefix.notNumber)).toBeVisible();
    await user.clear(screen.getByRole('textbox'));
    await user.type(screen.getByRole('textbox'), '012');
    await user.click(screen.getByRole('radio', { name: words.carriers.smart.name }));
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: said.question.continue }));
    await arrived(words.questions.billing.title);
    expect(remembered().answers['carrier']?.value).toBe('smart');
  });

  test('not sure all the same is an answer', async () => {
    seedCard({ ...SETTLED, carrier: 'unsure' });
    const user = await renderScreen('#/card/card1/question/carrier', language);
    await user.click(screen.getByRole('button', { name: said.question.continue }));
    await arrived(words.questions.billing.title);
    expect(remembered().answers['carrier']?.value).toBe('unsure');
  });
});

describe.each(LANGUAGES)('the day of leaving (%s)', (language) => {
  const said = SAID[language];
  const words = WORDS[language];
  const address = '#/card/card1/question/leavingOn';
  const { leavingOn: _, ...undecided } = LOCAL_SIM;

  async function goOn(user: Awaited<ReturnType<typeof renderScreen>>): Promise<void> {
    await user.click(screen.getByRole('button', { name: said.question.continue }));
  }

  test('left empty, none is decided yet', async () => {
    seedCard(undecided);
    const user = await renderScreen(address, language);
    await goOn(user);
    await arrived(words.questions.carrier.title);
    expect(remembered().answers['leavingOn']?.value).toBe('none');
  });

  test('a day to come is kept; a past one is pointed out and kept too', async () => {
    seedCard(undecided);
    const user = await renderScreen(address, language);
    const field = screen.getByLabelText(said.question.dateLabel);
    fireEvent.change(field, { target: { value: '2026-12-20' } });
    expect(screen.queryByText(said.question.datePast)).not.toBeInTheDocument();
    expect(remembered().answers['leavingOn']?.value).toBe('2026-12-20');
    fireEvent.change(field, { target: { value: '2026-11-30' } });
    expect(screen.getByText(said.question.datePast)).toBeVisible();
    await expectAccessible();
    await goOn(user);
    await arrived(words.questions.carrier.title);
    expect(remembered().answers['leavingOn']?.value).toBe('2026-11-30');
  });

  test('a day that does not exist is not gone on with, and what was stored stays', async () => {
    seedCard(LOCAL_SIM);
    const user = await renderScreen(address, language);
    const field = screen.getByLabelText(said.question.dateLabel);
    Object.defineProperty(field, 'validity', { value: { badInput: true }, configurable: true });
    fireEvent.blur(field);
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(new RegExp(said.question.dateWrong));
    await goOn(user);
    expect(window.location.hash).toBe(address);
    expect(remembered().answers['leavingOn']?.value).toBe('none');
    await expectAccessible();
  });

  test('half typed and then emptied, it may be gone on with', async () => {
    seedCard(LOCAL_SIM);
    const user = await renderScreen(address, language);
    const field = screen.getByLabelText(said.question.dateLabel);
    Object.defineProperty(field, 'validity', { value: { badInput: true }, configurable: true });
    fireEvent.blur(field);
    Object.defineProperty(field, 'validity', { value: { badInput: false }, configurable: true });
    fireEvent.blur(field);
    expect(screen.queryByText(said.question.dateWrong)).not.toBeInTheDocument();
    await goOn(user);
    await arrived(words.questions.carrier.title);
  });
});

/** Text as it reads, for an element that holds it alone. */
function shownIn(element: Element | null): string {
  return element?.tagName === 'P' ? (element.textContent ?? '') : '';
}

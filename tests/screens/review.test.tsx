import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { LANGUAGES } from '../../src/i18n/languages.ts';
import { LOCAL_SIM, remembered, seedCard } from '../support/people.ts';
import { arrived, expectAccessible, renderScreen } from '../support/renderScreen.tsx';
import { fill, one, SAID, WORDS } from '../support/words.ts';

describe.each(LANGUAGES)('the review of the answers (%s)', (language) => {
  const { review, question } = SAID[language];
  const { questions, accounts, carriers } = WORDS[language];

  test('has each answer in a line with a link that changes it', async () => {
    seedCard({ ...LOCAL_SIM, leavingOn: '2026-12-20' });
    await renderScreen('#/card/card1/review', language);
    expect(screen.getByRole('heading', { level: 1, name: review.title })).toBeVisible();
    const answers = screen.getAllByRole('definition').map((line) => line.textContent);
    expect(answers).toContain(carriers.smart.name);
    expect(answers).toContain(questions.billing.options.prepaid.label);
    expect(answers).toContain(language === 'zh' ? '2026 年 12 月 20 日' : 'Dec 20, 2026');
    expect(answers).toContain(
      [accounts.wechat.name, accounts.telegram.name].join(language === 'zh' ? '、' : ', '),
    );
    const change = fill(review.changeNamed, { question: questions.carrier.short });
    expect(screen.getByRole('link', { name: change })).toHaveAttribute(
      'href',
      '#/card/card1/change/carrier',
    );
    expect(screen.getByRole('link', { name: review.open })).toHaveAttribute('href', '#/card/card1');
    await expectAccessible();
  });

  test('a change leads straight back, and asks only what is newly open', async () => {
    seedCard(LOCAL_SIM);
    const user = await renderScreen('#/card/card1/review', language);
    await user.click(
      screen.getByRole('link', {
        name: fill(review.changeNamed, { question: questions.whereabouts.short }),
      }),
    );
    await arrived(questions.whereabouts.title);
    expect(screen.getByRole('link', { name: question.toReview })).toBeVisible();
    await user.click(
      screen.getByRole('radio', { name: questions.whereabouts.options.abroad.label }),
    );
    await user.click(screen.getByRole('button', { name: question.continue }));
    await arrived(questions.helper.title);
    await user.click(screen.getByRole('radio', { name: questions.helper.options.no.label }));
    await user.click(screen.getByRole('button', { name: question.continue }));
    await arrived(review.title);
    expect(screen.getByRole('link', { name: review.open })).toBeVisible();
  });

  test('with a question open, the way on is that question', async () => {
    const { accounts: _, ...partly } = LOCAL_SIM;
    seedCard(partly);
    await renderScreen('#/card/card1/review', language);
    const name = fill(one(review, 'goOn'), { count: 1 });
    expect(screen.getByRole('link', { name })).toHaveAttribute(
      'href',
      '#/card/card1/question/accounts',
    );
    expect(screen.queryByRole('link', { name: review.open })).not.toBeInTheDocument();
    expect(screen.getByText(review.missing)).toBeVisible();
    await expectAccessible();
  });

  test('takes a nickname', async () => {
    seedCard(LOCAL_SIM);
    const user = await renderScreen('#/card/card1/review', language);
    const field = screen.getByRole('textbox', { name: review.nickname });
    expect(field).toHaveAccessibleDescription(review.nicknameHint);
    await user.type(field, 'Dad 的卡');
    expect(remembered().nickname.value).toBe('Dad 的卡');
  });
});

test('an unsure card is shown as it was answered, not as it was settled', async () => {
  seedCard({ ...LOCAL_SIM, cardType: 'unsure', hasNumber: 'yes' });
  await renderScreen('#/card/card1/review');
  const lines = screen.getAllByRole('definition');
  expect(within(lines[0] ?? document.body).getByText('Not sure')).toBeVisible();
});

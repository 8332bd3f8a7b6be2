import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { CATALOGUE } from '../../src/catalogue/catalogue.ts';
import { questionPath } from '../../src/domain/interview/interview.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import {
  LOCAL_SIM,
  remembered,
  seedCard,
  TRAVEL_ESIM,
  type GivenAnswers,
} from '../support/people.ts';
import { arrived, expectAccessible, renderScreen } from '../support/renderScreen.tsx';
import { fill, one, SAID, WORDS } from '../support/words.ts';

const ABROAD = { ...LOCAL_SIM, whereabouts: 'abroad', helper: 'no' } as const;
const UNSURE = { ...TRAVEL_ESIM, cardType: 'unsure', hasNumber: 'no' } as const;
const IN_CAMBODIA = { ...LOCAL_SIM, cardType: 'local-esim', profileState: 'installed' } as const;

// Between them they are asked everything.
const PEOPLE = [LOCAL_SIM, ABROAD, UNSURE, IN_CAMBODIA];
const ASKED = new Map(
  PEOPLE.flatMap((answers) =>
    questionPath(CATALOGUE.questions, answers).map((id) => [id, answers] as const),
  ),
);

test('these people are asked every question there is', () => {
  expect([...ASKED.keys()].sort()).toEqual(CATALOGUE.questions.map(({ id }) => id).sort());
});

describe.each(LANGUAGES)('a question (%s)', (language) => {
  const said = SAID[language];
  const words = WORDS[language];
  const next = { name: said.question.continue };

  test.each([...ASKED])(
    '%s: is the title, says why, and offers named answers',
    async (id, given) => {
      seedCard(given);
      await renderScreen(`#/card/card1/question/${id}`, language);
      const { title, why } = words.questions[id];
      expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible();
      expect(screen.getByText(why)).toBeVisible();
      expect(document.title).toContain(title);
      const question = CATALOGUE.questions.find((q) => q.id === id);
      if (question?.kind === 'one') {
        expect(screen.getByRole('group', { name: title })).toBeVisible();
        for (const input of screen.getAllByRole<HTMLInputElement>('radio')) {
          expect(input).toHaveAccessibleName();
          expect(input.name).toBe(id);
        }
        expect(screen.getByRole('radio', { checked: true })).toHaveAttribute(
          'value',
          given[id as never],
        );
      }
      await expectAccessible();
    },
  );

  test('is not left without an answer', async () => {
    seedCard({});
    const user = await renderScreen('#/card/card1/question/cardType', language);
    await user.click(screen.getByRole('button', next));
    expect(screen.getByText(said.question.chooseUnsure)).toHaveAttribute('role', 'alert');
    expect(
      screen.getByRole('group', { name: words.questions.cardType.title }),
    ).toHaveAccessibleDescription(said.question.chooseUnsure);
    expect(screen.getAllByRole('radio')[0]).toHaveFocus();
    expect(window.location.hash).toBe('#/card/card1/question/cardType');
    await expectAccessible();

    await user.click(screen.getByRole('radio', { name: new RegExp(labelOf('local-sim')) }));
    expect(screen.queryByText(said.question.chooseUnsure)).not.toBeInTheDocument();
  });

  test('keeps the answer at once, goes on, and back keeps it', async () => {
    seedCard({});
    const user = await renderScreen('#/card/card1/question/cardType', language);
    await user.click(screen.getByRole('radio', { name: new RegExp(labelOf('travel-esim')) }));
    expect(remembered().answers['cardType']?.value).toBe('travel-esim');
    await user.click(screen.getByRole('button', next));
    expect(await arrived(words.questions.whereabouts.title)).toHaveFocus();
    await user.click(screen.getByRole('link', { name: said.question.back }));
    await arrived(words.questions.cardType.title);
    expect(screen.getByRole('radio', { checked: true })).toHaveAttribute('value', 'travel-esim');
  });

  test.each(CATALOGUE.questions.filter(({ kind }) => kind === 'one').map(({ id }) => id))(
    'of %s: "not sure" is spoken of only where it can be chosen',
    async (id) => {
      // Answered as far as this question: what comes after it may tell how one added later stands.
      const before = CATALOGUE.questions.slice(
        0,
        CATALOGUE.questions.findIndex((each) => each.id === id),
      );
      const given = Object.entries<unknown>(ASKED.get(id) ?? {}).filter(([answered]) =>
        before.some((each) => each.id === answered),
      );
      seedCard(Object.fromEntries(given) as GivenAnswers);
      const user = await renderScreen(`#/card/card1/question/${id}`, language);
      await user.click(screen.getByRole('button', next));
      const isOffered = document.querySelector('input[value="unsure"]') !== null;
      expect(document.querySelector('#answer-error')).toHaveTextContent(
        isOffered ? said.question.chooseUnsure : said.question.chooseOne,
      );
    },
  );

  test('says how many questions are about left, and counts anew with each answer', async () => {
    seedCard({ cardType: 'local-sim', whereabouts: 'abroad' });
    await renderScreen('#/card/card1/question/helper', language);
    expect(screen.getByText(fill(said.question.number, { number: 3, total: 9 }))).toBeVisible();
    seedCard({ cardType: 'travel-esim', whereabouts: 'abroad' }, { id: 'card2' });
    window.location.hash = '#/card/card2/question/seller';
    await arrived(words.questions.seller.title);
    expect(screen.getByText(fill(said.question.number, { number: 3, total: 6 }))).toBeVisible();
  });

  test('of a travel eSIM no counter is spoken', async () => {
    seedCard({ cardType: 'travel-esim' });
    await renderScreen('#/card/card1/question/whereabouts', language);
    expect(screen.getByText(words.questions.whereabouts.whyTravel)).toBeVisible();
    expect(document.querySelector('main')).not.toHaveTextContent(/counter|shop|柜台|营业厅/);
  });

  test('a SIM that may or may not work can be said to be so, with a way to try it', async () => {
    seedCard({ ...LOCAL_SIM, simState: 'unsure' });
    await renderScreen('#/card/card1/question/simState', language);
    expect(screen.getByText(said.question.testSimText)).toBeVisible();
    window.location.hash = '#/card/card1/task/decide-ending';
    expect(await screen.findByText(words.tasks['decide-ending'].steps['test-sim'])).toBeVisible();
  });

  test('a carrier that may no longer run is named as such at once, and above the list', async () => {
    seedCard({ ...LOCAL_SIM, carrier: 'cootel' });
    await renderScreen('#/card/card1/question/carrier', language);
    expect(screen.getByText(words.carriers.cootel.about)).toBeVisible();
    window.location.hash = '#/card/card1';
    await arrived('CooTel');
    expect(screen.getByText(words.carriers.cootel.about)).toBeVisible();
    seedCard(LOCAL_SIM, { id: 'card2' });
    window.location.hash = '#/card/card2';
    await arrived('Smart');
    expect(document.querySelector('[data-carrier-doubt]')).toBeNull();
  });

  test('Chinese apps come first only in Chinese, Cambodian banks first in English', async () => {
    seedCard(LOCAL_SIM);
    await renderScreen('#/card/card1/question/accounts', language);
    const [first, second] = screen.getAllByRole('heading', { level: 2 });
    const { chinese, money } = said.accounts.group;
    expect(first).toHaveTextContent(language === 'zh' ? chinese : money);
    if (language === 'zh') expect(second).toHaveTextContent(money);
  });

  test('signs settle what kind of card it is', async () => {
    seedCard({});
    const user = await renderScreen('#/card/card1/question/cardType', language);
    expect(screen.queryByText(said.signs.title)).not.toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: new RegExp(labelOf('unsure')) }));
    expect(screen.getByRole('heading', { name: said.signs.title })).toBeVisible();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: new RegExp(escape(said.signs.data)) }));
    expect(screen.getByRole('radio', { checked: true })).toHaveAttribute('value', 'travel-esim');
    expect(remembered().answers['cardType']?.value).toBe('travel-esim');
    expect(screen.getByRole('radio', { checked: true })).toHaveFocus();
  });

  test('accounts: searched, chosen, counted; "none" stands alone', async () => {
    seedCard({ ...LOCAL_SIM, accounts: [] });
    const user = await renderScreen('#/card/card1/question/accounts', language);
    await user.click(screen.getByRole('button', next));
    expect(screen.getByText(said.question.chooseSome)).toBeVisible();

    await user.type(screen.getByRole('searchbox', { name: said.accounts.search }), 'wechat');
    const found = screen.getAllByRole('checkbox').map((input) => (input as HTMLInputElement).value);
    expect(found).toContain('wechat');
    expect(found).not.toContain('telegram');
    expect(screen.getByText(fill(said.accounts.found_other, { count: 2 }))).toBeVisible();
    await user.keyboard('{Enter}');
    expect(window.location.hash).toBe('#/card/card1/question/accounts');
    await user.click(
      screen.getByRole('checkbox', { name: new RegExp(`^${words.accounts.wechat.name}`) }),
    );
    await user.clear(screen.getByRole('searchbox'));
    await user.click(screen.getByRole('checkbox', { name: words.accounts.telegram.name }));
    expect(remembered().answers['accounts']?.value).toEqual(['wechat', 'telegram']);
    expect(screen.getByText(fill(said.accounts.chosen_other, { count: 2 }))).toBeVisible();

    const none = screen.getByRole('checkbox', {
      name: words.questions.accounts.options.none.label,
    });
    await user.click(none);
    expect(remembered().answers['accounts']?.value).toEqual(['none']);
    await user.click(screen.getByRole('checkbox', { name: words.accounts.telegram.name }));
    expect(none).not.toBeChecked();
    const { later } = words.questions.accounts.options;
    await user.click(screen.getByRole('checkbox', { name: new RegExp(later.label) }));
    expect(remembered().answers['accounts']?.value).toEqual(['telegram', 'later']);
    expect(screen.getByText(fill(one(said.accounts, 'chosen'), { count: 1 }))).toBeVisible();

    await user.type(screen.getByRole('searchbox'), 'qqqqqq');
    expect(screen.getByText(said.accounts.none)).toBeVisible();
  });

  test('accounts: others under names of one’s own', async () => {
    seedCard({ ...LOCAL_SIM, accounts: [] });
    const user = await renderScreen('#/card/card1/question/accounts', language);
    const { other } = words.questions.accounts.options;
    await user.click(screen.getByRole('checkbox', { name: new RegExp(other.label) }));
    const field = screen.getByRole('textbox', { name: said.accounts.otherName });
    await user.click(screen.getByRole('button', { name: said.accounts.otherAdd }));
    expect(field).toHaveAccessibleDescription(new RegExp(escape(said.accounts.otherMissing)));
    await user.type(field, '健身房{Enter}');
    await user.type(field, ' Club ');
    await user.click(screen.getByRole('button', { name: said.accounts.otherAdd }));
    expect(screen.getByText('健身房')).toBeVisible();
    expect(screen.getByText('Club')).toBeVisible();
    await expectAccessible();
    await user.click(
      screen.getByRole('button', { name: fill(said.accounts.otherRemove, { name: '健身房' }) }),
    );
    expect(screen.queryByText('健身房')).not.toBeInTheDocument();
    expect(field).toHaveFocus();
    await user.click(screen.getByRole('button', next));
    await arrived(said.review.title);
    expect(screen.getByText('Club')).toBeVisible();
  });

  function labelOf(id: keyof typeof words.questions.cardType.options): string {
    return escape(words.questions.cardType.options[id].label);
  }
});

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

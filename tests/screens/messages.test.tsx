import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import en from '../../locales/en/messages.json';
import zh from '../../locales/zh/messages.json';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { LOCAL_SIM, seedCard, TRAVEL_ESIM } from '../support/people.ts';
import { arrived, expectAccessible, renderScreen } from '../support/renderScreen.tsx';
import { fill, WORDS } from '../support/words.ts';

const MESSAGES = { zh, en };
const ABROAD = { ...LOCAL_SIM, whereabouts: 'abroad', helper: 'no' } as const;
const text = (): string =>
  document.querySelector<HTMLTextAreaElement>('[data-field="message"]')?.value ?? '';
const open = (): string =>
  document.querySelector<HTMLElement>('[data-open-blanks]')?.dataset['openBlanks'] ?? '';

describe.each(LANGUAGES)('a message (%s)', (language) => {
  const said = MESSAGES[language];
  const { items } = said;

  test('is one tap from its task, says what is still open, and where it goes', async () => {
    seedCard({ ...TRAVEL_ESIM, profileState: 'deleted', seller: 'yesim' });
    const user = await renderScreen('#/card/card1/task/claim-refund', language);
    await user.click(screen.getByRole('link', { name: items['seller-refund'].title }));
    await arrived(items['seller-refund'].title);
    expect(open()).toBe('reason order iccid deletedOn name');
    const field = screen.getByRole('textbox', { name: said.text });
    const blank = screen.getByRole('textbox', { name: said.blanks.reason });
    expect(field.compareDocumentPosition(blank)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    const where = within(screen.getByRole('region', { name: said.where }));
    expect(where.getByRole('link')).toHaveAttribute('href', expect.stringMatching(/^mailto:.+@/));

    for (const [name, typed] of [
      ['reason', 'x1'],
      ['order', 'x2'],
      ['iccid', 'x3'],
      ['deletedOn', 'x4'],
    ] as const) {
      await user.type(screen.getByRole('textbox', { name: said.blanks[name] }), typed);
    }
    expect(text()).toContain('x4');
    expect(screen.getByText(fill(said.open, { blanks: said.blanks.name }))).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: said.blanks.name }), 'Tom');
    expect(open()).toBe('');
    await expectAccessible();
  });

  test('for a refund asks for the refund, with the reason, and never for less', async () => {
    seedCard({ ...TRAVEL_ESIM, profileState: 'never-installed' });
    await renderScreen('#/card/card1/message/seller-refund', language);
    expect(text()).toMatch(/I request a refund/);
    expect(text()).toContain(`[${en.blanks.reason}]`);
    expect(open()).not.toContain('deletedOn');
  });

  test('from abroad speaks of a passport that was renewed since', async () => {
    seedCard({ ...ABROAD, identity: 'renewed-passport' });
    const user = await renderScreen('#/card/card1/task/cancel-from-abroad', language);
    await user.click(screen.getByRole('link', { name: items['carrier-cancel'].title }));
    await arrived(items['carrier-cancel'].title);
    expect(text()).toMatch(/earlier passport/);
    expect(text()).not.toContain(en.items['carrier-cancel'].text.mine);
    expect(document.querySelector('[data-send-to]')).not.toBeNull();
  });

  test('without a sourced address says whom to ask', async () => {
    seedCard({ ...LOCAL_SIM, whereabouts: 'abroad', helper: 'yes' });
    await renderScreen('#/card/card1/message/carrier-cancel', language);
    expect(screen.getByText(said.whereLocal)).toBeVisible();
  });

  test('to the company asks it to cancel or to authorise; its letter has name, number and seal', async () => {
    seedCard({ ...LOCAL_SIM, registeredTo: 'company', billing: 'postpaid' });
    const user = await renderScreen('#/card/card1/task/bring-owner', language);
    expect(screen.getByRole('link', { name: items['letter-company'].title })).toBeVisible();
    await user.click(screen.getByRole('link', { name: items['company-request'].title }));
    await arrived(items['company-request'].title);
    expect(text()).toContain('Smart');
    window.location.hash = '#/card/card1/message/letter-company';
    await arrived(items['letter-company'].title);
    for (const blank of ['company', 'companyNumber', 'position'] as const) {
      expect(text()).toContain(`[${en.blanks[blank]}]`);
    }
    expect(text()).toMatch(/seal[\s\S]*\p{Script=Khmer}/u);
    // What it says stands beside it in Chinese for whoever reads that.
    expect(document.querySelector('[data-for-reading]') !== null).toBe(language === 'zh');
    await expectAccessible();
  });

  test('a task without a message leads to none', async () => {
    seedCard(LOCAL_SIM);
    await renderScreen('#/card/card1/task/decide-ending', language);
    await arrived(WORDS[language].tasks['decide-ending'].title);
    expect(document.querySelector('[data-message]')).toBeNull();
  });
});

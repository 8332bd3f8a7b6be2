import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { CARRIERS } from '../../src/catalogue/carriers.ts';
import { SOURCING } from '../../src/catalogue/facts.ts';
import { SELLERS } from '../../src/catalogue/sellers.ts';
import { sourcedFacts } from '../../src/domain/sourcing/sourcing.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { expectAccessible, renderScreen } from '../support/renderScreen.tsx';
import { SAID, WORDS } from '../support/words.ts';

const PAGES = [
  ...CARRIERS.map((row) => ({ kind: 'carrier' as const, row })),
  ...SELLERS.map((row) => ({ kind: 'seller' as const, row })),
];

describe.each(LANGUAGES)('what we know and how we know it (%s)', (language) => {
  const { knowledge, source, about } = SAID[language];
  const words = WORDS[language];

  test.each(PAGES.map((page) => [page.row.id, page] as const))(
    '%s: each statement with its source, and what is not known',
    async (id, { kind, row }) => {
      await renderScreen(`#/${kind}/${id}`, language);
      const names: Record<string, { name?: string }> =
        kind === 'carrier' ? words.carriers : words.sellers;
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(names[id]?.name ?? '-');
      for (const factId of row.facts) {
        const item = document.querySelector<HTMLElement>(`[data-fact="${factId}"]`);
        const sources = within(item ?? document.body).getAllByRole('listitem');
        expect(sources).toHaveLength(sourcedFacts(SOURCING, [factId]).length);
      }
      const questions = words.asks as Record<string, { question: string } | undefined>;
      for (const askId of row.unknown) {
        expect(screen.getByText(questions[askId]?.question ?? askId)).toBeVisible();
      }
      for (const link of screen.queryAllByRole('link', { name: source.open })) {
        expect(link.getAttribute('rel')).toContain('noreferrer');
        expect(
          [...SOURCING.sources.values()].some(
            (s) => s.linkable && s.url === link.getAttribute('href'),
          ),
        ).toBe(true);
      }
      await expectAccessible();
    },
  );

  test('a name nobody knows has a page that says so', async () => {
    await renderScreen('#/carrier/nobody', language);
    expect(screen.getByRole('heading', { level: 1, name: knowledge.missing })).toBeVisible();
    await expectAccessible();
  });

  test('the page about it all leads to every carrier and seller', async () => {
    const user = await renderScreen('#/about', language);
    expect(screen.getByRole('heading', { level: 1, name: about.title })).toBeVisible();
    await expectAccessible();
    await user.click(screen.getByText(about.carriers));
    await user.click(screen.getByText(about.sellers));
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual(
      expect.arrayContaining(PAGES.map(({ kind, row }) => `#/${kind}/${row.id}`)),
    );
    expect(screen.getByRole('link', { name: words.carriers.metfone.name })).toBeVisible();
    await expectAccessible();
  });
});

import { use, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LAST_RESORT, REFUSALS } from '../../catalogue/refusals.ts';
import type { Card } from '../../domain/card/card.ts';
import { loadCounterWords } from '../../i18n/counterWords.ts';
import { loadEnglishRefusals } from '../../i18n/refusalWords.ts';
import { formatRoute } from '../../routing/route.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Screen } from '../../ui/Screen.tsx';
import css from './RefusedScreen.module.css';
import { RefusalBranch } from './RefusalBranch.tsx';

/** "No" is a branch, not a dead end: what to say, what to do next, what to note. */
export function RefusedScreen({ card }: { readonly card: Card }): ReactNode {
  const { t } = useTranslation('refusals');
  const { t: common } = useTranslation();
  const english = use(loadEnglishRefusals());
  const clerkWords = use(loadCounterWords());
  return (
    <Screen
      title={t(($) => $.title)}
      lead={t(($) => $.lead)}
      back={
        <BackLink href={formatRoute({ screen: 'checklist', card: card.id })}>
          {common(($) => $.nav.checklist)}
        </BackLink>
      }
      actions={
        <LinkButton
          data-action="counter-card"
          href={formatRoute({ screen: 'counter', card: card.id })}
        >
          {common(($) => $.links.counter)}
        </LinkButton>
      }
    >
      <div className={css.branches}>
        {REFUSALS.map((refusal) => (
          <Disclosure
            key={refusal.id}
            summary={<h2 className={css.summary}>{t(($) => $.items[refusal.id].title)}</h2>}
          >
            <RefusalBranch
              card={card}
              refusal={refusal}
              english={english.items[refusal.id].say}
              clerkWords={clerkWords}
            />
          </Disclosure>
        ))}
        <section className={css.last} aria-labelledby="last-resort">
          <h2 id="last-resort">{t(($) => $.items[LAST_RESORT.id].title)}</h2>
          <RefusalBranch card={card} refusal={LAST_RESORT} english="" clerkWords={clerkWords} />
        </section>
      </div>
    </Screen>
  );
}

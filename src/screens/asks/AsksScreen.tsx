import { use, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CATALOGUE } from '../../catalogue/catalogue.ts';
import { answeredCount, asksFor } from '../../domain/asking/asks.ts';
import type { Card } from '../../domain/card/card.ts';
import { loadEnglishAsks } from '../../i18n/askWords.ts';
import { loadCounterWords } from '../../i18n/counterWords.ts';
import { formatRoute } from '../../routing/route.ts';
import { checklistOf } from '../../store/checklists.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { AskItem } from './AskItem.tsx';
import css from './AsksScreen.module.css';
import layout from '../../ui/layout.module.css';

/** Everything to ask, in one list: on the phone before the trip, at the counter, or in a mail. */
export function AsksScreen({ card }: { readonly card: Card }): ReactNode {
  const { t } = useTranslation(['screens', 'common']);
  const english = use(loadEnglishAsks());
  const { km } = use(loadCounterWords());
  const { situation } = checklistOf(card);
  const asks = asksFor(CATALOGUE.questionsToAsk, situation);
  const isTravel = situation.cardType?.includes('travel-esim') ?? false;
  const firstTask = isTravel ? 'request-cancellation' : 'ask-hotline';
  return (
    <Screen
      title={t(($) => $.common.links.asks)}
      lead={t(($) => $.asksPage.lead)}
      back={
        <BackLink href={formatRoute({ screen: 'checklist', card: card.id })}>
          {t(($) => $.common.nav.checklist)}
        </BackLink>
      }
    >
      <p className={layout.muted} role="status">
        {t(($) => $.asksPage.count, {
          answered: answeredCount(asks, card),
          total: asks.length,
        })}
      </p>
      <ul className={css.list}>
        {asks.map((ask) => (
          <AskItem
            key={ask.id}
            card={card}
            askId={ask.id}
            english={(english as Record<string, { question: string }>)[ask.id]?.question ?? ''}
            khmer={ask.counterLine ? (km.lines[ask.counterLine] ?? '') : ''}
          />
        ))}
      </ul>
      <ul className={css.links}>
        <li>
          <a href={formatRoute({ screen: 'task', card: card.id, task: firstTask })}>
            {isTravel ? t(($) => $.asksPage.whereTravel) : t(($) => $.asksPage.where)}
          </a>
        </li>
        {isTravel ? null : (
          <li>
            <a href={formatRoute({ screen: 'refused', card: card.id })}>
              {t(($) => $.common.links.refused)}
            </a>
          </li>
        )}
      </ul>
    </Screen>
  );
}

import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CARRIERS } from '../../catalogue/carriers.ts';
import { useWords } from '../../i18n/useWords.ts';
import { redirect } from '../../routing/navigate.ts';
import { formatRoute } from '../../routing/route.ts';
import { answerQuestion } from '../../store/actions.ts';
import { startCard } from '../../store/begin.ts';
import { useCards } from '../../store/cards.ts';
import { checklistOf, visitsCounter } from '../../store/checklists.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button } from '../../ui/Button.tsx';
import { ChoiceList } from '../../ui/ChoiceList.tsx';
import { Screen } from '../../ui/Screen.tsx';
import css from './AtCounterScreen.module.css';

const KNOWN_CARRIERS = CARRIERS.filter(({ id }) => id !== 'unsure');

/**
 * The short way for someone who stands at the counter: a card of the list, or the carrier of a new one,
 * which may be left open. Nothing else is asked and nothing else recorded.
 */
export function AtCounterScreen(): ReactNode {
  const { t } = useTranslation(['counter', 'common']);
  const words = useWords();
  const [carrier, setCarrier] = useState<string>();
  // The card for the clerk may take a moment to come: a second tap begins no second card.
  const [begun, setBegun] = useState<string>();
  const cards = useCards().filter(
    (card) =>
      card.id !== begun &&
      !card.archived.value &&
      Object.keys(card.answers).length > 0 &&
      visitsCounter(card),
  );

  function show(event: FormEvent): void {
    event.preventDefault();
    const card = begun ?? startCard();
    setBegun(card);
    if (carrier) answerQuestion(card, 'carrier', carrier);
    // In place of this screen: the way back leads past it, and begins no other card.
    redirect({ screen: 'counter', card });
  }

  return (
    <form onSubmit={show}>
      <Screen
        title={t(($) => $.at.title)}
        lead={t(($) => $.at.lead)}
        back={
          <BackLink href={formatRoute({ screen: 'home' })}>{t(($) => $.common.nav.home)}</BackLink>
        }
        actions={
          <Button look="main" type="submit" data-action="show-card">
            {t(($) => $.at.show)}
          </Button>
        }
      >
        {cards.length > 0 ? (
          <section className={css.mine} aria-labelledby="mine-title">
            <h2 id="mine-title">{t(($) => $.at.mine)}</h2>
            <ul className={css.list}>
              {cards.map((card) => (
                <li key={card.id}>
                  <a
                    className={css.link}
                    href={formatRoute({ screen: 'counter', card: card.id })}
                    data-card={card.id}
                  >
                    {words.cardName(card.nickname.value, checklistOf(card).situation)}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        <section className={css.carriers} aria-labelledby="carriers-title">
          <h2 id="carriers-title">
            {cards.length > 0 ? t(($) => $.at.another) : t(($) => $.at.carriers)}
          </h2>
          <ChoiceList
            name="carrier"
            labelledBy="carriers-title"
            chosen={carrier ? [carrier] : []}
            choices={KNOWN_CARRIERS.map(({ id }) => ({ value: id, label: words.carrierName(id) }))}
            onChange={setCarrier}
          />
        </section>
      </Screen>
    </form>
  );
}

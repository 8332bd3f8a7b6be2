import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../domain/card/card.ts';
import { MOST } from '../../domain/card/limits.ts';
import type { Resumed } from '../../domain/resume/resumeFormat.ts';
import { isSameOrigin } from '../../domain/resume/resumeMerge.ts';
import { useWords } from '../../i18n/useWords.ts';
import { formatRoute } from '../../routing/route.ts';
import { redirect } from '../../routing/navigate.ts';
import { useCards } from '../../store/cards.ts';
import { checklistOf } from '../../store/checklists.ts';
import { addResumed, mergeResumedInto } from '../../store/resume/resumeActions.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { HeldFacts } from './HeldFacts.tsx';
import { MergeChoice } from './MergeChoice.tsx';
import css from './ResumeScreen.module.css';

interface Props {
  readonly resumed: Resumed;
  readonly back: ReactNode;
}

/** What the link holds, and the choice: a card of its own, or into one that is here. */
export function HeldCard({ resumed, back }: Props): ReactNode {
  const { t } = useTranslation('move');
  const { t: common } = useTranslation();
  const words = useWords();
  const cards = useCards();
  const [picked, setPicked] = useState<string>();
  const target = cards.find(({ id }) => id === picked) ?? likeliest(cards, resumed);
  const isFull = cards.length >= MOST.cardsAdded;
  const isSame = target !== undefined && isSameOrigin(target, resumed);

  function nameOf(card: Card): string {
    const { situation } = checklistOf(card);
    return words.cardName(card.nickname.value, situation) ?? common(($) => $.cards.unnamed);
  }

  const add = isFull ? null : (
    <Button
      look={isSame ? 'second' : 'main'}
      data-action="add-as-new"
      onClick={() => redirect({ screen: 'checklist', card: addResumed(resumed) })}
    >
      {t(($) => $.holds.add)}
    </Button>
  );
  const merge = target ? (
    <Button
      look={isSame ? 'main' : 'second'}
      data-action="merge"
      onClick={() => {
        mergeResumedInto(target.id, resumed);
        redirect({ screen: 'checklist', card: target.id });
      }}
    >
      {t(($) => $.holds.mergeInto, { name: nameOf(target) })}
    </Button>
  ) : null;

  return (
    <Screen
      title={t(($) => $.holds.title)}
      lead={t(($) => $.holds.lead)}
      back={back}
      actions={isSame ? null : add}
    >
      <div className={css.parts}>
        <HeldFacts resumed={resumed} />
        {isFull ? <p>{t(($) => $.holds.full)}</p> : null}
        {target ? (
          <MergeChoice resumed={resumed} cards={cards} target={target} onPick={setPicked}>
            {merge}
            {isSame ? add : null}
          </MergeChoice>
        ) : null}
        <LinkButton look="quiet" data-action="leave" href={formatRoute({ screen: 'home' })}>
          {t(($) => $.holds.leave)}
        </LinkButton>
      </div>
    </Screen>
  );
}

/** The very card the link was made from, else one of the same carrier or seller, else the first. */
function likeliest(cards: readonly Card[], resumed: Resumed): Card | undefined {
  return (
    cards.find((card) => isSameOrigin(card, resumed)) ??
    cards.find((card) => isAlike(card, resumed.card)) ??
    cards[0]
  );
}

function isAlike(a: Card, b: Card): boolean {
  const [one, other] = [checklistOf(a).situation, checklistOf(b).situation];
  return (['cardType', 'carrier', 'seller'] as const).every(
    (key) => one[key]?.[0] === other[key]?.[0],
  );
}

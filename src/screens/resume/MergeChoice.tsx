import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../domain/card.ts';
import { progressOf } from '../../domain/progress.ts';
import type { Resumed } from '../../domain/resumeFormat.ts';
import { isSameOrigin, mergeResumed } from '../../domain/resumeMerge.ts';
import { useWords } from '../../i18n/useWords.ts';
import { checklistOf } from '../../store/checklists.ts';
import { ChoiceList } from '../../ui/ChoiceList.tsx';
import { Notice } from '../../ui/Notice.tsx';
import css from './ResumeScreen.module.css';

interface Props {
  readonly resumed: Resumed;
  readonly cards: readonly Card[];
  readonly target: Card;
  readonly onPick: (cardId: string) => void;
}

/** Which of the cards here the link goes into, and how far that card is before and after. */
export function MergeChoice({ resumed, cards, target, onPick }: Props): ReactNode {
  const { t } = useTranslation('move');
  const { t: common } = useTranslation();
  const words = useWords();

  const choices = cards.map((card) => {
    const { situation } = checklistOf(card);
    const cardType = situation.cardType?.[0] as 'local-sim' | 'local-esim' | 'travel-esim';
    const kind = common(($) => $.cardType[cardType]);
    return {
      value: card.id,
      label: words.cardName(card.nickname.value, situation) ?? common(($) => $.cards.unnamed),
      hint: isSameOrigin(card, resumed) ? `${kind} · ${t(($) => $.holds.same)}` : kind,
    };
  });
  const merged = mergeResumed(target, resumed);
  const list = checklistOf(merged);
  const { done: before } = progressOf(checklistOf(target).tasks, target);
  const { done: after, total } = progressOf(list.tasks, merged);

  return (
    <section className={css.merge}>
      <h2 id="merge-title">{t(($) => $.holds.mergeTitle)}</h2>
      <p className={css.small}>{t(($) => $.holds.mergeText)}</p>
      <ChoiceList
        name="merge-into"
        labelledBy="merge-title"
        choices={choices}
        chosen={[target.id]}
        onChange={onPick}
      />
      <p role="status">{t(($) => $.holds.after, { before, after, total })}</p>
      {isOther(target, resumed.card) ? (
        <Notice look="attention" icon="alert">
          <p>{t(($) => $.holds.different)}</p>
        </Notice>
      ) : null}
    </section>
  );
}

/** Whether both have said what they are, and it is not the same. */
function isOther(a: Card, b: Card): boolean {
  const [one, other] = [checklistOf(a).situation, checklistOf(b).situation];
  return (['cardType', 'carrier', 'seller'] as const).some((key) => {
    const [x, y] = [one[key]?.[0], other[key]?.[0]];
    return x !== y && x !== 'unsure' && y !== 'unsure';
  });
}

import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../domain/card/card.ts';
import { progressOf } from '../../domain/checklist/progress.ts';
import type { ListedCard } from '../../domain/merge/mergeNews.ts';
import type { Resumed } from '../../domain/resume/resumeFormat.ts';
import { isSameOrigin, leftOpen, mergeResumed } from '../../domain/resume/resumeMerge.ts';
import { useWords } from '../../i18n/useWords.ts';
import { CardChanges } from '../../parts/CardChanges.tsx';
import { checklistOf } from '../../store/checklists.ts';
import { isMustDo } from '../../store/mustDo.ts';
import { ChoiceList } from '../../ui/ChoiceList.tsx';
import { Notice } from '../../ui/Notice.tsx';
import css from './ResumeScreen.module.css';
import layout from '../../ui/layout.module.css';

interface Props {
  readonly resumed: Resumed;
  readonly cards: readonly Card[];
  readonly target: Card;
  readonly onPick: (cardId: string) => void;
  /** The button that merges: below everything that would change, never beside it. */
  readonly children: ReactNode;
}

/** Which of the cards here the link goes into, and all that would change in that card. */
export function MergeChoice({ resumed, cards, target, onPick, children }: Props): ReactNode {
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
  const merged = useMemo(() => mergeResumed(target, resumed, isMustDo), [target, resumed]);
  const [now, then] = [target, merged].map((card) => ({ card, checklist: checklistOf(card) })) as [
    ListedCard,
    ListedCard,
  ];
  const { done: before } = progressOf(now.checklist.tasks, target);
  const { done: after, total } = progressOf(then.checklist.tasks, merged);
  const left = leftOpen(target, resumed, isMustDo);
  const leftTasks = then.checklist.tasks.filter(({ id }) => left.includes(id));

  return (
    <section className={css.merge}>
      <h2 id="merge-title">
        {isSameOrigin(target, resumed) ? t(($) => $.holds.mergeSame) : t(($) => $.holds.mergeTitle)}
      </h2>
      <p className={layout.muted}>{t(($) => $.holds.mergeText)}</p>
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
      <CardChanges from="link" before={now} after={then} />
      {leftTasks.length > 0 ? (
        <div data-left-open={leftTasks.length}>
          <Notice title={t(($) => $.holds.leftOpen)}>
            <ul className={css.list}>
              {leftTasks.map((task) => (
                <li key={task.id}>{words.taskTitle(task)}</li>
              ))}
            </ul>
          </Notice>
        </div>
      ) : null}
      {children}
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

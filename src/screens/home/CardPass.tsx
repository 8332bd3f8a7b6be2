import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CATALOGUE } from '../../catalogue/catalogue.ts';
import type { PlainDate } from '../../catalogue/schema.ts';
import { answersOf, stateOf, type Card } from '../../domain/card/card.ts';
import { unanswered } from '../../domain/interview/interview.ts';
import { isWaiting, nextTask, progressOf, waitsUntil } from '../../domain/checklist/progress.ts';
import { hasProof } from '../../domain/proof/proofs.ts';
import { useDates } from '../../i18n/useDates.ts';
import { useWords } from '../../i18n/useWords.ts';
import { formatRoute } from '../../routing/route.ts';
import { checklistOf } from '../../store/checklists.ts';
import { PassBand, passClass } from '../../ui/Pass.tsx';
import { ProgressRing } from '../../ui/ProgressRing.tsx';
import css from './CardPass.module.css';
import layout from '../../ui/layout.module.css';
import { CardStub } from './CardStub.tsx';

interface Props {
  readonly card: Card;
  readonly today: PlainDate;
}

/** One card, drawn like a boarding pass: whose it is, what comes next, how many days are left. */
export const CardPass = memo(function CardPass({ card, today }: Props): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const checklist = checklistOf(card);
  const answers = answersOf(card);
  const open = unanswered(CATALOGUE.questions, answers);
  const isDraft = open.length > 0;
  const progress = progressOf(checklist.tasks, card);
  const next = nextTask(checklist, card, today);
  const cardType = checklist.situation.cardType?.[0] as 'local-sim' | 'local-esim' | 'travel-esim';
  const isNamed =
    card.nickname.value !== '' || answers.carrier !== undefined || answers.seller !== undefined;
  const name = isNamed
    ? words.cardName(card.nickname.value, checklist.situation)
    : t(($) => $.cards.unnamed);
  const href = isDraft
    ? formatRoute({ screen: 'question', card: card.id, question: open[0] ?? '', change: false })
    : formatRoute({ screen: 'checklist', card: card.id });

  return (
    <li className={passClass} data-card={card.id} data-kind={cardType}>
      <a href={href} className={css.link}>
        <PassBand
          type={answers.cardType === undefined ? undefined : t(($) => $.cardType[cardType])}
        >
          <h2>{name}</h2>
        </PassBand>
        <div className={css.body}>
          <ProgressRing
            done={progress.done}
            total={progress.total}
            label={t(($) => $.cards.progress, { ...progress })}
          />
          <div className={css.next}>
            {isDraft ? (
              <>
                <p className={layout.muted}>
                  {t(($) => $.cards.unfinished, { count: open.length })}
                </p>
                <p className={css.strong}>{t(($) => $.cards.goOn)}</p>
              </>
            ) : next ? (
              <>
                <p className={layout.muted}>{t(($) => $.cards.next)}</p>
                <p className={css.strong}>{words.taskTitle(next)}</p>
                {isWaiting(card, next.id, today) ? (
                  <p className={layout.muted}>
                    {t(($) => $.cards.waitingUntil, {
                      date: dates.day(waitsUntil(card, next.id) ?? '', today),
                    })}
                  </p>
                ) : null}
              </>
            ) : progress.done < progress.total ? (
              <p className={css.strong}>
                {t(($) => $.cards.leftOpen, { count: progress.total - progress.done })}
              </p>
            ) : (
              <>
                <p className={css.strong}>{t(($) => $.cards.allTicked)}</p>
                <p className={layout.muted}>{t(($) => $.cards.allTickedText)}</p>
              </>
            )}
          </div>
        </div>
        {isDraft ? null : (
          <CardStub
            leavingOn={checklist.situation.leavingOn?.[0]}
            today={today}
            hasProof={
              hasProof(card) ||
              ['get-proof', 'get-confirmation'].some((id) => stateOf(card, id) === 'done')
            }
          />
        )}
      </a>
    </li>
  );
});

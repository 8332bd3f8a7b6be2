import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { namedAccounts } from '../../domain/card/card.ts';
import { progressOf } from '../../domain/checklist/progress.ts';
import type { Resumed } from '../../domain/resume/resumeFormat.ts';
import { useDates } from '../../i18n/useDates.ts';
import { useWords } from '../../i18n/useWords.ts';
import { checklistOf } from '../../store/checklists.ts';
import css from './ResumeScreen.module.css';
import layout from '../../ui/layout.module.css';

/** Which card it is, how far it has come, when the link was made, and what stayed behind. */
export function HeldFacts({ resumed }: { readonly resumed: Resumed }): ReactNode {
  const { t } = useTranslation('move');
  const { t: common } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const { card } = resumed;
  const checklist = checklistOf(card);
  const cardType = checklist.situation.cardType?.[0] as 'local-sim' | 'local-esim' | 'travel-esim';
  const left = leftBehind(resumed, t);
  const nickname = card.nickname.value;
  const unnamed = new Set(resumed.unnamed);
  const own = namedAccounts(card).filter(({ id }) => !unnamed.has(id));
  return (
    <>
      <dl className={css.facts} data-held={card.id}>
        <dt>{t(($) => $.holds.card)}</dt>
        <dd>
          {nickname
            ? t(($) => $.holds.quoted, { name: nickname })
            : (words.cardName('', checklist.situation) ?? common(($) => $.cards.unnamed))}
        </dd>
        <dt>{t(($) => $.holds.kind)}</dt>
        <dd>{common(($) => $.cardType[cardType])}</dd>
        <dt>{t(($) => $.holds.progress)}</dt>
        <dd>{t(($) => $.holds.progressOf, { ...progressOf(checklist.tasks, card) })}</dd>
        <dt>{t(($) => $.holds.made)}</dt>
        <dd>{dates.moment(resumed.madeAt)}</dd>
        {card.archived.value ? (
          <>
            <dt>{t(($) => $.holds.state)}</dt>
            <dd data-held-archived>{t(($) => $.holds.archived)}</dd>
          </>
        ) : null}
        {own.length > 0 ? (
          <>
            <dt>{t(($) => $.holds.own)}</dt>
            <dd>
              <ul className={css.left} data-held-own={own.length}>
                {own.map(({ id, name }) => (
                  <li key={id}>{t(($) => $.holds.quoted, { name })}</li>
                ))}
              </ul>
            </dd>
          </>
        ) : null}
        {left.length > 0 ? (
          <>
            <dt>{t(($) => $.holds.left)}</dt>
            <dd>
              <ul className={css.left}>
                {left.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </dd>
          </>
        ) : null}
      </dl>
      <p className={layout.muted}>{t(($) => $.holds.ownLinks)}</p>
      {nickname || own.length > 0 ? (
        <p className={layout.muted}>{t(($) => $.holds.whoseNames)}</p>
      ) : null}
      {resumed.unnamed.length > 0 ? (
        <p className={layout.muted}>
          {t(($) => $.holds.unnamed, { count: resumed.unnamed.length })}
        </p>
      ) : null}
    </>
  );
}

function leftBehind(
  { left }: Resumed,
  t: ReturnType<typeof useTranslation<'move'>>['t'],
): readonly string[] {
  const heard = left.heard.length;
  return [
    left.notes > 0 ? t(($) => $.holds.leftNotes, { count: left.notes }) : '',
    heard > 0 ? t(($) => $.holds.leftHeard, { count: heard }) : '',
    left.proofs > 0 ? t(($) => $.holds.leftProofs, { count: left.proofs }) : '',
    left.photos > 0 ? t(($) => $.holds.leftPhotos, { count: left.photos }) : '',
    left.replies > 0 ? t(($) => $.holds.leftReplies, { count: left.replies }) : '',
  ].filter(Boolean);
}

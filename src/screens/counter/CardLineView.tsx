import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../domain/card/card.ts';
import type { CounterCardLine } from '../../domain/asking/counterCard.ts';
import type { ClerkWords } from '../../i18n/counterWords.ts';
import { COMMON_LANGUAGE } from '../../i18n/languages.ts';
import { useWords } from '../../i18n/useWords.ts';
import css from './CardLineView.module.css';
import layout from '../../ui/layout.module.css';
import { ReplyButtons } from './ReplyButtons.tsx';

interface Props {
  readonly card: Card;
  readonly line: CounterCardLine;
  readonly clerkWords: ClerkWords;
  /** As the person typed it, in groups; empty when they show none. */
  readonly number: string;
  /** Read out when it changes: it is the one line on the screen. */
  readonly isSpoken: boolean;
}

/** One line: Khmer, then English for the clerk to check it by, then the person's own language. */
export function CardLineView({ card, line, clerkWords, number, isSpoken }: Props): ReactNode {
  const { i18n } = useTranslation();
  const words = useWords();
  return (
    <li className={layout.stack4} data-counter-line={line.id}>
      <div className={layout.stack2} {...(isSpoken ? { 'aria-live': 'polite' } : {})}>
        <p className={css.khmer} lang="km">
          {clerkWords.km.lines[line.words]}
        </p>
        <p className={css.english} lang="en">
          {clerkWords.en.lines[line.words]}
        </p>
        {i18n.language === COMMON_LANGUAGE ? null : (
          <p className={css.own}>{words.row('counter', `lines.${line.words}`)}</p>
        )}
        {line.showsNumber ? (
          <p className={css.number}>
            <bdi dir="ltr" translate="no">
              {number}
            </bdi>
          </p>
        ) : null}
      </div>
      {line.takesReply ? (
        <ReplyButtons card={card} lineId={line.id} clerkWords={clerkWords} />
      ) : null}
    </li>
  );
}

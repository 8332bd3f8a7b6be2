import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../domain/card/card.ts';
import type { ClerkWords } from '../../i18n/counterWords.ts';
import { useMoment } from '../../i18n/useMoment.ts';
import { useToday } from '../../platform/useToday.ts';
import { formatRoute } from '../../routing/route.ts';
import { noteReply } from '../../store/counterActions.ts';
import css from './ReplyButtons.module.css';

const REPLIES = ['yes', 'no', 'other'] as const;

interface Props {
  readonly card: Card;
  readonly lineId: string;
  readonly clerkWords: ClerkWords;
}

/** For the clerk to tap, in Khmer and English; beneath, for the person, when it was noted. */
export function ReplyButtons({ card, lineId, clerkWords }: Props): ReactNode {
  const { t } = useTranslation('counter');
  const { t: tc } = useTranslation('common');
  const moment = useMoment();
  const today = useToday();
  const replies = useRef<HTMLDivElement>(null);
  const noted = card.replies[lineId];
  const reply = noted?.value?.reply;
  return (
    <div className={css.box}>
      <div ref={replies} className={css.buttons} role="group" aria-label={t(($) => $.replies)}>
        {REPLIES.map((each) => (
          <button
            key={each}
            type="button"
            className={css.button}
            data-reply={each}
            aria-pressed={reply === each}
            onClick={() => noteReply(card.id, lineId, each)}
          >
            <span className={css.khmer} lang="km">
              {/* The space keeps the two words apart where they are spoken. */}
              {`${clerkWords.km.reply[each]} `}
            </span>
            <span lang="en">{clerkWords.en.reply[each]}</span>
          </button>
        ))}
      </div>
      <div className={css.noted} role="status">
        {noted && reply ? (
          <>
            <span>{t(($) => $.noted, { time: moment(noted.at, today) })}</span>
            <button
              type="button"
              className={css.link}
              onClick={() => {
                // This button goes away: the focus returns to the answer it takes back.
                replies.current?.querySelector<HTMLElement>(`[data-reply="${reply}"]`)?.focus();
                noteReply(card.id, lineId, null);
              }}
            >
              {t(($) => $.takeBack)}
            </button>
            {reply === 'no' ? (
              <a className={css.link} href={formatRoute({ screen: 'refused', card: card.id })}>
                {tc(($) => $.links.refused)}
              </a>
            ) : null}
          </>
        ) : null}
      </div>
    </div>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { COUNTER_LINES, COUNTER_TASK_IDS } from '../../catalogue/counterLines.ts';
import type { Card } from '../../domain/card/card.ts';
import { repliesFor } from '../../domain/asking/counterCard.ts';
import { useMoment } from '../../i18n/useMoment.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useToday } from '../../platform/useToday.ts';
import { formatRoute } from '../../routing/route.ts';
import { LinkButton } from '../../ui/Button.tsx';
import css from './CounterPart.module.css';
import layout from '../../ui/layout.module.css';

interface Props {
  readonly card: Card;
  readonly taskId: string;
}

/** The card to show to the clerk, from the tasks done in front of one, and what the clerk replied. */
export function CounterPart({ card, taskId }: Props): ReactNode {
  const { t } = useTranslation('common');
  const isAtCounter = COUNTER_TASK_IDS.includes(taskId);
  const replies = repliesFor(COUNTER_LINES, card, taskId);
  if (!isAtCounter && replies.length === 0) return null;
  return (
    <div className={layout.stack4}>
      {isAtCounter ? (
        <LinkButton
          data-action="counter-card"
          href={formatRoute({ screen: 'counter', card: card.id })}
        >
          {t(($) => $.links.counter)}
        </LinkButton>
      ) : null}
      {replies.length > 0 ? <Replies replies={replies} /> : null}
    </div>
  );
}

function Replies({ replies }: { readonly replies: ReturnType<typeof repliesFor> }): ReactNode {
  const { t } = useTranslation('counter');
  const words = useWords();
  const moment = useMoment();
  const today = useToday();
  return (
    <section aria-labelledby="counter-title">
      <h2 id="counter-title">{t(($) => $.task.title)}</h2>
      <ul className={css.list}>
        {replies.map(({ line, reply, at }) => (
          <li key={line} data-noted-reply={line}>
            <p>{words.row('counter', `lines.${line}`)}</p>
            <p className={css.reply}>
              {t(($) => $.task.reply, {
                reply: t(($) => $.reply[reply]),
                time: moment(at, today),
              })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

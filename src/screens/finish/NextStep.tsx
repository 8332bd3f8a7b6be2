import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlainDate } from '../../catalogue/schema.ts';
import type { Card } from '../../domain/card/card.ts';
import type { Checklist } from '../../domain/checklist/checklist.ts';
import { doneNext } from '../../domain/proof/doneLevels.ts';
import { isWaiting, waitsUntil } from '../../domain/checklist/progress.ts';
import { useDates } from '../../i18n/useDates.ts';
import { useWords } from '../../i18n/useWords.ts';
import { formatRoute } from '../../routing/route.ts';
import { LinkButton } from '../../ui/Button.tsx';
import css from './FinishScreen.module.css';
import layout from '../../ui/layout.module.css';

interface Props {
  readonly card: Card;
  readonly checklist: Checklist;
  readonly today: PlainDate;
}

/** What is next on the way to the third level, and when. */
export function NextStep({ card, checklist, today }: Props): ReactNode {
  const { t } = useTranslation('proof');
  const { title, when, link } = useNextStep({ card, checklist, today });
  return (
    <section className={css.next} aria-labelledby="next-title" data-next-step>
      <h2 id="next-title" className={css.label}>
        {t(($) => $.finish.next)}
      </h2>
      <p className={css.strong}>{title}</p>
      <p className={layout.muted}>{when}</p>
      {link ? (
        <LinkButton look="main" href={link.href}>
          {link.text}
        </LinkButton>
      ) : null}
    </section>
  );
}

interface Step {
  readonly title: string;
  readonly when: string;
  readonly link?: { readonly href: string; readonly text: string };
}

function useNextStep({ card, checklist, today }: Props): Step {
  const { t } = useTranslation('proof');
  const words = useWords();
  const dates = useDates();
  const next = doneNext(checklist, card, today);
  switch (next.kind) {
    case 'task': {
      const until = isWaiting(card, next.task.id, today)
        ? waitsUntil(card, next.task.id)
        : undefined;
      return {
        title: words.taskTitle(next.task),
        when: until
          ? t(($) => $.finish.waiting, { date: dates.day(until, today) })
          : t(($) => $.finish.now),
        link: {
          href: formatRoute({ screen: 'task', card: card.id, task: next.task.id }),
          text: t(($) => $.finish.task),
        },
      };
    }
    case 'proof':
      return next.refused
        ? {
            title: t(($) => $.finish.proofRefused),
            when: t(($) => $.finish.proofRefusedWhen),
            link: {
              href: formatRoute({ screen: 'messages', card: card.id }),
              text: t(($) => $.finish.proofRefusedGo),
            },
          }
        : next.unfinished !== undefined
          ? {
              title: t(($) => $.finish.proofUnfinished),
              when: t(($) => $.finish.proofUnfinishedWhen),
              link: {
                href: formatRoute({ screen: 'proof', card: card.id, id: next.unfinished }),
                text: t(($) => $.finish.proofUnfinishedGo),
              },
            }
          : {
              title: t(($) => $.finish.proofNext),
              when: t(($) => $.finish.proofNextWhen),
              link: {
                href: formatRoute({ screen: 'proof', card: card.id, id: 'new' }),
                text: t(($) => $.add),
              },
            };
    case 'check': {
      const isTravel = checklist.situation.cardType?.includes('travel-esim') === true;
      const { check, from } = next;
      return {
        title: isTravel ? t(($) => $.check[check].travelText) : t(($) => $.check[check].text),
        when:
          from && from > today
            ? t(($) => $.finish.waiting, { date: dates.day(from, today) })
            : t(($) => $.check[check].when),
      };
    }
    case 'keep':
      return { title: t(($) => $.finish.keep), when: t(($) => $.finish.keepWhen) };
  }
}

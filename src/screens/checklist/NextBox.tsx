import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlainDate } from '../../catalogue/schema.ts';
import type { Card } from '../../domain/card/card.ts';
import type { Checklist, ChecklistTask } from '../../domain/checklist/checklist.ts';
import { dayFor, isWaiting } from '../../domain/checklist/progress.ts';
import { useDates } from '../../i18n/useDates.ts';
import { useWords } from '../../i18n/useWords.ts';
import { formatRoute } from '../../routing/route.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Notice } from '../../ui/Notice.tsx';
import css from './NextBox.module.css';
import layout from '../../ui/layout.module.css';

interface Props {
  readonly card: Card;
  readonly checklist: Checklist;
  /** How many tasks are not settled. */
  readonly left: number;
  /** Undefined when nothing is left to come. */
  readonly task: ChecklistTask | undefined;
  readonly today: PlainDate;
}

/** The next thing to do, or that there is nothing left to tick. */
export function NextBox({ card, checklist, left, task, today }: Props): ReactNode {
  const { t } = useTranslation(['screens', 'common']);
  const words = useWords();
  const dates = useDates();
  if (!task) {
    const title =
      left === 0
        ? t(($) => $.checklist.allDone)
        : t(($) => $.checklist.allDoneButLeft, { count: left });
    return (
      <div {...(left === 0 ? { 'data-all-done': '' } : {})}>
        <Notice look="done" icon="check" title={title}>
          <p>{t(($) => $.checklist.allDoneText)}</p>
          <a className={css.finish} href={formatRoute({ screen: 'finish', card: card.id })}>
            {t(($) => $.common.links.finish)}
          </a>
        </Notice>
      </div>
    );
  }
  const day = dayFor(checklist, card, task);
  return (
    <a
      className={css.box}
      data-next={task.id}
      href={formatRoute({ screen: 'task', card: card.id, task: task.id })}
    >
      <span className={css.label}>{t(($) => $.checklist.next)}</span>
      <span className={css.title}>{words.taskTitle(task)}</span>
      <span className={layout.muted}>
        {day === undefined || day <= today
          ? words.taskWhy(task)
          : isWaiting(card, task.id, today)
            ? t(($) => $.checklist.waiting, { date: dates.day(day, today) })
            : t(($) => $.checklist.checkFrom, { date: dates.day(day, today) })}
      </span>
      <Icon name="next" />
    </a>
  );
}

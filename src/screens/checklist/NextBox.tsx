import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlainDate } from '../../catalogue/schema.ts';
import type { Card } from '../../domain/card/card.ts';
import type { ChecklistTask } from '../../domain/checklist/checklist.ts';
import { isWaiting, waitsUntil } from '../../domain/checklist/progress.ts';
import { useDates } from '../../i18n/useDates.ts';
import { useWords } from '../../i18n/useWords.ts';
import { formatRoute } from '../../routing/route.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Notice } from '../../ui/Notice.tsx';
import css from './NextBox.module.css';
import layout from '../../ui/layout.module.css';

interface Props {
  readonly card: Card;
  /** Undefined when everything is settled. */
  readonly task: ChecklistTask | undefined;
  readonly today: PlainDate;
}

/** The next thing to do, or that there is nothing left to tick. */
export function NextBox({ card, task, today }: Props): ReactNode {
  const { t } = useTranslation(['screens', 'common']);
  const words = useWords();
  const dates = useDates();
  if (!task) {
    return (
      <div data-all-done>
        <Notice look="done" icon="check" title={t(($) => $.checklist.allDone)}>
          <p>{t(($) => $.checklist.allDoneText)}</p>
          <a className={css.finish} href={formatRoute({ screen: 'finish', card: card.id })}>
            {t(($) => $.common.links.finish)}
          </a>
        </Notice>
      </div>
    );
  }
  return (
    <a
      className={css.box}
      data-next={task.id}
      href={formatRoute({ screen: 'task', card: card.id, task: task.id })}
    >
      <span className={css.label}>{t(($) => $.checklist.next)}</span>
      <span className={css.title}>{words.taskTitle(task)}</span>
      <span className={layout.muted}>
        {isWaiting(card, task.id, today)
          ? t(($) => $.checklist.waiting, {
              date: dates.day(waitsUntil(card, task.id) ?? '', today),
            })
          : words.taskWhy(task)}
      </span>
      <Icon name="next" />
    </a>
  );
}

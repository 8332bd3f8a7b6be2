import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { stateOf } from '../domain/card/card.ts';
import type { ChecklistTask } from '../domain/checklist/checklist.ts';
import { mergeNews, type ListedCard } from '../domain/merge/mergeNews.ts';
import { useWords } from '../i18n/useWords.ts';
import { Notice } from '../ui/Notice.tsx';
import css from './CardChanges.module.css';
import layout from '../ui/layout.module.css';
import { useChangeLines } from './useChangeLines.ts';

interface Props {
  /** What says so: a link, or a backup. */
  readonly from: 'link' | 'backup';
  readonly before: ListedCard;
  readonly after: ListedCard;
}

/** Names everything that taking in a link or a backup would change, what ends a number first. */
export function CardChanges({ from, before, after }: Props): ReactNode {
  const { t } = useTranslation('changes');
  const words = useWords();
  const news = mergeNews(before, after);
  const lines = useChangeLines(news, before, after);

  const tasks = (list: readonly ChecklistTask[], title: (task: ChecklistTask) => string) => (
    <ul className={css.list}>
      {list.map((task) => (
        <li key={task.id} data-changed-task={task.id}>
          {title(task)}
        </li>
      ))}
    </ul>
  );
  const settledTitle = (task: ChecklistTask): string => {
    const state = stateOf(after.card, task.id);
    const title = words.taskTitle(task);
    return state === 'open'
      ? title
      : t(($) => $.withState, { task: title, state: t(($) => $.state[state]) });
  };

  return (
    <div className={layout.stack3} data-changes={news.changes.length}>
      {news.settled.length > 0 ? (
        <div data-news="settled">
          <Notice look="attention" icon="alert" title={t(($) => $.settled[from])}>
            {tasks(news.settled, settledTitle)}
          </Notice>
        </div>
      ) : null}
      {news.leaving.length > 0 ? (
        <div data-news="leaving">
          <Notice look="attention" icon="alert" title={t(($) => $.leaving)}>
            {tasks(news.leaving, words.taskTitle)}
          </Notice>
        </div>
      ) : null}
      {news.opened.length > 0 ? (
        <div data-news="opened">
          <Notice look="attention" icon="alert" title={t(($) => $.opened)}>
            {tasks(news.opened, words.taskTitle)}
          </Notice>
        </div>
      ) : null}
      {lines.length > 0 ? (
        <>
          <p className={css.title}>{t(($) => $.title)}</p>
          <ul className={css.list}>
            {lines.map(({ id, text }) => (
              <li key={id} data-change={id}>
                {text}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {news.changes.length === 0 ? <p>{t(($) => $.none)}</p> : null}
    </div>
  );
}

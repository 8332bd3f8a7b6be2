import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChecklistTask } from '../domain/checklist/checklist.ts';
import { useWords } from '../i18n/useWords.ts';
import { formatRoute } from '../routing/route.ts';
import css from './OpenFirst.module.css';

interface Props {
  readonly cardId: string;
  readonly tasks: readonly ChecklistTask[];
}

/** What keeps a gate closed, each with the way to it. */
export function OpenFirst({ cardId, tasks }: Props): ReactNode {
  const { t } = useTranslation('screens');
  const words = useWords();
  return (
    <div className={css.open} data-open-first>
      <p>{t(($) => $.checklist.openFirst)}</p>
      <ul>
        {tasks.map((task) => (
          <li key={task.id}>
            <a href={formatRoute({ screen: 'task', card: cardId, task: task.id })}>
              {words.taskTitle(task)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

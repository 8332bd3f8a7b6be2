import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChecklistTask } from '../../domain/checklist/checklist.ts';
import { useWords } from '../../i18n/useWords.ts';
import { formatRoute } from '../../routing/route.ts';
import { Icon } from '../../ui/Icon.tsx';
import css from './LastCallScreen.module.css';

interface Props {
  readonly cardId: string;
  readonly tasks: readonly ChecklistTask[];
}

/** What is still open, and what would be lost with each. */
export function OpenTasks({ cardId, tasks }: Props): ReactNode {
  const { t } = useTranslation('screens');
  const words = useWords();
  return (
    <ul className={css.list}>
      {tasks.map((task) => (
        <li key={task.id} data-open-task={task.id}>
          <a
            className={css.item}
            href={formatRoute({ screen: 'task', card: cardId, task: task.id })}
          >
            <Icon name="alert" />
            <span>
              <span>{words.taskTitle(task)}</span>
              <span className={css.lost}>{t(($) => $.lastCall.lost[task.category])}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

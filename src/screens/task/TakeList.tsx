import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChecklistTask } from '../../domain/checklist/checklist.ts';
import { useWords } from '../../i18n/useWords.ts';
import css from './TakeList.module.css';

/** What to take along. */
export function TakeList({ task }: { readonly task: ChecklistTask }): ReactNode {
  const { t } = useTranslation('screens');
  const words = useWords();
  if (task.take.length === 0) return null;
  return (
    <section aria-labelledby="take-title">
      <h2 id="take-title">{t(($) => $.task.take)}</h2>
      <ul className={css.list}>
        {task.take.map(({ id }) => (
          <li key={id}>{words.takeText(task.id, id)}</li>
        ))}
      </ul>
    </section>
  );
}

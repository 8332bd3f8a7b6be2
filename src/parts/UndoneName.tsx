import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../i18n/useWords.ts';
import { useCard } from '../store/cards.ts';
import { checklistOf } from '../store/checklists.ts';
import type { UndoneTask } from '../store/notices.ts';
import css from './UndoneName.module.css';

/** The task that an undo is about, in front of what was done with it. */
export function UndoneName({ about }: { readonly about: UndoneTask }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const card = useCard(about.card);
  const task = card && checklistOf(card).tasks.find(({ id }) => id === about.task);
  return task ? (
    <span className={css.name}>{t(($) => $.undo.about, { title: words.taskTitle(task) })}</span>
  ) : null;
}

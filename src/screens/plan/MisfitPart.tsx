import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../domain/plan/plan.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Notice } from '../../ui/Notice.tsx';
import layout from '../../ui/layout.module.css';

/** What no longer fits before leaving, and what to do instead. */
export function MisfitPart({ plan }: { readonly plan: Plan }): ReactNode {
  const { t } = useTranslation('plan');
  const words = useWords();
  const misfits = plan.rows.flatMap(({ task, misfit }) => (misfit ? [{ task, misfit }] : []));
  if (misfits.length === 0) return null;
  return (
    <Notice look="attention" icon="alert">
      <div className={layout.stack2}>
        <h2>{t(($) => $.plan.misfitTitle)}</h2>
        {misfits.map(({ task, misfit }) => (
          <p key={task.id} data-misfit={misfit}>
            {t(($) => $.plan.misfit[misfit], { title: words.taskTitle(task) })}
          </p>
        ))}
        <ul>
          {plan.instead.map((each) => (
            <li key={each} data-instead={each}>
              {t(($) => $.plan.instead[each])}
            </li>
          ))}
        </ul>
      </div>
    </Notice>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ACCOUNT_MARKS, type Card } from '../../domain/card/card.ts';
import type { ChecklistTask } from '../../domain/checklist/checklist.ts';
import { markAccount } from '../../store/actions.ts';
import css from './AccountMarks.module.css';
import layout from '../../ui/layout.module.css';

interface Props {
  readonly card: Card;
  readonly task: ChecklistTask;
}

/** The four small states of an account, from found to gone. The last one ticks the task. */
export function AccountMarks({ card, task }: Props): ReactNode {
  const { t } = useTranslation('screens');
  const marks = card.tasks[task.id]?.marks;
  return (
    <section className={layout.stack3} aria-labelledby="marks-title">
      <h2 id="marks-title">{t(($) => $.account.marks)}</h2>
      <ul className={css.list}>
        {ACCOUNT_MARKS.map((mark) => (
          <li key={mark}>
            <button
              type="button"
              className={css.mark}
              data-mark={mark}
              aria-pressed={marks?.[mark]?.value ?? false}
              onClick={() => markAccount(card.id, task.id, mark, !(marks?.[mark]?.value ?? false))}
            >
              {t(($) => $.account[mark])}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

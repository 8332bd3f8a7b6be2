import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SOURCING } from '../../catalogue/facts.ts';
import type { PlainDate, Step } from '../../catalogue/schema.ts';
import type { ChecklistTask } from '../../domain/checklist/checklist.ts';
import { sourcingOf } from '../../domain/sourcing/sourcing.ts';
import { useWords } from '../../i18n/useWords.ts';
import { CertaintyMark } from '../../parts/CertaintyMark.tsx';
import { RichText } from '../../ui/RichText.tsx';
import { StepAction } from '../../parts/StepAction.tsx';
import css from './StepList.module.css';

interface Props {
  readonly task: ChecklistTask;
  readonly today: PlainDate;
}

/** How to do it, in numbered steps. An account of the person's own has two general ones. */
export function StepList({ task, today }: Props): ReactNode {
  const { t } = useTranslation('screens');
  const isOwnAccount = task.account !== undefined && task.steps.length === 0;
  return (
    <section aria-labelledby="how-title">
      <h2 id="how-title">{t(($) => $.task.how)}</h2>
      <ol className={css.steps}>
        {task.steps.map((step) => (
          <StepRow key={step.id} task={task} step={step} today={today} />
        ))}
        {isOwnAccount ? (
          <>
            <li>{t(($) => $.account.generic)}</li>
            <li>{t(($) => $.account.genericAsk)}</li>
          </>
        ) : null}
      </ol>
    </section>
  );
}

function StepRow({ task, step, today }: Props & { readonly step: Step }): ReactNode {
  const words = useWords();
  const { values } = sourcingOf(SOURCING, step.facts ?? [], today);
  return (
    <li data-step={step.id}>
      <RichText>{words.stepText(task, step.id, values)}</RichText>
      <CertaintyMark facts={step.facts} today={today} />
      {step.action ? <StepAction action={step.action} /> : null}
    </li>
  );
}

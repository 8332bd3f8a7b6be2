import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChecklistTask } from '../../domain/checklist/checklist.ts';
import { MOST } from '../../domain/card/limits.ts';
import { useDraft } from '../../platform/storage/useDraft.ts';
import { markNotNeeded } from '../../store/actions.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { focusHeading } from '../../ui/focusHeading.ts';
import css from './NotNeeded.module.css';
import layout from '../../ui/layout.module.css';

/** Takes a task off what is left. A critical one only with a reason. */
export function NotNeeded({
  cardId,
  task,
}: {
  readonly cardId: string;
  readonly task: ChecklistTask;
}): ReactNode {
  const { t } = useTranslation('screens');
  const [reason, setReason] = useDraft(`${cardId}/${task.id}/not-needed`);
  const [isMissing, setMissing] = useState(false);
  const reasonField = useRef<HTMLInputElement>(null);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (task.critical && reason.trim() === '') {
      setMissing(true);
      reasonField.current?.focus();
    } else {
      markNotNeeded(cardId, task.id, reason);
      setReason('');
      // Under the heading stands what the task has become.
      focusHeading();
    }
  }

  return (
    <form className={layout.stack2} onSubmit={submit} noValidate>
      <p className={css.title}>{t(($) => $.task.notNeeded)}</p>
      <p className={layout.muted}>{t(($) => $.task.notNeededHint)}</p>
      {task.critical ? (
        <Field
          ref={reasonField}
          label={t(($) => $.task.notNeededReason)}
          hint={t(($) => $.task.notNeededReasonHint)}
          error={isMissing ? t(($) => $.task.notNeededMissing) : undefined}
          maxLength={MOST.lineLetters}
          value={reason}
          onChange={(event) => {
            setReason(event.currentTarget.value);
            setMissing(false);
          }}
        />
      ) : null}
      <Button type="submit" data-action="not-needed">
        {t(($) => $.task.notNeededDo)}
      </Button>
    </form>
  );
}

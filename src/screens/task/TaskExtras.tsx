import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { stateOf, type Card } from '../../domain/card.ts';
import type { ChecklistTask } from '../../domain/checklist.ts';
import { isPlainDate } from '../../domain/plainDate.ts';
import { waitsUntil } from '../../domain/progress.ts';
import { useToday } from '../../platform/useToday.ts';
import { noteTask, setWaiting, tickTask } from '../../store/actions.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Field, TextField } from '../../ui/Field.tsx';
import { NotNeeded } from './NotNeeded.tsx';
import css from './TaskExtras.module.css';

interface Props {
  readonly card: Card;
  readonly task: ChecklistTask;
}

/** The note, the day to look again, and "does not apply". */
export function TaskExtras({ card, task }: Props): ReactNode {
  const { t } = useTranslation();
  const today = useToday();
  const note = card.tasks[task.id]?.note?.value ?? '';
  const until = waitsUntil(card, task.id);
  const state = stateOf(card, task.id);
  return (
    <Disclosure summary={t(($) => $.task.more)} open={note !== '' || until !== undefined}>
      <TextField
        label={t(($) => $.task.note)}
        hint={t(($) => $.task.noteHint)}
        rows={3}
        maxLength={10_000}
        data-field="note"
        defaultValue={note}
        onChange={(event) => noteTask(card.id, task.id, event.currentTarget.value)}
      />
      {state === 'open' ? (
        <>
          <div className={css.wait}>
            <Field
              type="date"
              label={t(($) => $.task.wait)}
              hint={t(($) => $.task.waitHint)}
              min={today}
              data-field="waiting-until"
              value={until ?? ''}
              onChange={({ currentTarget: { value } }) => {
                if (value === '' || isPlainDate(value)) {
                  setWaiting(card.id, task.id, value === '' ? undefined : value);
                }
              }}
            />
            {until ? (
              <Button look="quiet" onClick={() => setWaiting(card.id, task.id, undefined)}>
                {t(($) => $.task.waitClear)}
              </Button>
            ) : null}
          </div>
          <NotNeeded cardId={card.id} task={task} />
        </>
      ) : state === 'done' ? null : (
        <Button data-action="reopen" onClick={() => tickTask(card.id, task.id, false)}>
          {t(($) => $.task.reopen)}
        </Button>
      )}
    </Disclosure>
  );
}

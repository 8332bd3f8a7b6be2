import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { stateOf, type Card } from '../../domain/card/card.ts';
import type { ChecklistTask } from '../../domain/checklist/checklist.ts';
import { MOST } from '../../domain/card/limits.ts';
import { waitsUntil } from '../../domain/checklist/progress.ts';
import { noteTask, tickTask } from '../../store/actions.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { TextField } from '../../ui/Field.tsx';
import { focusHeading } from '../../ui/focusHeading.ts';
import { NotNeeded } from './NotNeeded.tsx';
import { WaitUntil } from './WaitUntil.tsx';

interface Props {
  readonly card: Card;
  readonly task: ChecklistTask;
}

/** The note, the day to look again, and "does not apply". */
export function TaskExtras({ card, task }: Props): ReactNode {
  const { t } = useTranslation('screens');
  const note = card.tasks[task.id]?.note?.value ?? '';
  const until = waitsUntil(card, task.id);
  const state = stateOf(card, task.id);
  // As it was found: emptying the note must not close what the person is writing in.
  const [isInUse] = useState(note !== '' || until !== undefined);
  return (
    <Disclosure summary={t(($) => $.task.more)} open={isInUse}>
      <TextField
        label={t(($) => $.task.note)}
        hint={t(($) => $.task.noteHint)}
        rows={3}
        maxLength={MOST.textLetters}
        data-field="note"
        value={note}
        onChange={(event) => noteTask(card.id, task.id, event.currentTarget.value)}
      />
      {state === 'open' ? (
        <>
          <WaitUntil cardId={card.id} taskId={task.id} until={until} />
          <NotNeeded cardId={card.id} task={task} />
        </>
      ) : state === 'done' ? null : (
        <Button
          data-action="reopen"
          onClick={() => {
            tickTask(card.id, task.id, false);
            focusHeading();
          }}
        >
          {t(($) => $.task.reopen)}
        </Button>
      )}
    </Disclosure>
  );
}

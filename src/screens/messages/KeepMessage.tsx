import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Message } from '../../catalogue/schema.ts';
import type { Card } from '../../domain/card/card.ts';
import { MOST } from '../../domain/card/limits.ts';
import { useWords } from '../../i18n/useWords.ts';
import { noteTask } from '../../store/actions.ts';
import { checklistOf } from '../../store/checklists.ts';
import { Button } from '../../ui/Button.tsx';
import css from './MessageScreen.module.css';
import layout from '../../ui/layout.module.css';

interface Props {
  readonly card: Card;
  readonly message: Message;
  readonly text: string;
}

/** Keeps the text as a note on the task it belongs to, below what is noted there already. */
export function KeepMessage({ card, message, text }: Props): ReactNode {
  const { t } = useTranslation('messages');
  const words = useWords();
  const [kept, setKept] = useState('');
  const task = checklistOf(card).tasks.find(({ id }) => message.task.includes(id));
  if (!task) return null;
  const noted = card.tasks[task.id]?.note?.value ?? '';
  const isThere = noted.includes(text);
  return (
    <div className={layout.stack2}>
      <Button
        data-action="keep-message"
        disabled={isThere}
        onClick={() => {
          const note = noted ? `${noted}\n\n${text}` : text;
          if (note.length > MOST.textLetters) {
            setKept(t(($) => $.keepTooLong));
            return;
          }
          noteTask(card.id, task.id, note);
          setKept(t(($) => $.kept, { task: words.taskTitle(task) }));
        }}
      >
        {t(($) => $.keep)}
      </Button>
      <p role="status" className={css.said}>
        {kept}
      </p>
    </div>
  );
}

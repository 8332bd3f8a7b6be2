import { useRef, useState, type ReactNode } from 'react';
import css from './AnswerNote.module.css';
import { AS_TYPED } from './asTyped.ts';
import { Button } from './Button.tsx';
import { Field, TextField } from './Field.tsx';

interface Props {
  /** What is being answered, for those who hear the button without seeing the question. */
  readonly question: string;
  readonly text: string;
  readonly who: string;
  /** When it was noted, and by whom it was said. */
  readonly noted: string;
  readonly words: {
    readonly answer: string;
    readonly who: string;
    readonly note: string;
    readonly edit: string;
    readonly save: string;
  };
  readonly most: { readonly answerLetters: number; readonly whoLetters: number };
  /** With every letter, as everywhere: nothing is lost with the tab. An empty text takes the answer away. */
  readonly onSave: (text: string, who: string) => void;
}

/** The answer that was heard to a question, and the way to note or change it. */
export function AnswerNote({ question, text, who, noted, words, most, onSave }: Props): ReactNode {
  const [draft, setDraft] = useState<{ text: string; who: string }>();
  // Where the focus stood before the form: it returns there with the answer.
  const wasEditing = useRef(false);

  function change(next: { text: string; who: string }): void {
    setDraft(next);
    onSave(next.text, next.who);
  }

  if (draft) {
    return (
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          wasEditing.current = true;
          setDraft(undefined);
        }}
      >
        <TextField
          label={words.answer}
          rows={2}
          maxLength={most.answerLetters}
          value={draft.text}
          autoFocus
          onChange={(event) => change({ ...draft, text: event.currentTarget.value })}
        />
        <Field
          label={words.who}
          maxLength={most.whoLetters}
          autoComplete="off"
          {...AS_TYPED}
          value={draft.who}
          onChange={(event) => change({ ...draft, who: event.currentTarget.value })}
        />
        <Button look="main" type="submit">
          {words.save}
        </Button>
      </form>
    );
  }
  const action = text ? words.edit : words.note;
  return (
    <>
      {text ? (
        <p className={css.heard}>
          <span>{text}</span>
          <span className={css.noted}>{noted}</span>
        </p>
      ) : null}
      <Button
        ref={(button) => {
          if (button && wasEditing.current) button.focus();
          wasEditing.current = false;
        }}
        look="quiet"
        className={css.open}
        aria-label={`${action}: ${question}`}
        onClick={() => setDraft({ text, who })}
      >
        {action}
      </Button>
    </>
  );
}

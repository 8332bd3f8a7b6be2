import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isPlainDate } from '../../domain/plainDate.ts';
import { useToday } from '../../platform/useToday.ts';
import { setWaiting } from '../../store/actions.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { MoveLine } from './MoveLine.tsx';
import css from './WaitUntil.module.css';

interface Props {
  readonly cardId: string;
  readonly taskId: string;
  readonly until: string | undefined;
}

/** The day to look again at an open task. */
export function WaitUntil({ cardId, taskId, until }: Props): ReactNode {
  const { t } = useTranslation('screens');
  const today = useToday();
  const field = useRef<HTMLInputElement>(null);
  // While a year is typed it reads 0002, 0020, 0202: only what is a day is stored, all of it is shown.
  const [text, setText] = useState(until ?? '');

  function change(value: string): void {
    setText(value);
    if (value === '') setWaiting(cardId, taskId, undefined);
    else if (isPlainDate(value)) setWaiting(cardId, taskId, value);
  }

  return (
    <div className={css.wait}>
      <Field
        ref={field}
        type="date"
        label={t(($) => $.task.wait)}
        hint={t(($) => $.task.waitHint)}
        min={today}
        max="9999-12-31"
        data-field="waiting-until"
        value={text}
        onChange={({ currentTarget: { value } }) => change(value)}
      />
      {until ? (
        <>
          <Button
            look="quiet"
            onClick={() => {
              change('');
              field.current?.focus();
            }}
          >
            {t(($) => $.task.waitClear)}
          </Button>
          <MoveLine cardId={cardId} />
        </>
      ) : null}
    </div>
  );
}

import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlainDate } from '../../catalogue/schema.ts';
import { dayRange } from '../../domain/dayRange.ts';
import { DateField } from '../../parts/DateField.tsx';
import { useToday } from '../../platform/useToday.ts';
import { setWaiting } from '../../store/actions.ts';
import { Button } from '../../ui/Button.tsx';
import { MoveLine } from './MoveLine.tsx';
import css from './WaitUntil.module.css';

interface Props {
  readonly cardId: string;
  readonly taskId: string;
  readonly until: PlainDate | undefined;
}

/** The day to look again at an open task. */
export function WaitUntil({ cardId, taskId, until }: Props): ReactNode {
  const { t } = useTranslation('screens');
  const today = useToday();
  const box = useRef<HTMLDivElement>(null);
  return (
    <div className={css.wait} ref={box}>
      <DateField
        label={t(($) => $.task.wait)}
        hint={t(($) => $.task.waitHint)}
        data-field="waiting-until"
        day={until}
        range={dayRange('waiting', today)}
        onDay={(day) => setWaiting(cardId, taskId, day)}
      />
      {until ? (
        <>
          <Button
            look="quiet"
            onClick={() => {
              setWaiting(cardId, taskId, undefined);
              box.current?.querySelector('input')?.focus();
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

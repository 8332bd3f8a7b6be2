import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { stateOf, type Card } from '../../domain/card/card.ts';
import { waitsUntil } from '../../domain/checklist/progress.ts';
import { dayRange } from '../../domain/dayRange.ts';
import { DateField } from '../../parts/DateField.tsx';
import { useToday } from '../../platform/useToday.ts';
import { setWaiting } from '../../store/actions.ts';
import css from './AfterCounterScreen.module.css';

interface Props {
  readonly card: Card;
  readonly taskId: string;
}

/** The day of the next visit. A step that is ticked already waits for none. */
export function ComeBackOn({ card, taskId }: Props): ReactNode {
  const { t } = useTranslation('counter');
  const today = useToday();
  if (stateOf(card, taskId) === 'done') return null;
  return (
    <div className={css.day}>
      <DateField
        label={t(($) => $.after.back)}
        hint={t(($) => $.after.backHint)}
        data-field="waiting-until"
        day={waitsUntil(card, taskId)}
        range={dayRange('waiting', today)}
        onDay={(day) => setWaiting(card.id, taskId, day)}
      />
    </div>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../domain/card/card.ts';
import { waitsUntil } from '../../domain/checklist/progress.ts';
import { useDates } from '../../i18n/useDates.ts';
import { useToday } from '../../platform/useToday.ts';
import { Notice } from '../../ui/Notice.tsx';

/** How the task stands, when it is anything but simply open. */
export function TaskStanding({
  card,
  taskId,
}: {
  readonly card: Card;
  readonly taskId: string;
}): ReactNode {
  const { t } = useTranslation('screens');
  const dates = useDates();
  const today = useToday();
  const status = card.tasks[taskId]?.status;
  const until = waitsUntil(card, taskId);
  if (until) {
    const date = dates.day(until, today);
    return (
      <Notice icon="wait">
        <p>
          {until > today
            ? t(($) => $.checklist.waiting, { date })
            : t(($) => $.checklist.waitOver, { date })}
        </p>
      </Notice>
    );
  }
  if (!status || status.value.state === 'open') return null;
  const title =
    status.value.state === 'done'
      ? t(($) => $.task.done)
      : status.value.state === 'waived'
        ? t(($) => $.checklist.waived)
        : t(($) => $.checklist.notNeeded);
  return (
    <Notice
      look={status.value.state === 'done' ? 'done' : 'plain'}
      icon={status.value.state === 'waived' ? 'alert' : 'check'}
      title={title}
    >
      {status.value.reason ? (
        <p>{t(($) => $.task.reason, { reason: status.value.reason })}</p>
      ) : null}
    </Notice>
  );
}

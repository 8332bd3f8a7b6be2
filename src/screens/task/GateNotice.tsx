import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { stateOf, type Card } from '../../domain/card/card.ts';
import type { Checklist, ChecklistTask } from '../../domain/checklist/checklist.ts';
import { gateWaitsFor, isUndone } from '../../domain/checklist/progress.ts';
import { OpenFirst } from '../../parts/OpenFirst.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Notice } from '../../ui/Notice.tsx';

interface Props {
  readonly card: Card;
  readonly checklist: Checklist;
  readonly task: ChecklistTask;
}

/** What comes before a task that ends the number: said here, so that the task can be read all the same. */
export function GateNotice({ card, checklist, task }: Props): ReactNode {
  const { t } = useTranslation('screens');
  if (!task.gated || !isUndone(card, task.id)) return null;
  const waitsFor = gateWaitsFor(checklist, card, task);
  const waived = checklist.tasks.filter(
    ({ id, critical }) => critical && stateOf(card, id) === 'waived',
  );
  const tasks = waitsFor.length > 0 ? waitsFor : waived;
  if (tasks.length === 0) return null;
  return (
    <Notice look="attention" icon={waitsFor.length > 0 ? 'lock' : 'alert'}>
      <p>
        {waitsFor.length > 0
          ? t(($) => $.task.gateClosed, { count: tasks.length })
          : t(($) => $.task.gateOpenLeft, { count: tasks.length })}
      </p>
      <Disclosure summary={t(($) => $.task.gateSee)}>
        <OpenFirst cardId={card.id} tasks={tasks} />
      </Disclosure>
    </Notice>
  );
}
